import { isSubmit } from '../../../lib/detect/dialog.ts';
import { BUTTON } from '../../../lib/detect/pairs.ts';
import { thumbAt } from '../../../lib/detect/thumb.ts';
import { RULES } from '../../../lib/gate/ratingRule.ts';
import { wayOf } from '../../../lib/guard/address.ts';
import { rule } from '../../../lib/guard/judge.ts';
import { outcome } from '../../unit/gate/browserRules.ts';
import { parts, type SentRating, type Specimen } from './specimen.ts';

/** Whether each of the three layers would hold a rating. */
export type Holding = readonly [thumb: boolean, submit: boolean, request: boolean];

/** Where a press lands: on the drawing, not on the button around it. */
function innermost(element: Element): Element {
  return element.firstElementChild ? innermost(element.firstElementChild) : element;
}

function isHeldRequest(request: SentRating): boolean {
  if (outcome(RULES, request) === 'block') return true;
  const { url: address, type } = request;
  const body = Uint8Array.from(request.body);
  const asked = { way: wayOf(address, address), address, body, type, encoding: '' };
  return (
    rule(asked, { mayLeave: () => false, mayEventLeave: () => false, arrived: () => undefined }) !== undefined
  );
}

/** Which layers hold the rating of a specimen: both thumbs, Submit, the request. */
export function holding(specimen: Specimen): Holding {
  const thumbs = parts(specimen, 'up', 'down').map(innermost);
  const [submit] = parts(specimen, 'submit').map(innermost);
  return [
    thumbs.length === 2 && thumbs.every((thumb) => thumbAt(thumb)),
    !!submit && isSubmit(submit),
    isHeldRequest(specimen.request),
  ];
}

/** Texts of the buttons that would be held and rate nothing. */
export function wronglyHeld(specimen: Specimen): string[] {
  const rating = new Set(parts(specimen, 'up', 'down', 'submit'));
  return [...specimen.document.querySelectorAll(BUTTON)]
    .filter((button) => ![...rating].some((each) => each.contains(button) || button.contains(each)))
    .filter((button) => thumbAt(button) || isSubmit(button))
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);
}
