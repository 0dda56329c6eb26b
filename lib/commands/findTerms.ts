import { readdirSync, readFileSync } from 'node:fs';
import texts from '../../assets/locales/en.facts.json' with { type: 'json' };
import { CLAIM_FACTS, factOf } from '../terms/claims.ts';
import { FACTS, type FactId } from '../terms/facts.ts';
import { READINGS, type Reading, type ReadingId } from '../terms/readings.ts';
import { STATEMENT_FACTS } from '../terms/statements.ts';

/** `npm run terms -- --find WORD`: for whoever knows what a document says now, and not where we say it. */

const TERMS = new URL('../terms/', import.meta.url);
const SOURCES: readonly [file: string, lines: readonly string[]][] = readdirSync(TERMS)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [`lib/terms/${file}`, readFileSync(new URL(file, TERMS), 'utf8').split('\n')]);

/** Where an entry with this id begins, as `file:line`. */
function placeOf(id: string): string {
  const begins = new RegExp(`^ {2}['"]?${id}['"]?: `);
  for (const [file, lines] of SOURCES) {
    const at = lines.findIndex((line) => begins.test(line));
    if (at >= 0) return `${file}:${at + 1}`;
  }
  throw new Error(`No file of lib/terms begins an entry ${id}`);
}

interface Entry {
  id: string;
  text: string;
  quote: string;
  /** The texts of `assets/locales` that rest on it. */
  sentences: string[];
}

function entries(): Entry[] {
  const resting = Object.entries({ ...CLAIM_FACTS, ...STATEMENT_FACTS });
  const facts = (Object.keys(FACTS) as FactId[]).map((id) => ({
    id,
    text: texts.facts[id],
    quote: factOf(id).quote ?? '',
    sentences: resting.flatMap(([claim, ids]) => ((ids as readonly FactId[]).includes(id) ? [claim] : [])),
  }));
  const readings = (Object.keys(READINGS) as ReadingId[]).map((id) => {
    const { quote = '' }: Reading = READINGS[id];
    return { id, text: texts.readings[id], quote, sentences: [] };
  });
  return [...facts, ...readings];
}

/**
 * The facts and readings whose id, sentence or quotation holds a word, each with its file and line and the sentences
 * that rest on it; undefined where none does.
 */
export function findTerms(word: string): string | undefined {
  const wanted = word.toLowerCase();
  const found = entries().filter(({ id, text, quote }) =>
    [id, text, quote].some((each) => each.toLowerCase().includes(wanted)),
  );
  if (found.length === 0) return undefined;
  const lines = found.map(({ id, text, quote, sentences }) =>
    [
      `${id}  ${placeOf(id)}`,
      `  ${text}`,
      ...(quote && [`  “${quote}”`]),
      ...(sentences.length > 0 ? [`  said in: ${sentences.join(', ')}`] : []),
    ].join('\n'),
  );
  return `${lines.join('\n\n')}\n\n${found.length} found; their words stand in assets/locales/en.facts.json.\n`;
}
