import { parseArgs } from 'node:util';
import texts from '../../assets/locales/en.facts.json' with { type: 'json' };
import { ARCHIVES } from '../terms/archives.ts';
import { CLAIM_FACTS, factOf, readingsAgainst } from '../terms/claims.ts';
import { daysSince, mayHaveChanged, rereadBy } from '../terms/day.ts';
import { FACTS, type FactId } from '../terms/facts.ts';
import { NOT_FOUND, SEARCHED } from '../terms/notFound.ts';
import { READINGS, type Reading, type ReadingId } from '../terms/readings.ts';
import { STATEMENT_FACTS } from '../terms/statements.ts';

/** `npm run terms`: the facts by age, for whoever reads the documents again. */

const USAGE = `npm run terms            the facts, those unread for longest first
npm run terms -- --json  all of them with quotations, sources, conflicts, and what was not found
`;

const IDS = Object.keys(FACTS) as FactId[];

/** Days since a fact was read, for sorting: an unknown age counts as the oldest. */
function rank(id: FactId, now: number): number {
  const days = daysSince(factOf(id).readOn, now);
  return days === 'unknown' ? Number.POSITIVE_INFINITY : days;
}

function table(now: number): string {
  const rows = IDS.toSorted((a, b) => rank(b, now) - rank(a, now) || a.localeCompare(b)).map((id) => {
    const { readOn, confidence, document } = factOf(id);
    const days = daysSince(readOn, now);
    const age = days === 'unknown' ? days : `${days} d`;
    return [age, mayHaveChanged(readOn, now) ? '!' : '', readOn, id, confidence, document];
  });
  const all = [['age', '', 'read on', 'fact', 'confidence', 'document'], ...rows];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = all.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n\n${rows.length} facts; “!”: unread for more than 180 days or nobody knows, so it may have changed.\n`;
}

function json(now: number): string {
  const facts = IDS.map((id) => {
    const { archive, ...fact } = factOf(id);
    return {
      id,
      statement: texts.facts[id],
      ...fact,
      ...(archive && { archive: ARCHIVES[archive] }),
      daysSinceRead: daysSince(fact.readOn, now),
      rereadBy: rereadBy(fact),
      sentences: Object.entries({ ...CLAIM_FACTS, ...STATEMENT_FACTS }).flatMap(([claim, ids]) =>
        (ids as readonly FactId[]).includes(id) ? [claim] : [],
      ),
    };
  });
  const readings = (Object.keys(READINGS) as ReadingId[]).map((id) => {
    const { kind, source, quote }: Reading = READINGS[id];
    return {
      id,
      text: texts.readings[id],
      kind,
      against: IDS.filter((fact) => readingsAgainst(fact).includes(id)),
      ...(quote && { quote }),
      ...(source && { source }),
      ...(source?.archive && { archive: ARCHIVES[source.archive] }),
    };
  });
  const notFound = NOT_FOUND.map((id) => ({
    id,
    text: texts.notFound[id],
    searched: SEARCHED[id].map(({ document }) => document),
  }));
  return `${JSON.stringify({ facts, readings, notFound }, undefined, 2)}\n`;
}

/** Does what the flags ask; gives what to print and the exit code. */
export function runTerms(args: string[], now: number): { text: string; code: number } {
  try {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
    if (values.help) return { text: USAGE, code: 0 };
    return { text: values.json ? json(now) : table(now), code: 0 };
  } catch (error) {
    return { text: `${(error as Error).message}\n\n${USAGE}`, code: 1 };
  }
}

if (import.meta.main) {
  const { text, code } = runTerms(process.argv.slice(2), Date.now());
  (code === 0 ? process.stdout : process.stderr).write(text);
  process.exitCode = code;
}
