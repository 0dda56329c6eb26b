import { attributeChanges } from './attributes.ts';
import type { Change } from './change.ts';
import { type Holding, holding, wronglyHeld } from './layers.ts';
import { orderChanges } from './order.ts';
import { requestChanges } from './requestChanges.ts';
import type { SentRating, Specimen } from './specimen.ts';
import { structureChanges } from './structure.ts';

/** What one change, or two, leave. */
export interface Result {
  name: string;
  held: Holding;
  /** Texts of buttons that are held and rate nothing. */
  wrong: string[];
}

/** What was found out about the changes of one specimen. */
export interface Survey {
  /** The layers that hold it as it is. */
  unchanged: Holding;
  singles: Result[];
  single: Figures;
  double: Figures;
}

/** How many of so many changes each layer holds. */
export interface Figures {
  all: number;
  thumb: number;
  submit: number;
  request: number;
  thumbOrSubmit: number;
  any: number;
  /** Changes by which a button is held that rates nothing. */
  wrong: number;
  /** Names of the changes that no layer holds. */
  unheld: string[];
}

/** Counts a list of changes. */
function figures(results: Iterable<Result>): Figures {
  const counted = { all: 0, thumb: 0, submit: 0, request: 0, thumbOrSubmit: 0, any: 0, wrong: 0 };
  const unheld: string[] = [];
  for (const { name, held, wrong } of results) {
    const [thumb, submit, request] = held;
    counted.all += 1;
    counted.thumb += Number(thumb);
    counted.submit += Number(submit);
    counted.request += Number(request);
    counted.thumbOrSubmit += Number(thumb || submit);
    counted.any += Number(thumb || submit || request);
    counted.wrong += Number(wrong.length > 0);
    if (!held.includes(true)) unheld.push(name);
  }
  return { ...counted, unheld };
}

/** Tries every single change and every pair of changes on a specimen made of this HTML and request. */
export function survey(html: string, request: SentRating): Survey {
  const inert = document.implementation.createHTMLDocument();
  inert.body.innerHTML = html;
  const original = inert.body.cloneNode(true);
  const tried = (...changes: Change[]): Result => {
    inert.body.replaceWith(original.cloneNode(true));
    const specimen: Specimen = { document: inert, request: { ...request } };
    for (const change of changes) change.apply(specimen);
    const name = changes.map((each) => each.name).join(' + ');
    return { name, held: holding(specimen), wrong: wronglyHeld(specimen) };
  };
  const specimen: Specimen = { document: inert, request };
  const changes = [
    ...attributeChanges(specimen),
    ...structureChanges(specimen),
    ...orderChanges(specimen),
    ...requestChanges(request),
  ];
  function* pairs() {
    for (const [index, first] of changes.entries())
      for (const second of changes.slice(index + 1)) yield tried(first, second);
  }
  const singles = changes.map((change) => tried(change));
  return { unchanged: tried().held, singles, single: figures(singles), double: figures(pairs()) };
}
