import type { Problem } from '../lib/memory/problem.ts';
import type { Translate } from '../lib/texts/catalogue.ts';

interface ProblemsProps {
  t: Translate;
  problems: readonly Problem[];
}

/** What is stored or set and cannot be used, one sentence each. */
export function Problems({ t, problems }: ProblemsProps) {
  return (
    <section role="alert" class="problems">
      <h2>{t('popup.problems')}</h2>
      {problems.map(({ key, found, expected }) => (
        <p key={`${key} ${found}`}>{t('problems.found', { key, found, expected })}</p>
      ))}
    </section>
  );
}
