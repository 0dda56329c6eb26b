import { wayOf } from './address.ts';
import { goOn, type Page, replace } from './bodies.ts';
import { free, isMatch } from './natives.ts';
import type { Passing } from './passing.ts';
import { isSuspectForm } from './suspectBody.ts';

const attribute = free(Element.prototype.getAttribute);
const prevent = free(Event.prototype.preventDefault);

/** Holds back a form that leaves the page and looks like a rating; what its address tells, a network rule holds too. */
export function guardForms(page: Page, passing: Passing): void {
  const { prototype } = page.HTMLFormElement;
  const isHeld = (form: HTMLFormElement, submitter?: Element | null): boolean => {
    const said = (name: string) =>
      (submitter && attribute(submitter, `form${name}`)) || attribute(form, name) || '';
    if (!isMatch(/^\s*post\s*$/i, said('method'))) return false;
    const address = said('action');
    const way = wayOf(address, page.document.baseURI);
    const isSuspect = way === 'suspect' || (way === 'unknown' && isSuspectForm(new FormData(form), address));
    return isSuspect && !passing.mayLeave('suspected');
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
