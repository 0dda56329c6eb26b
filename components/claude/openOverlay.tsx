import { render } from 'preact';
import { watchCovers } from './covers.ts';
import { watchRoot } from './intrusion.ts';
import { keepLook } from './look.ts';
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

/** What the page must not take for a press outside its own dialogs. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart', 'touchend'];

/** Everything that is to be read and where it leads to, as one text to compare. */
function wordsOf(dialog: HTMLElement): string {
  const parts = dialog.querySelectorAll<HTMLElement>('.words,button');
  const links = [...dialog.querySelectorAll('a')].map(({ href }) => href);
  return [...[...parts].map(({ textContent }) => textContent), ...links].join('\n');
}

/** Goes to the top of the top layer, where the dialog is already; what is being read and the focus stay. */
function comeBack(root: ShadowRoot, dialog: HTMLDialogElement): void {
  const focused = root.activeElement as HTMLElement | null;
  const words = dialog.querySelector('.words');
  const top = words?.scrollTop ?? 0;
  dialog.close();
  dialog.showModal();
  if (words) words.scrollTop = top;
  focused?.focus({ preventScroll: true });
}

/**
 * Opens the overlay as a modal dialog in the top layer: the page is inert, Escape means "don't rate", and so does
 * anything that takes the overlay away or changes it.
 * @param on `no` is called exactly once when it ends without a yes; `yes` when a person pressed "Rate anyway".
 */
export function openOverlay(content: OverlayContent, on: { no: () => void; yes: () => void }): OpenOverlay {
  const place = mountShadow(styles);
  const { host, root, body } = place;
  const dialog = overlayDialog();
  dialog.setAttribute('role', 'alertdialog');
  body.append(dialog);

  let shown = content;
  let isTicked = false;
  let refusal: Refusal | undefined;
  let isEnded = false;
  /** Ends of the dialog that are ours, and still to be told. */
  let comebacks = 0;
  const end = (then?: () => void) => {
    if (isEnded) return;
    isEnded = true;
    removals.disconnect();
    for (const each of [look, covers, watch]) each.stop();
    if (dialog.open) dialog.close();
    render(null, dialog);
    place.remove();
    then?.();
  };
  const sayNo = () => end(on.no);
  const isOpen = () => !isEnded && host.parentNode === document.documentElement && dialog.matches(':modal');
  const removals = new MutationObserver(() => isOpen() || sayNo());
  removals.observe(document.documentElement, { childList: true });
  removals.observe(document, { childList: true });

  const watch = watchRoot(root, sayNo);
  const look = keepLook(dialog, () => {
    watch.own(() => undoZoom(place));
    if (!watch.isIntact()) sayNo();
  });
  const goOnTop = () => {
    comebacks += 1;
    watch.own(() => comeBack(root, dialog));
    covers.settle();
    look.restart();
  };
  const covers = watchCovers(dialog, look.restart);
  const presses = followPresses(dialog, judgeSight({ root, dialog, look, covers }), look.round);

  const draw = () =>
    watch.own(() =>
      render(
        <Overlay
          {...shown}
          isTicked={isTicked}
          refusal={refusal}
          onTick={tick}
          onCancel={sayNo}
          onProceed={proceed}
        />,
        dialog,
      ),
    );
  const refuse = (why: Refusal) => {
    refusal = why;
    draw();
    // Whatever it was, the next press is to find it under ours.
    if (why === 'unseen') goOnTop();
  };
  const tick = (event: MouseEvent) => {
    const why = presses.refusalOf(event);
    if (why) event.preventDefault();
    else isTicked = !isTicked;
    if (why) return refuse(why);
    refusal = undefined;
    draw();
    look.accept();
  };
  const proceed = (event: MouseEvent) => {
    const why = presses.refusalOf(event) ?? (needsTick(shown) && !isTicked ? 'tick' : undefined);
    if (!watch.isIntact()) return sayNo();
    if (why) return refuse(why);
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

  dialog.addEventListener('close', () => {
    if (comebacks > 0 && dialog.open) comebacks -= 1;
    else sayNo();
  });
  for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation());
  show(content);
  watch.own(() => dialog.showModal());
  return {
    isOpen,
    show,
    typed(event) {
      if (event.type !== 'keydown' || isEnded) return;
      look.expectFocus(event);
      if (root.activeElement) presses.remember(event, root.activeElement);
    },
    close: () => end(),
  };
}
