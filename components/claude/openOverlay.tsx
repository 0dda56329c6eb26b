import { render } from 'preact';
import type { Firsthand } from '../../lib/gate/firsthand.ts';
import { watchCovers } from './covers.ts';
import { watchRoot } from './intrusion.ts';
import { keepLook } from './look.ts';
import { type Modal, openModal } from './modal.ts';
import { needsTick, Overlay, type OverlayProps } from './Overlay.tsx';
import styles from './overlay.css?inline';
import { followPresses, type Refusal } from './presses.ts';
import { mountShadow, overlayDialog, undoZoom } from './shadow.ts';
import { judgeSight } from './sight.ts';

/** What the overlay shows; the choice and its events are `openOverlay`'s own. */
export type OverlayContent = Omit<OverlayProps, 'isTicked' | 'refusal' | 'onTick' | 'onCancel' | 'onProceed'>;

export interface OpenOverlay {
  /** True while the person sees it; false at once when the page removed it. */
  isOpen(): boolean;
  show(content: OverlayContent): void;
  /** Tells of a key that went down or up; the gate lets none come here by itself. */
  typed(event: Event): void;
  close(): void;
}

/** Everything that is to be read and where it leads to, as one text to compare. */
function wordsOf(dialog: HTMLElement): string {
  const parts = [...dialog.querySelectorAll('.words,button')].map(({ textContent }) => textContent);
  const links = [...dialog.querySelectorAll('a')].map(({ href }) => href);
  return [...parts, ...links].join('\n');
}

/**
 * Opens the overlay as a modal dialog in the top layer: the page is inert, Escape means "don't rate", and so does
 * anything that takes the overlay away or changes it.
 * @param on `no` is called exactly once when it ends without a yes; `yes` when a person pressed "Rate anyway".
 * @param firsthand what the page may lie about.
 */
export function openOverlay(
  content: OverlayContent,
  on: { no: () => void; yes: () => void },
  { adoptedCount, toggled }: Firsthand,
): OpenOverlay {
  const place = mountShadow(styles);
  const { root, body } = place;
  const dialog = overlayDialog();
  dialog.setAttribute('role', 'alertdialog');
  body.append(dialog);

  let shown = content;
  let isTicked = false;
  let refusal: Refusal | undefined;
  let isEnded = false;
  let modal: Modal | undefined;
  const end = (then?: () => void) => {
    if (isEnded) return;
    isEnded = true;
    for (const each of [look, covers, watch]) each.stop();
    modal?.close();
    render(null, dialog);
    place.remove();
    then?.();
  };
  const sayNo = () => end(on.no);

  const watch = watchRoot(root, sayNo, adoptedCount);
  const look = keepLook(dialog, () => {
    watch.own(() => undoZoom(place));
    if (!watch.isAlone()) sayNo();
  });
  const covers = watchCovers(dialog, look.restart, toggled);
  const presses = followPresses(dialog, judgeSight({ root, dialog, look, covers }), look.round);

  const draw = () => {
    const choice = { isTicked, refusal, onTick: tick, onCancel: sayNo, onProceed: proceed };
    watch.own(() => render(<Overlay {...shown} {...choice} />, dialog));
  };
  const refuse = (why: Refusal) => {
    refusal = why;
    draw();
    if (why !== 'unseen' && why !== 'covered') return;
    // Whatever it was, the next press is to find it under ours.
    modal?.goOnTop();
    covers.settle();
    look.restart();
  };
  const tick = (event: MouseEvent) => {
    const why = presses.refusalOf(event);
    if (why) {
      event.preventDefault();
      return refuse(why);
    }
    isTicked = !isTicked;
    refusal = undefined;
    draw();
    look.accept();
  };
  const proceed = (event: MouseEvent) => {
    if (!watch.isAlone() || !watch.hasOwnRules()) return sayNo();
    const why = presses.refusalOf(event) ?? (needsTick(shown) && !isTicked ? 'tick' : undefined);
    if (why) return refuse(why);
    refusal = undefined;
    on.yes();
  };
  const show = (next: OverlayContent) => {
    const before = wordsOf(dialog);
    shown = next;
    draw();
    if (wordsOf(dialog) === before) return;
    // Other words: what was ticked and seen was something else.
    isTicked = false;
    refusal = undefined;
    draw();
    covers.follow();
    look.restart();
  };

  show(content);
  modal = openModal(place, dialog, watch, sayNo);
  return {
    isOpen: () => !isEnded && (modal?.isOpen() ?? false),
    show(next) {
      if (!isEnded) show(next);
    },
    typed(event) {
      if (event.type !== 'keydown' || isEnded) return;
      modal?.settle();
      look.expectFocus(event);
      presses.remember(event, root.activeElement);
    },
    close: () => end(),
  };
}
