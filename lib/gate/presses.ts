/** The innermost element that an event began at, also inside an open shadow root; undefined where it is none. */
export function originOf(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : undefined;
}

function isPressingKey(event: Event): event is KeyboardEvent {
  return event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');
}

/** True for a key that presses a button which is no native one: the page may rate on it without any click. */
export function isKeyPress(event: Event): boolean {
  return isPressingKey(event) && !originOf(event)?.closest('button');
}

/** True for Ctrl or Cmd with Enter, which some of claude.ai's dialogs submit by (2026-08). */
export function isChord(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

/** True for a key held down that would press a button again and again: the one that opened the overlay presses nothing in it. */
export function isHeldDown(event: Event): boolean {
  return isPressingKey(event) && event.repeat;
}
