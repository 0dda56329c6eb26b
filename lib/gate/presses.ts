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

/** False for another mouse button than the one that clicks; a touch has none. */
export function isMainButton(event: Event): boolean {
  return !(event instanceof MouseEvent) || event.button === 0;
}

const DOWN_AND_UP = [
  ['pointerdown', PointerEvent, 1],
  ['mousedown', MouseEvent, 1],
  ['pointerup', PointerEvent, 0],
  ['mouseup', MouseEvent, 0],
] as const;

/**
 * Presses a button for the person as a mouse does: the page may act on any part of it.
 * @param find looks it up before each part, for the page may draw it anew in between.
 * @returns false when it was not on the page any more before its click.
 */
export function pressFor(find: () => HTMLElement | undefined): boolean {
  for (const [type, Kind, buttons] of DOWN_AND_UP) {
    const given = { bubbles: true, cancelable: true, composed: true, detail: 1, buttons };
    find()?.dispatchEvent(
      new Kind(type, { ...given, pointerType: 'mouse', isPrimary: true } as PointerEventInit),
    );
  }
  const button = find();
  button?.click();
  return button !== undefined;
}
