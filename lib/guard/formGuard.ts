import { BATCHES } from '../claude/vocabulary.ts';
import { wayOf } from './address.ts';
import { goOn, type Page, replace } from './bodies.ts';
import { addField } from './jsonValues.ts';
import { free, getterOf, isMatch, isTakenBy } from './natives.ts';
import type { Permit } from './permit.ts';
import { isRatingShape } from './ratingShape.ts';
import { isAboutOne } from './suspectBody.ts';

const attribute = free(Element.prototype.getAttribute);
const prevent = free(Event.prototype.preventDefault);

/** No form of the site's own leaves to these. */
const FEEDBACK = /^(?:suspect|action|bundle)$/;

/** Holds back a form that leaves the page and looks like a rating; what its address tells, a network rule holds too. */
export function guardForms(page: Page, permit: Permit): void {
  const { prototype } = page.HTMLFormElement;
  const controlsOf = getterOf<HTMLFormElement, HTMLFormControlsCollection>(prototype, 'elements');
  /** What a form would send, without asking it: `new FormData` lets the page's own listeners run. */
  const fieldsOf = (form: HTMLFormElement): Record<string, unknown> => {
    const fields: Record<string, unknown> = { __proto__: null };
    // Those that stand elsewhere and name the form are among them.
    const controls = controlsOf(form);
    for (let i = 0; i < controls.length; i++) {
      const control = controls[i] as HTMLInputElement;
      const name = attribute(control, 'name');
      const isChosen = control.checked || !isMatch(/^(?:radio|checkbox)$/, control.type);
      if (name && isChosen) addField(fields, name, control.value);
    }
    return fields;
  };
  const isHeld = (form: HTMLFormElement, submitter?: Element | null): boolean => {
    const said = (name: string) =>
      (submitter && attribute(submitter, `form${name}`)) || attribute(form, name) || '';
    if (!isMatch(/^\s*post\s*$/i, said('method'))) return false;
    const address = said('action');
    const way = wayOf(address, page.document.baseURI);
    if (way === 'code') return !permit.mayLeave('code-report');
    let isSuspect = isMatch(FEEDBACK, way) || (way === 'events' && isMatch(BATCHES, address));
    try {
      isSuspect ||= /^(?:unknown|events)$/.test(way) && isRatingShape(fieldsOf(form), isAboutOne(address));
    } catch {
      // It cannot be read, and its address says nothing: it goes on.
    }
    return isSuspect && !permit.mayLeave('suspected');
  };
  const guarded = new Proxy(prototype.submit, {
    apply: (target, self: HTMLFormElement, args: []) => (isHeld(self) ? undefined : goOn(target, self, args)),
  });
  replace(prototype, 'submit', guarded);
  // In the bubble phase, when the page has had its say: most forms are sent by a script of the page instead.
  page.addEventListener('submit', (event) => {
    const { target, submitter, defaultPrevented } = event;
    // A page may send the event itself, to anything.
    const isForm = !defaultPrevented && isTakenBy((each: Element) => attribute(each, 'method'), target);
    if (isForm && isHeld(target as HTMLFormElement, submitter)) prevent(event);
  });
}
