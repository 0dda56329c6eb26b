import type { Covers } from './covers.ts';
import { isInTransition, type Look } from './look.ts';
import type { Judge } from './presses.ts';

/** A button smaller than this, in CSS pixels, is not one that we drew. */
const SMALLEST = { button: { width: 80, height: 30 }, input: { width: 16, height: 16 } };
/** How far an edge may lie outside the window, in CSS pixels: browsers round. */
const TOLERANCE = 1;

function isInWindow({ left, top, right, bottom }: DOMRect): boolean {
  return (
    left >= -TOLERANCE &&
    top >= -TOLERANCE &&
    right <= innerWidth + TOLERANCE &&
    bottom <= innerHeight + TOLERANCE
  );
}

/** True where a press in the middle and towards each corner reaches the control. */
function isReached(root: ShadowRoot, control: Element, { left, top, width, height }: DOMRect): boolean {
  return [0.5, 0.15, 0.85].every((x) =>
    [0.5, 0.15, 0.85].every((y) => {
      const hit = root.elementFromPoint(left + width * x, top + height * y);
      return hit !== null && control.contains(hit);
    }),
  );
}

/** True when the whole dialog is in the window, nothing has shrunk it, and the control can be seen and reached. */
function isInPlainSight(root: ShadowRoot, dialog: Element, control: Element): boolean {
  const box = control.getBoundingClientRect();
  const smallest = control.localName === 'input' ? SMALLEST.input : SMALLEST.button;
  const isDrawn = control.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const isFullSize = box.width >= smallest.width && box.height >= smallest.height;
  const isUnzoomed = Math.abs((dialog.currentCSSZoom ?? 1) - 1) < 0.01;
  return (
    isDrawn &&
    isFullSize &&
    isUnzoomed &&
    isInWindow(dialog.getBoundingClientRect()) &&
    isInWindow(box) &&
    isReached(root, control, box)
  );
}

/** A press that begins sooner than this after a visible change, in milliseconds, was meant for something else. */
const TIME_TO_SEE = 500;

interface Sight {
  root: ShadowRoot;
  dialog: HTMLElement;
  look: Look;
  covers: Covers;
}

/** Judges whether a person can have seen and meant what a press on a control would do. */
export function judgeSight({ root, dialog, look, covers }: Sight): Judge {
  return (control, { timeStamp }, isBeginning) => {
    if (look.lengthAt(timeStamp) < TIME_TO_SEE) return 'soon';
    // Once a press: it may take time on a large page.
    if (isBeginning && covers.isCovered()) return window.top === window ? 'unseen' : 'covered';
    if (isInTransition() || !look.isStill()) return 'unseen';
    return isInPlainSight(root, dialog, control) ? undefined : 'unseen';
  };
}
