import { render } from 'preact';
import { Overlay, type OverlayProps } from './Overlay.tsx';
import styles from './overlay.css?inline';
import { mountShadow, overlayDialog } from './shadow.ts';

/** What the overlay shows; the events are `openOverlay`'s own. */
export type OverlayContent = Omit<OverlayProps, 'onCancel' | 'onProceed'>;

export interface OpenOverlay {
  /** True while the person sees it; false at once when the page removed it. */
  isOpen(): boolean;
  show(content: OverlayContent): void;
  close(): void;
}

/** A press sooner than this after the overlay appeared, in milliseconds, was meant for something else. */
const TIME_TO_SEE = 500;

/** What the page shows in the top layer, where it could cover ours. */
function topLayer(): Element[] {
  return [...document.querySelectorAll(':popover-open, :modal, :fullscreen')];
}

/** True when the control is visible and nothing lies over it; what is inert covers without catching the pointer. */
function isInPlainSight(host: Element, control: Element, below: readonly Element[]): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  const isDrawn = control.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const isOnTop = document.elementFromPoint(left + width / 2, top + height / 2) === host;
  return isDrawn && isOnTop && topLayer().every((element) => below.includes(element));
}

/**
 * Opens the overlay as a modal dialog in the top layer: the page is inert, Escape means "don't rate", and so does
 * anything that takes the overlay away.
 * @param on `no` is called exactly once when it ends without a yes; `yes` when a person pressed "Rate anyway".
 */
export function openOverlay(content: OverlayContent, on: { no: () => void; yes: () => void }): OpenOverlay {
  const { host, body, remove } = mountShadow(styles);
  const dialog = overlayDialog();
  dialog.setAttribute('role', 'alertdialog');
  body.append(dialog);

  let isEnded = false;
  const end = (then?: () => void) => {
    if (isEnded) return;
    isEnded = true;
    removals.disconnect();
    if (dialog.open) dialog.close();
    render(null, dialog);
    remove();
    then?.();
  };
  const sayNo = () => end(on.no);
  const isOpen = () => !isEnded && host.parentNode === document.documentElement && dialog.matches(':modal');
  const removals = new MutationObserver(() => isOpen() || sayNo());
  removals.observe(document.documentElement, { childList: true });
  removals.observe(document, { childList: true });

  const below = topLayer();
  let shownAt = Number.POSITIVE_INFINITY;
  const proceed = (event: MouseEvent) => {
    const control = event.currentTarget as Element;
    const isFair =
      event.isTrusted && event.timeStamp - shownAt >= TIME_TO_SEE && isInPlainSight(host, control, below);
    if (isFair) on.yes();
  };
  const show = (next: OverlayContent) => {
    render(<Overlay {...next} onCancel={sayNo} onProceed={proceed} />, dialog);
  };

  dialog.addEventListener('close', sayNo);
  // The page must not take a press in here for one outside its own dialogs.
  for (const type of [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'touchstart',
    'touchend',
  ]) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  show(content);
  dialog.showModal();
  requestAnimationFrame((now) => {
    shownAt = now;
  });
  return { isOpen, show, close: () => end() };
}
