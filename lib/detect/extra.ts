import { BUTTON, type ExtraSignals, extraSignals, isTooWide, SIGNALS, type Signal } from './signal.ts';

/** An extra selector or name that cannot be used, in the words of every report of bad input. */
export interface ExtraProblem {
  key: 'extraRatingSelectors';
  found: string;
  expected: string;
}

/** A page with nothing but plain buttons: what matches here says nothing of ratings, whatever page it meets. */
function plainPage(root: Document): Document {
  const page = root.implementation.createHTMLDocument();
  const group = page.createElement('div');
  const native = page.createElement('button');
  native.type = 'button';
  native.append(page.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  const made = page.createElement('div');
  made.setAttribute('role', 'button');
  group.append(native, made);
  page.body.append(group);
  return page;
}

function problemWith(selector: string, root: Document): string | undefined {
  try {
    if (plainPage(root).querySelector(selector)) return 'a selector that matches every button';
    const matched = [...root.querySelectorAll(BUTTON)].filter((button) => button.matches(selector));
    const isTooWideHere = matched.some((button) => isTooWide(selector, button));
    return isTooWideHere ? 'a selector that matches more than a pair of buttons in one place' : undefined;
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
