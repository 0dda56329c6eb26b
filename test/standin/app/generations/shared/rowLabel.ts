import { useSay, useSession } from '../../client/session.ts';
import { bar } from '../../words/bar.ts';
import { rows } from '../../words/rows.ts';

/** How a row names its message: by its number, or by its number among all of them. */
export function useRowLabel(number: number, total: number | undefined): string {
  const say = useSay();
  const { rowLabels } = useSession().doors;
  if (total === undefined) return `${say(bar.message)} ${number}`;
  return say(rowLabels === 'total-first' ? rows.totalFirst : rows.ofTotal)
    .replace('{number}', String(number))
    .replace('{total}', String(total));
}
