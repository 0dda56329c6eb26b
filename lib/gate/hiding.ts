import { barAround } from '../detect/bar.ts';
import { BUTTON, BUTTON_IN_BAR } from '../detect/pairs.ts';
import type { Signal } from '../detect/signal.ts';
import { thumbAt } from '../detect/thumb.ts';
import { isOrphaned } from './succession.ts';

/** Ours alone; `appear.css` takes away what has it. */
const HIDDEN = 'data-before-you-rate-hidden';
const MARKED = `[${HIDDEN}]`;
/** What a button may be told by; the rest of a page's attributes tells nothing. */
const TELLING = ['aria-label', 'aria-labelledby', 'aria-pressed', 'data-testid', 'role', 'title', HIDDEN];

/** The first signs of a person at the page. */
const SIGNS = ['pointerover', 'keydown'];

/** The part of the page in which a change may have made, or unmade, a thumb. */
function around(changed: Element): Element {
  return barAround(changed) ?? changed;
}

function mayHoldThumb(element: Element): boolean {
  return element.matches(BUTTON_IN_BAR) || element.querySelector(BUTTON_IN_BAR) !== null;
}

/** Hides the thumbs that stand in a part of the page, and shows again what is none any more. */
function judge(part: Element, signals: readonly Signal[]): void {
  const buttons = [part, ...part.querySelectorAll(`${BUTTON}, ${BUTTON_IN_BAR}, ${MARKED}`)];
  const thumbs = new Set(buttons.flatMap((button) => thumbAt(button, signals)?.button ?? []));
  for (const button of [...thumbs, ...buttons])
    if (thumbs.has(button) !== button.hasAttribute(HIDDEN)) button.toggleAttribute(HIDDEN);
}

/**
 * Takes recognised thumbs out of sight where the verdict wants that, before they are drawn. It holds nothing: what
 * is not recognised, or shown all the same, is held by the layers as under any block.
 * @returns a function to be called with what the verdict wants now, and what says which signals there are: the whole
 *   page is looked through when either changes, and after that only what changes on it.
 */
export function hideThumbs(
  signals: () => readonly Signal[],
  signal: AbortSignal,
): (isHidden: boolean, known: string) => void {
  let observer: MutationObserver | undefined;
  let knownBefore: string | undefined;
  const stop = () => {
    observer?.disconnect();
    observer = undefined;
    for (const sign of SIGNS) window.removeEventListener(sign, endOrphan, true);
    for (const each of document.querySelectorAll(MARKED)) each.removeAttribute(HIDDEN);
  };
  // Once the extension is gone, Chromium leaves script and style sheet in open pages, and nobody could end this.
  const endOrphan = () => {
    if (isOrphaned()) stop();
  };
  const follow = (records: MutationRecord[]) => {
    const parts = new Set<Element>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') parts.add(around(target as Element));
      const changed = [...addedNodes, ...removedNodes].filter((node) => node instanceof Element);
      if (!changed.some(mayHoldThumb) || !(target instanceof Element)) continue;
      const bar = barAround(target);
      for (const each of bar ? [bar] : changed) parts.add(each);
    }
    for (const part of parts) if (part.isConnected) judge(part, signals());
    // What was just marked tells nothing new.
    observer?.takeRecords();
  };
  signal.addEventListener('abort', stop);
  return (isHidden, known) => {
    if (!isHidden || signal.aborted) return observer && stop();
    if (!observer || known !== knownBefore) judge(document.documentElement, signals());
    knownBefore = known;
    if (observer) return;
    for (const sign of SIGNS) window.addEventListener(sign, endOrphan, { capture: true, passive: true });
    // Only where a policy asks for it: elsewhere nothing watches the transcript.
    observer = new MutationObserver(follow);
    observer.observe(document, { childList: true, subtree: true, attributeFilter: TELLING });
  };
}
