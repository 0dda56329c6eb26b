import type { Change } from './change.ts';
import { MARK, type Part, parts, type Specimen } from './specimen.ts';

/** The stand-in's own, or of no meaning to anybody. */
const IGNORED = new Set([MARK, 'class', 'style', 'type']);

/** What is changed together: a redesign of the thumbs touches both, a slip only one. */
const TARGETS: readonly (readonly [string, ...Part[]])[] = [
  ['row', 'row'],
  ['bar', 'bar'],
  ['holders', 'holder'],
  ['thumbs', 'up', 'down'],
  ['up', 'up'],
  ['down', 'down'],
  ['copy', 'copy'],
  ['portal', 'portal'],
  ['dialog', 'dialog'],
  ['cancel', 'cancel'],
  ['submit', 'submit'],
  ['disclosure', 'disclosure'],
  ['link', 'link'],
];

function namesOn(elements: readonly Element[]): string[] {
  const names = elements.flatMap((element) => element.getAttributeNames());
  return [...new Set(names)].filter((name) => !IGNORED.has(name));
}

function carriersOf(
  find: (specimen: Specimen) => Element[],
  attribute: string,
): (specimen: Specimen) => Element[] {
  return (specimen) => find(specimen).filter((element) => element.hasAttribute(attribute));
}

function changesOf(target: string, attribute: string, find: (specimen: Specimen) => Element[]): Change[] {
  const carriers = carriersOf(find, attribute);
  return [
    {
      name: `${target}: ${attribute} dropped`,
      apply: (specimen) => {
        for (const element of carriers(specimen)) element.removeAttribute(attribute);
      },
    },
    {
      name: `${target}: ${attribute} has another value`,
      apply: (specimen) => {
        for (const element of carriers(specimen)) element.setAttribute(attribute, 'qqq');
      },
    },
  ];
}

/**
 * For every attribute that the parts really have: drop it (which renaming it is too, for whoever looks for it) and
 * give it an unknown value; on one kind of part, then on all that share it.
 */
export function attributeChanges(specimen: Specimen): Change[] {
  const single = TARGETS.flatMap(([target, ...of]) =>
    namesOn(parts(specimen, ...of)).flatMap((name) => changesOf(target, name, (each) => parts(each, ...of))),
  );
  const marked = (each: Specimen) => [...each.document.querySelectorAll(`[${MARK}]`)];
  const shared = namesOn(marked(specimen)).filter(
    (name) => marked(specimen).filter((element) => element.hasAttribute(name)).length > 1,
  );
  return [...single, ...shared.flatMap((name) => changesOf('everything', name, marked))];
}
