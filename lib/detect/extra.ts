import { type ExtraSignals, extraSignals, SIGNALS, type Signal } from './signal.ts';

/** An extra selector or name that cannot be used, in the words of every report of bad input. */
export interface ExtraProblem {
  key: 'extraRatingSelectors';
  found: string;
  expected: string;
}

/** More buttons than this on one page are no rating buttons of drawn messages. */
const MOST_MATCHES = 60;

function problemWith(selector: string, root: Document): string | undefined {
  try {
    if (root.documentElement.matches(selector) || root.body?.matches(selector))
      return 'a selector that matches the whole page';
    if (root.querySelectorAll(selector).length > MOST_MATCHES)
      return 'a selector that matches nearly everything';
    return undefined;
  } catch {
    return 'text that is no CSS selector';
  }
}

/**
 * The built-in signals and the usable ones of policy and settings; what cannot be used is refused by name, and the
 * rest goes on.
 */
export function signalsWith(
  extra: ExtraSignals,
  root: Document,
): { signals: Signal[]; problems: ExtraProblem[] } {
  const judged = extra.selectors.map((selector) => ({ selector, problem: problemWith(selector, root) }));
  const usable = judged.filter(({ problem }) => problem === undefined).map(({ selector }) => selector);
  const problems = judged.flatMap(({ selector, problem }) =>
    problem === undefined
      ? []
      : [
          {
            key: 'extraRatingSelectors' as const,
            found: `“${selector.slice(0, 60)}”, ${problem}`,
            expected: 'a CSS selector of rating buttons',
          },
        ],
  );
  return { signals: [...SIGNALS, ...extraSignals({ names: extra.names, selectors: usable })], problems };
}
