import type { ExtraSignals } from '../policy/settings.ts';
import type { Found, Problem } from '../values/problem.ts';
import { extraSignals, isTooWide } from './extraSignals.ts';
import { BUTTON } from './pairs.ts';
import { SIGNALS, type Signal } from './signal.ts';

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

function problemWith(selector: string, root: Document): Found['is'] | undefined {
  try {
    if (plainPage(root).querySelector(selector)) return 'everyButton';
    const matched = [...root.querySelectorAll(BUTTON)].filter((button) => button.matches(selector));
    const isTooWideHere = matched.some((button) => isTooWide(selector, button));
    return isTooWideHere ? 'wideSelector' : undefined;
  } catch {
    return 'noSelector';
  }
}

/**
 * The built-in signals and the usable ones of policy and settings; what cannot be used is refused by name, and the
 * rest goes on.
 */
export function signalsWith(extra: ExtraSignals, root: Document): { signals: Signal[]; problems: Problem[] } {
  const judged = extra.selectors.map((selector) => ({ selector, problem: problemWith(selector, root) }));
  const usable = judged.filter(({ problem }) => problem === undefined).map(({ selector }) => selector);
  const problems = judged.flatMap(({ selector, problem }) =>
    problem === undefined
      ? []
      : [
          {
            key: 'extraRatingSelectors',
            found: { is: problem, value: selector.slice(0, 60) },
            expected: { is: 'selector' as const },
          },
        ],
  );
  return { signals: [...SIGNALS, ...extraSignals({ names: extra.names, selectors: usable })], problems };
}
