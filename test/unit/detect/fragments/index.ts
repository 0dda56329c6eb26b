import { ACCOUNTS } from './accounts.ts';
import { BARS_AND_THUMBS } from './bars.ts';
import { DIALOGS } from './dialogs.ts';
import { expected, type Fragment, type Fragments, read } from './fragment.ts';
import { SETTINGS } from './settings.ts';
import { TRANSCRIPTS } from './transcripts.ts';

/** All fragments, by what they are about. */
export const GROUPS: readonly (readonly [string, Fragments])[] = [
  ['bars and thumbs', BARS_AND_THUMBS],
  ['accounts', ACCOUNTS],
  ['settings', SETTINGS],
  ['dialogs', DIALOGS],
  ['transcripts', TRANSCRIPTS],
];

/** What differs from what a fragment may be read as, part by part; for a page that runs no test. */
function differences(fragment: Fragment): string[] {
  const found = read(fragment);
  return Object.entries(expected(fragment)).flatMap(([part, wanted]) => {
    const value = JSON.stringify(found[part as keyof typeof found]);
    return value === JSON.stringify(wanted) ? [] : [`${part}: ${value}`];
  });
}

/** Reads every fragment in the page this runs in: how many there are, and those read wrongly, with what was read. */
export function misread(): { count: number; wrong: string[] } {
  const all = GROUPS.flatMap(([, fragments]) => Object.entries(fragments));
  const wrong = all.flatMap(([name, fragment]) =>
    differences(fragment).map((difference) => `${name}: ${difference}`),
  );
  return { count: all.length, wrong };
}
