/** What the page must not hear while the overlay explains: it types from anywhere and acts on Escape (2026-08). */
const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'compositionstart', 'compositionend'];

/** What comes before a click, from whatever points: a page may act on any of it. */
const POINTING = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'];

/** What is done with each kind of event that may rate, or that the overlay keeps for itself. */
export interface Hearing {
  press(event: Event): void;
  point(event: Event): void;
  key(event: Event): void;
  submit(event: Event): void;
  type(event: Event): void;
  /** Something was shown or hidden in the top layer. */
  toggle(event: Event): void;
}

/**
 * Hears every press, submit and key before the page does: in the capture phase on `window`, where nothing of the
 * page's can come first. Listens anew after `document.open()`, which takes all listeners off the window (HTML,
 * "erase all event listeners"); what listens still is not added twice.
 */
export function hearFirst(hearing: Hearing, signal: AbortSignal): void {
  const { press, point, key, submit, type, toggle } = hearing;
  const listen = () => {
    const capture = { capture: true, signal };
    window.addEventListener('click', press, capture);
    // Passive: scrolling by touch must not wait for us.
    for (const name of POINTING) window.addEventListener(name, point, { ...capture, passive: true });
    for (const name of ['keydown', 'keyup']) window.addEventListener(name, key, capture);
    window.addEventListener('submit', submit, capture);
    for (const name of TYPING) window.addEventListener(name, type, capture);
    window.addEventListener('beforetoggle', toggle, capture);
  };
  listen();
  const openings = new MutationObserver(listen);
  openings.observe(document, { childList: true });
  signal.addEventListener('abort', () => openings.disconnect());
}
