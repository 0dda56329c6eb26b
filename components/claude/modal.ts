import type { RootWatch } from './intrusion.ts';
import type { Shadow } from './shadow.ts';

/** A modal dialog of ours in the page's top layer. */
export interface Modal {
  /** False at once when the page took it away. */
  isOpen(): boolean;
  /** Goes to the top of the top layer, where it is already; what is being read and the focus stay. */
  goOnTop(): void;
  /** Makes the page inert now, if it is not yet: an input has come. */
  settle(): void;
  close(): void;
}

/** What the page must not take for a press outside its own dialogs. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart', 'touchend'];
/** The longest that a page which draws no frames stays as it is, in milliseconds. */
const LATEST = 100;

/** What has the focus, in open shadow roots of the page too. */
function focusedOnPage(): (Element & Partial<HTMLElement>) | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/**
 * Opens a dialog as the only thing on the page that can be used. A modal makes the whole document inert, for which a
 * browser styles every element anew (16 ms on a page of 200 messages, 150 on one of 2,000; Chromium 156): so it is
 * shown as a popover of the same look first, and becomes modal when that is painted, or with the first input.
 * @param onGone called when anything but `close` ended it: Escape, or the page. Perhaps before this returns.
 */
export function openModal(
  { host, root }: Shadow,
  dialog: HTMLDialogElement,
  watch: RootWatch,
  onGone: () => void,
): Modal {
  const over = new AbortController();
  const before = focusedOnPage();
  /** Ends of the dialog that are our own, and still to be told. */
  let comebacks = 0;
  const isOpen = () => host.parentNode === document.documentElement && dialog.matches(':modal,:popover-open');
  const removals = new MutationObserver(() => isOpen() || onGone());
  removals.observe(document.documentElement, { childList: true });
  removals.observe(document, { childList: true });
  dialog.addEventListener('toggle', () => isOpen() || onGone());
  dialog.addEventListener('close', () => {
    if (comebacks > 0 && dialog.open) comebacks -= 1;
    else onGone();
  });
  for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation());

  const settle = () => {
    if (!isOpen() || dialog.open) return;
    watch.own(() => {
      dialog.hidePopover();
      dialog.popover = null;
      dialog.showModal();
    });
  };
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'keydown'])
    window.addEventListener(type, settle, { capture: true, signal: over.signal });
  // The page may hear of a new element before we go on, and take it away.
  if (host.isConnected) {
    watch.own(() => {
      dialog.popover = 'manual';
      dialog.showPopover();
    });
    // The first frame draws it; with the second, that one is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(settle)));
    setTimeout(settle, LATEST);
  } else onGone();
  return {
    isOpen,
    settle,
    goOnTop() {
      settle();
      const focused = root.activeElement as HTMLElement | null;
      const words = dialog.querySelector('.words');
      const top = words?.scrollTop ?? 0;
      comebacks += 1;
      watch.own(() => {
        dialog.close();
        dialog.showModal();
      });
      if (words) words.scrollTop = top;
      focused?.focus({ preventScroll: true });
    },
    close() {
      over.abort();
      removals.disconnect();
      if (dialog.open) dialog.close();
      else if (isOpen()) dialog.hidePopover();
      // The browser gives the focus back to where it was at `showModal`, which is here.
      const focused = document.activeElement;
      if (focused === host || focused === document.body) before?.focus?.({ preventScroll: true });
    },
  };
}
