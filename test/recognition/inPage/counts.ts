import { barAround } from '../../../lib/detect/bar.ts';
import { BUTTON } from '../../../lib/detect/pairs.ts';
import { SIGNALS } from '../../../lib/detect/signal.ts';
import type { Counts } from '../expected.ts';

function countsIn(root: ParentNode): Counts {
  const buttons = [...root.querySelectorAll(BUTTON)].map((button) => ({ button, bar: barAround(button) }));
  return Object.fromEntries(
    SIGNALS.map(({ id, direction }) => [
      id,
      buttons.filter(({ button, bar }) => direction(button, bar) !== undefined).length,
    ]),
  );
}

/** How many buttons of the page each signal takes for a rating, whatever the other signals say. */
export function countsNow(): Counts {
  return countsIn(document);
}

/** Where a decoy is put: into the text of the last answer, under its row's bar, and beside everything else. */
const PLACES = {
  'in an answer': '.row.assistant [data-is-streaming]',
  'after the bar': '.row.assistant',
  'in the sidebar': 'nav',
} as const;

/** The counts of the page with each decoy in each place; the page itself is left alone. */
export function countsWithDecoys(decoys: Readonly<Record<string, string>>): [what: string, counts: Counts][] {
  return Object.entries(decoys).flatMap(([name, html]) =>
    Object.entries(PLACES).map(([place, selector]): [string, Counts] => {
      const copy = document.cloneNode(true) as Document;
      const at = [...copy.querySelectorAll(selector)].at(-1);
      if (!at) throw new Error(`Nothing on the page is ${selector}`);
      at.insertAdjacentHTML('beforeend', html);
      return [`${name} ${place}`, countsIn(copy)];
    }),
  );
}
