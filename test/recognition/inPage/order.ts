import type { Change } from './change.ts';
import { type Part, parts, type Specimen } from './specimen.ts';

function one(specimen: Specimen, part: Part): Element | undefined {
  return parts(specimen, part)[0];
}

/** What stands in the bar for a part: the part, or what it is wrapped in. */
function itemIn(bar: Element, element: Element | undefined): Element | undefined {
  return [...bar.children].find((child) => element && child.contains(element));
}

/** A change of the bar, with the items of both thumbs. */
function inBar(name: string, move: (bar: Element, up: Element, down: Element) => void): Change {
  return {
    name: `bar: ${name}`,
    apply(specimen) {
      const bar = one(specimen, 'bar');
      const up = bar && itemIn(bar, one(specimen, 'up'));
      const down = bar && itemIn(bar, one(specimen, 'down'));
      if (bar && up && down) move(bar, up, down);
    },
  };
}

function toggle(document: Document, label: string): Element {
  const button = document.createElement('button');
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-pressed', 'false');
  return button;
}

const BAR: readonly Change[] = [
  inBar('reversed', (bar) => bar.append(...[...bar.children].reverse())),
  inBar('thumbs first', (bar, up, down) => bar.prepend(up, down)),
  inBar('thumbs last', (bar, up, down) => bar.append(up, down)),
  inBar('down before up', (_, up, down) => up.before(down)),
  inBar('thumbs in a group of their own', (bar, up, down) => {
    const group = bar.ownerDocument.createElement('div');
    group.setAttribute('role', 'group');
    up.before(group);
    group.append(up, down);
  }),
  inBar('thumbs moved out, beside it', (bar, up, down) => {
    const beside = bar.ownerDocument.createElement('div');
    bar.after(beside);
    beside.append(up, down);
  }),
  inBar('a third toggle after the thumbs', (bar, _, down) => {
    down.after(toggle(bar.ownerDocument, 'Read aloud'));
  }),
  inBar('a third toggle before the thumbs', (bar, up) => {
    up.before(toggle(bar.ownerDocument, 'Pin'));
  }),
];

/** A change of the dialog, with its Submit and its disclosure. */
function inDialog(
  name: string,
  move: (submit: Element, disclosure: Element, dialog: Element) => void,
): Change {
  return {
    name: `dialog: ${name}`,
    apply(specimen) {
      const [submit, disclosure] = [one(specimen, 'submit'), one(specimen, 'disclosure')];
      const dialog = one(specimen, 'dialog');
      if (submit && disclosure && dialog) move(submit, disclosure, dialog);
    },
  };
}

const DIALOG: readonly Change[] = [
  inDialog('Submit before Cancel', (submit) => submit.parentElement?.prepend(submit)),
  inDialog('Submit above the disclosure', (submit, disclosure) => disclosure.before(submit)),
  inDialog('disclosure last', (_submit, disclosure, dialog) => dialog.append(disclosure)),
  inDialog('disclosure outside, after it', (_submit, disclosure, dialog) => dialog.after(disclosure)),
  inDialog('a close button last', (_submit, _disclosure, dialog) => {
    const close = dialog.ownerDocument.createElement('button');
    close.setAttribute('aria-label', 'Close');
    dialog.append(close);
  }),
];

/** The same things in another order, and things between them. */
export function orderChanges(specimen: Specimen): Change[] {
  return one(specimen, 'dialog') ? [...BAR, ...DIALOG] : [...BAR];
}
