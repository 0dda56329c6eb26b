import type { RootWatch } from './intrusion.ts';
import type { Shadow } from './shadow.ts';

/** A modal dialog of ours in the page's top layer. */
export interface Modal {
  /** False at once when the page took it away. */
  isOpen(): boolean;
  /** Goes to the top of the top layer, where it is already; what is being read and the focus stay. */
  goOnTop(): void;
  close(): void;
}

/** What the page must not take for a press outside its own dialogs. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart', 'touchend'];

/**
 * Opens a dialog as the only thing on the page that can be used.
 * @param onGone called when anything but `close` ended it: Escape, or the page. Perhaps before this returns.
 */
export function openModal(
  { host, root }: Shadow,
  dialog: HTMLDialogElement,
  watch: RootWatch,
  onGone: () => void,
): Modal {
  /** Ends of the dialog that are our own, and still to be told. */
  let comebacks = 0;
  const isOpen = () => host.parentNode === document.documentElement && dialog.matches(':modal');
  const removals = new MutationObserver(() => isOpen() || onGone());
  removals.observe(document.documentElement, { childList: true });
  removals.observe(document, { childList: true });
  dialog.addEventListener('close', () => {
    if (comebacks > 0 && dialog.open) comebacks -= 1;
    else onGone();
  });
  for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation());
  // The page may hear of a new element before we go on, and take it away.
  if (host.isConnected) watch.own(() => dialog.showModal());
  else onGone();
  return {
    isOpen,
    goOnTop() {
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
      removals.disconnect();
      if (dialog.open) dialog.close();
    },
  };
}
