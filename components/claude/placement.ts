import { HEADER_HEIGHT } from '../../lib/claude/look.ts';

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
    // From where it stood before, a window that grew narrow would squeeze it.
    banner.style.left = '0';
    const { width, height } = banner.getBoundingClientRect();
    const fitsBelow = box.bottom + height + MARGIN < innerHeight;
    const fitsAbove = box.top - height - MARGIN > 0;
    const top = fitsBelow ? box.bottom : fitsAbove ? box.top - height : innerHeight - height - MARGIN;
    banner.style.left = `${within(box.left + (box.width - width) / 2, width, innerWidth)}px`;
    banner.style.top = `${top}px`;
  };
}

function isApart(a: DOMRect, b: DOMRect): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

/**
 * In the first corner of the window where it covers nothing of `obstacles`; where there is none it waits, unseen.
 * What has the focus stays where it is.
 */
export function inFreeCorner(obstacles: () => Iterable<Element>): Placement {
  return (banner) => {
    if (banner.matches(':focus-within')) return;
    const { width, height } = banner.getBoundingClientRect();
    const boxes = [...obstacles()].map((each) => each.getBoundingClientRect());
    const right = innerWidth - width;
    const bottom = innerHeight - height;
    const corners = [
      [right, HEADER_HEIGHT],
      [right, bottom],
      [0, bottom],
      [0, HEADER_HEIGHT],
    ] as const;
    const free = corners.find(([x, y]) =>
      boxes.every((box) => isApart(box, new DOMRect(x, y, width, height))),
    );
    const [x, y] = free ?? corners[0];
    banner.style.left = `${x}px`;
    banner.style.top = `${y}px`;
    banner.style.visibility = free ? '' : 'hidden';
  };
}
