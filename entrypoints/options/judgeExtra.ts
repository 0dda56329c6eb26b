import { signalsWith } from '../../lib/detect/extra.ts';
import type { ExtraSignals } from '../../lib/policy/settings.ts';
import { readDomains, readTexts } from '../../lib/policy/settings.ts';
import { isDomain } from '../../lib/policy/values.ts';
import type { Problem } from '../../lib/values/problem.ts';

/** What may be stored of the names and selectors that were typed, and what is refused and why. */
export interface JudgedExtra {
  extra: ExtraSignals;
  refused: { names: Problem[]; selectors: Problem[] };
}

/** Judges the work domains that were typed; `@` and capitals are how people write them. */
export function judgeDomains(typed: readonly string[]): { workDomains: string[]; refused: Problem[] } {
  const written = [...new Set(typed.map((line) => line.toLowerCase().replace(/^@/, '')))];
  const refused = written
    .filter((line: unknown) => !isDomain(line))
    .map(
      (line): Problem => ({
        key: 'workDomains',
        found: { is: 'word', value: line.slice(0, 60) },
        expected: { is: 'domain' },
      }),
    );
  return { workDomains: readDomains('workDomains', written.filter(isDomain), refused), refused };
}

/** Nothing typed yet, nothing refused. */
export const NOTHING_REFUSED: JudgedExtra['refused'] = { names: [], selectors: [] };

/**
 * Judges what was typed by the same rules that the claude.ai tab will apply to it.
 * @param root any document; it parses the selectors.
 */
export function judgeExtra(typed: ExtraSignals, root: Document): JudgedExtra {
  const refused: JudgedExtra['refused'] = { names: [], selectors: [] };
  const names = readTexts('names', typed.names, refused.names);
  const selectors = readTexts('selectors', typed.selectors, refused.selectors).filter((selector) => {
    const { problems } = signalsWith({ names: [], selectors: [selector] }, root);
    refused.selectors.push(...problems);
    return problems.length === 0;
  });
  return { extra: { names, selectors }, refused };
}
