import { wayOf } from './address.ts';
import { goOn, type Page, replace } from './bodies.ts';
import { free, isMatch } from './natives.ts';
import type { Permit } from './permit.ts';
import { isRatingShape } from './ratingShape.ts';
import { isAboutOne } from './suspectBody.ts';

const attribute = free(Element.prototype.getAttribute);
const prevent = free(Event.prototype.preventDefault);

/** What a form would send, without asking it: `new FormData` lets the page's own listeners run. */
function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  const controls = form.querySelectorAll<HTMLInputElement>('[name]');
  for (let i = 0; i < controls.length; i++) {
    const control = controls[i] as HTMLInputElement;
    fields[control.name] = control.value;
  }
  return fields;
}

/** Holds back a form that leaves the page and looks like a rating; what its address tells, a network rule holds too. */
export function guardForms(page: Page, permit: Permit): void {
  const { prototype } = page.HTMLFormElement;
  const isHeld = (form: HTMLFormElement, submitter?: Element | null): boolean => {
    const said = (name: string) =>
      (submitter && attribute(submitter, `form${name}`)) || attribute(form, name) || '';
    if (!isMatch(/^\s*post\s*$/i, said('method'))) return false;
    const address = said('action');
    const way = wayOf(address, page.document.baseURI);
    const isSuspect =
      way === 'suspect' || (way === 'unknown' && isRatingShape(fieldsOf(form), isAboutOne(address)));
    return isSuspect && !permit.mayLeave('suspected');
  };
  const guarded = new Proxy(prototype.submit, {
    apply: (target, self: HTMLFormElement, args: []) => (isHeld(self) ? undefined : goOn(target, self, args)),
  });
  replace(prototype, 'submit', guarded);
  // In the bubble phase, when the page has had its say: most forms are sent by a script of the page instead.
  page.addEventListener('submit', (event) => {
    const { target, submitter, defaultPrevented } = event;
    if (!defaultPrevented && target && isHeld(target as HTMLFormElement, submitter)) prevent(event);
  });
}
