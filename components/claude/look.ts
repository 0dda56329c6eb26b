/** How long the overlay has been on the screen without any change. */
export interface Look {
  /** Milliseconds at an event's time stamp; negative before the first frame after a change. */
  lengthAt(timeStamp: number): number;
  /** Grows with every change. */
  round(): number;
  /** What is to be seen changed: the look begins anew. */
  restart(): void;
  /** What is to be seen changed by the person's own hand: the look goes on. */
  accept(): void;
  /** False where something has moved since the last frame. */
  isStill(): boolean;
  /** The person may move the focus by this event; what moves it otherwise restarts the look. */
  expectFocus(event: Event): void;
  stop(): void;
}

/** True while the page shows pictures of itself above everything (view transitions), ours among them. */
export function isInTransition(): boolean {
  const page = document as Document & { activeViewTransition?: unknown };
  if (page.activeViewTransition) return true;
  // Where a browser does not know the selector, it is not supported and nothing is above.
  return CSS.supports('selector(:active-view-transition)')
    ? document.documentElement.matches(':active-view-transition')
    : false;
}

function boxOf(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].map((each) => each.toFixed(1)).join(' ');
}

/** Where everything stands that is read or pressed, as one text to compare. */
function measure(dialog: HTMLElement): string {
  const parts = [dialog, ...dialog.querySelectorAll('h2,li,strong,label,input,button')];
  const boxes = parts.map(boxOf);
  return [innerWidth, innerHeight, dialog.currentCSSZoom, isInTransition(), ...boxes].join('|');
}

/** What shows itself ticked; apart from the rest, as the browser changes it in the press itself. */
function ticksOf(dialog: HTMLElement): string {
  return [...dialog.querySelectorAll('input')].map(({ checked }) => checked).join();
}

/** Keys by which the person moves the focus. */
const MOVING_KEYS = ['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/**
 * Compares each frame that is drawn with the one before, for as long as the overlay is open: what a page can move or
 * shrink, by whatever means, restarts the look, and so does a window that comes back from behind another.
 * @param onFrame called in each frame before it is measured.
 */
export function keepLook(dialog: HTMLElement, onFrame: () => void): Look {
  const abort = new AbortController();
  const { signal } = abort;
  let round = 0;
  let since = Number.POSITIVE_INFINITY;
  let last = '';
  let ticks = '';
  let isFocusExpected = true;
  const restart = () => {
    round += 1;
    since = Number.POSITIVE_INFINITY;
  };
  const look = (now: number) => {
    onFrame();
    if (signal.aborted) return;
    const current = measure(dialog);
    if (current !== last || ticksOf(dialog) !== ticks) restart();
    last = current;
    ticks = ticksOf(dialog);
    since = Math.min(since, now);
    isFocusExpected = false;
    frame = requestAnimationFrame(look);
  };
  let frame = requestAnimationFrame(look);

  const expectFocus = (event: Event) => {
    const isMoving = !(event instanceof KeyboardEvent) || MOVING_KEYS.includes(event.key);
    if (event.isTrusted && isMoving) isFocusExpected = true;
  };
  for (const type of ['pointerdown', 'mousedown'])
    dialog.addEventListener(type, expectFocus, { capture: true, signal });
  dialog.addEventListener('focusin', () => isFocusExpected || restart(), { signal });
  window.addEventListener('focus', (event) => event.target === window && restart(), { signal });
  document.addEventListener('visibilitychange', restart, { signal });
  return {
    lengthAt: (timeStamp) => timeStamp - since,
    round: () => round,
    restart,
    accept() {
      last = measure(dialog);
      ticks = ticksOf(dialog);
    },
    isStill: () => last === measure(dialog),
    expectFocus,
    stop() {
      abort.abort();
      cancelAnimationFrame(frame);
    },
  };
}
