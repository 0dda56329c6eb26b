/** Puts a banner where it belongs, in viewport coordinates. */
export type Placement = (banner: HTMLElement) => void;

const MARGIN = 8;
/** A line narrower than this, in CSS pixels, is a column of words. */
const NARROWEST = 260;

function within(at: number, size: number, room: number): number {
  return Math.max(MARGIN, Math.min(at, room - size - MARGIN));
}

/** Beside the bar's buttons where the line fits there, else under them, else above; never over them. */
export function besideBar(bar: Element): Placement {
  return (banner) => {
    const buttons = [...bar.querySelectorAll('button, [role="button"], time')];
    const right = Math.max(...buttons.map((button) => button.getBoundingClientRect().right));
    const room = innerWidth - right - MARGIN;
    const fitsBeside = room >= NARROWEST;
    // In a narrow window the line breaks rather than lie over the composer.
    banner.style.maxWidth = fitsBeside ? `${room}px` : '';
    const { width, height } = banner.getBoundingClientRect();
    const box = bar.getBoundingClientRect();
    const below = box.bottom + height + MARGIN < innerHeight ? box.bottom : box.top - height;
    banner.style.left = `${fitsBeside ? right : within(box.left, width, innerWidth)}px`;
    banner.style.top = `${fitsBeside ? Math.max(MARGIN, (box.top + box.bottom - height) / 2) : below}px`;
  };
}

/** Under a dialog and as wide as it at most; above it, or at the foot of the window, where there is no room. */
export function underDialog(dialog: Element): Placement {
  return (banner) => {
    const box = dialog.getBoundingClientRect();
    banner.style.maxWidth = `${Math.max(box.width, 320)}px`;
    const { width, height } = banner.getBoundingClientRect();
    const fitsBelow = box.bottom + height + MARGIN < innerHeight;
    const fitsAbove = box.top - height - MARGIN > 0;
    const top = fitsBelow ? box.bottom : fitsAbove ? box.top - height : innerHeight - height - MARGIN;
    banner.style.left = `${within(box.left + (box.width - width) / 2, width, innerWidth)}px`;
    banner.style.top = `${top}px`;
  };
}
