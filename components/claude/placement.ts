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

/** Points that are tried lie so far apart, in CSS pixels: nothing that is meant to be pressed is smaller. */
const STEP = { x: 16, y: 12 };

/** Where a notice may stand: the corners first, then along the sides, then at the top. */
function placesFor(width: number, height: number): readonly (readonly [number, number])[] {
  const right = innerWidth - width;
  const bottom = innerHeight - height;
  const between = [0.25, 0.5, 0.75].map((part) => HEADER_HEIGHT + (bottom - HEADER_HEIGHT) * part);
  return [
    [right, HEADER_HEIGHT],
    [right, bottom],
    [0, bottom],
    [0, HEADER_HEIGHT],
    ...between.map((y) => [right, y] as const),
    ...between.map((y) => [0, y] as const),
    [right / 2, HEADER_HEIGHT],
  ];
}

function hasPoint({ left, top, right, bottom }: DOMRect, is: (x: number, y: number) => boolean): boolean {
  for (let y = top + 1; y < bottom; y += STEP.y) {
    for (let x = left + 1; x < right; x += STEP.x) if (is(x, y)) return true;
  }
  return false;
}

/**
 * In the first place of the window where it covers nothing of `obstacles` and nothing that can be pressed; where there
 * is none, in the first that covers no obstacle; where there is none either it waits, unseen. A place that is still
 * free is kept. What has the focus stays where it is.
 * @param isPressable whether a point of the window, with the notice away, can be pressed.
 */
export function inFreePlace(
  obstacles: () => Iterable<Element>,
  isPressable: (x: number, y: number) => boolean,
): Placement {
  let last = 0;
  return (banner) => {
    if (banner.matches(':focus-within')) return;
    const { width, height } = banner.getBoundingClientRect();
    const boxes = [...obstacles()].map((each) => each.getBoundingClientRect());
    const places = placesFor(width, height).map(([x, y]) => new DOMRect(x, y, width, height));
    const free = places.filter((place) => boxes.every((box) => isApart(box, place)));
    // What lies under it is asked for.
    banner.style.pointerEvents = 'none';
    const isFree = (place: DOMRect | undefined) =>
      !!place && free.includes(place) && !hasPoint(place, isPressable);
    const kept = places[last];
    const found = isFree(kept) ? kept : free.find(isFree);
    banner.style.pointerEvents = '';
    const place = found ?? free[0] ?? places[0];
    last = place ? places.indexOf(place) : 0;
    banner.style.left = `${place?.x ?? 0}px`;
    banner.style.top = `${place?.y ?? 0}px`;
    banner.style.visibility = free.length > 0 ? '' : 'hidden';
  };
}
