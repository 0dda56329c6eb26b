import type { Change } from './change.ts';
import { type Part, parts, type Specimen } from './specimen.ts';

type Edit = (element: Element) => void;

/** Puts another kind of element in an element's place, with what is in it, its attributes, and others given. */
function become(tag: string, given: Readonly<Record<string, string>> = {}, without: string[] = []): Edit {
  return (element) => {
    const other = element.ownerDocument.createElement(tag);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    for (const [name, value] of Object.entries(given)) other.setAttribute(name, value);
    for (const name of without) other.removeAttribute(name);
    other.append(...element.childNodes);
    element.replaceWith(other);
  };
}

function wrapIn(tag: string): Edit {
  return (element) => {
    const wrapper = element.ownerDocument.createElement(tag);
    element.replaceWith(wrapper);
    wrapper.append(element);
  };
}

const hasRole =
  (role: string): Edit =>
  (element) =>
    element.setAttribute('role', role);
const pressable: Edit = (element) => element.setAttribute('aria-pressed', 'false');
const says =
  (text: string): Edit =>
  (element) =>
    element.replaceChildren(text);
const removed: Edit = (element) => element.remove();
const toArticle =
  (number: string): Edit =>
  (element) =>
    element.setAttribute('href', element.getAttribute('href')?.replace(/\d{6,}/, number) ?? '');

const RADIO = { role: 'radio', 'aria-checked': 'false' };
const SWITCH = { role: 'switch', 'aria-checked': 'false' };

/** What is done to the parts named first; the rest says what it is. */
const EDITS: readonly (readonly [target: string, of: readonly Part[], what: string, edit: Edit])[] = [
  ...(['up', 'down'] as const).map((part) => [part, [part], 'wrapped in a span', wrapIn('span')] as const),
  ...['div', 'span'].flatMap((tag) => [
    ['thumbs', ['up', 'down'], `each wrapped in a ${tag}`, wrapIn(tag)] as const,
    ['bar', ['bar'], `wrapped in a ${tag}`, wrapIn(tag)] as const,
    ['dialog', ['dialog'], `wrapped in a ${tag}`, wrapIn(tag)] as const,
    ['submit', ['submit'], `wrapped in a ${tag}`, wrapIn(tag)] as const,
    ['link', ['link'], `wrapped in a ${tag}`, wrapIn(tag)] as const,
  ]),
  ['thumbs', ['up', 'down'], 'a div role=button', become('div', { role: 'button', tabindex: '0' })],
  ['thumbs', ['up', 'down'], 'a link role=button', become('a', { role: 'button', href: '#' })],
  ['thumbs', ['up', 'down'], 'a button role=radio', become('button', RADIO, ['aria-pressed'])],
  ['thumbs', ['up', 'down'], 'a div role=radio', become('div', RADIO, ['aria-pressed'])],
  ['thumbs', ['up', 'down'], 'a button role=switch', become('button', SWITCH, ['aria-pressed'])],
  ['thumbs', ['up', 'down'], 'a span without a role', become('span', {}, ['role'])],
  ['up', ['up'], 'a div role=button', become('div', { role: 'button' })],
  ['down', ['down'], 'a div role=button', become('div', { role: 'button' })],
  ['bar', ['bar'], 'role=group', hasRole('group')],
  ['bar', ['bar'], 'role=toolbar', hasRole('toolbar')],
  ['bar', ['bar'], 'role=radiogroup', hasRole('radiogroup')],
  ['bar', ['bar'], 'a section', become('section')],
  ['copy', ['copy'], 'aria-pressed too', pressable],
  ['copy', ['copy'], 'removed', removed],
  ['dialog', ['dialog'], 'role=alertdialog', hasRole('alertdialog')],
  ['dialog', ['dialog'], 'a <dialog> without a role', become('dialog', {}, ['role'])],
  ['dialog', ['dialog'], 'a form', become('form')],
  ['cancel', ['cancel'], 'a link', become('a', { href: '#' }, ['role'])],
  ['cancel', ['cancel'], 'an unknown word', says('Qqq')],
  ['submit', ['submit'], 'an unknown word', says('Qqq')],
  ['submit', ['submit'], 'a div role=button', become('div', { role: 'button' })],
  ['submit', ['submit'], 'an <input type=submit>', become('input', { type: 'submit' })],
  ['link', ['link'], 'removed', removed],
  ['link', ['link'], 'a button', become('button', {}, ['href'])],
  ['link', ['link'], 'to another article', toArticle('12345678')],
  ['link', ['link'], "to the other terms' article", toArticle('9957937')],
  ['disclosure', ['disclosure'], 'removed', removed],
  ['disclosure', ['disclosure'], 'unknown words', (element) => element.firstChild?.replaceWith('Qqq ')],
];

/** Every edit of a part that the specimen has. */
export function structureChanges(specimen: Specimen): Change[] {
  return EDITS.filter(([, of]) => parts(specimen, ...of).length > 0).map(([target, of, what, edit]) => ({
    name: `${target}: ${what}`,
    apply: (each) => parts(each, ...of).forEach(edit),
  }));
}
