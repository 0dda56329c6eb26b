import { startOf } from './day.ts';
import type { Fact } from './fact.ts';
import { OFFERS } from './offer.ts';

/** Something wrong with a fact: which one, what was found, what was expected. */
export interface FactProblem {
  key: string;
  found: string;
  expected: string;
}

/** Everything that is checked together. */
export interface FactBook {
  /** Facts by subject: an id that stands in two of them hides one fact behind the other. */
  facts: readonly Readonly<Record<string, Partial<Fact>>>[];
  readings: readonly string[];
  archives: readonly string[];
  /** The facts each sentence rests on. */
  sentences: Readonly<Record<string, readonly string[]>>;
  /** Ids that have a statement in the catalogue. */
  statements: readonly string[];
}

/** Longest quotation, in words. */
export const LONGEST_QUOTE = 25;

const CONFIDENCES = ['primary', 'dated-reading', 'client-words'];

/** How many words a quotation has; a dash or an ellipsis between them is none. */
export function wordsIn(quote: string): number {
  return quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}

function isDay(day: string): boolean {
  return day === 'unknown' || startOf(day) !== undefined;
}

type Finding = [found: string, expected: string];

function findingsOf(fact: Partial<Fact>, ids: ReadonlySet<string>, archives: readonly string[]): Finding[] {
  const { documentDate = '', readOn = '', quote = '', url = '', holdsFor = [], confidence = '' } = fact;
  const findings: (Finding | false)[] = [
    ...(['document', 'publisher', 'url', 'documentDate', 'readOn', 'confidence'] as const).map(
      (part): Finding | false => !fact[part] && [`no ${part}`, 'every part of a source'],
    ),
    fact.quote === undefined && ['no quote', 'exact words, or an empty text'],
    ...[documentDate, readOn].map(
      (day): Finding | false =>
        day !== '' && !isDay(day) && [`the day ${day}`, 'a day that exists, as in 2026-08-22, or unknown'],
    ),
    documentDate !== 'unknown' &&
      readOn !== 'unknown' &&
      readOn !== '' &&
      readOn < documentDate && [`read on ${readOn}`, `a day no earlier than it was written, ${documentDate}`],
    url !== '' && !isAddress(url) && [`the address ${url}`, 'an https address'],
    wordsIn(quote) > LONGEST_QUOTE && [
      `a quotation of ${wordsIn(quote)} words`,
      `at most ${LONGEST_QUOTE} words`,
    ],
    quote !== quote.trim() && ['a quotation with blanks around it', 'the words alone'],
    confidence !== '' &&
      !CONFIDENCES.includes(confidence) && [`the confidence ${confidence}`, CONFIDENCES.join(', ')],
    holdsFor.length === 0 && ['no plan it holds for', 'at least one plan'],
    ...holdsFor.map(
      (offer): Finding | false => !OFFERS.includes(offer) && [`the plan ${offer}`, OFFERS.join(', ')],
    ),
    ...[...(fact.supersedes ?? []), ...(fact.conflictsWith ?? [])].map(
      (id): Finding | false => !ids.has(id) && [`the id ${id}`, 'the id of a fact or of another reading'],
    ),
    fact.archive !== undefined &&
      !archives.includes(fact.archive) && [`the archive ${fact.archive}`, archives.join(', ')],
  ];
  return findings.filter((finding) => finding !== false);
}

/** Everything that is wrong with the facts and with what rests on them, each named; none when all is well. */
export function checkFacts({ facts, readings, archives, sentences, statements }: FactBook): FactProblem[] {
  const entries = facts.flatMap((subject) => Object.entries(subject));
  const ids = entries.map(([id]) => id);
  const known = new Set([...ids, ...readings]);
  const problem = (key: string, [found, expected]: Finding): FactProblem => ({ key, found, expected });
  return [
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at || readings.includes(id))
      .map((id) => problem(id, ['the id twice', 'each id once'])),
    ...entries.flatMap(([id, fact]) =>
      findingsOf(fact, known, archives).map((finding) => problem(id, finding)),
    ),
    ...Object.entries(sentences).flatMap(([key, based]) => [
      ...(based.length === 0 ? [problem(key, ['no fact', 'at least one fact'])] : []),
      ...based
        .filter((id) => !ids.includes(id))
        .map((id) => problem(key, [`the fact ${id}`, 'the id of a fact'])),
    ]),
    ...ids
      .filter((id) => !statements.includes(id))
      .map((id) => problem(id, ['no statement', 'a text in the catalogue’s facts'])),
    ...statements
      .filter((id) => !ids.includes(id))
      .map((id) => problem(id, ['a statement without a fact', 'a fact of the same id'])),
  ];
}
