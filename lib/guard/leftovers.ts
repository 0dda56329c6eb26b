import { OUR_ELEMENT } from '../values/ourElement.ts';
import type { GuardEnd } from './link.ts';

/** The first signs of a person at the page; those that reach a modal too. */
const SIGNS = ['pointerover', 'pointerdown', 'keydown'];

/**
 * Takes away what a gate that is gone has drawn. Firefox ends an extension's scripts in open pages and leaves their
 * elements there: a modal that nobody answers for any more, with the page inert under it.
 */
export function clearLeftovers(window: Window, link: Pick<GuardEnd, 'isGateGone'>): void {
  const clear = () => {
    const { documentElement } = window.document;
    // From the end, where the gate draws: this runs at every sign of a person.
    for (let each = documentElement.lastElementChild; each; ) {
      const before = each.previousElementSibling;
      if (each.localName === OUR_ELEMENT && link.isGateGone()) each.remove();
      each = before;
    }
  };
  for (const sign of SIGNS) window.addEventListener(sign, clear, { capture: true, passive: true });
}
