import { parseArgs } from 'node:util';
import texts from '../../assets/locales/en.facts.json' with { type: 'json' };
import { ARCHIVES } from '../terms/archives.ts';
import { CLAIM_FACTS, factOf, readingsAgainst } from '../terms/claims.ts';
import { compare, isDifference } from '../terms/compare.ts';
import { daysSince, mayHaveChanged, rereadBy } from '../terms/day.ts';
import { dueDocuments } from '../terms/due.ts';
import { FACTS, type FactId } from '../terms/facts.ts';
import { NOT_FOUND, searchedFor } from '../terms/notFound.ts';
import { QUOTATIONS } from '../terms/quotations.ts';
import { READINGS, type Reading, type ReadingId } from '../terms/readings.ts';
import { STATEMENT_FACTS } from '../terms/statements.ts';
import { copiesIn } from './copies.ts';
import { findTerms } from './findTerms.ts';
import { archivesText, checkJson, checkText, dueText } from './termsCheck.ts';

/** `npm run terms`: the facts by age, for whoever reads the documents again. */

const USAGE = `npm run terms                   the facts, those unread for longest first
npm run terms -- --json         all of them with quotations, sources, conflicts, and what was not found
npm run terms -- --find WORD    where a fact stands: file, words, and the sentences that rest on it
npm run terms -- --due          the documents whose day to be read again has come
npm run terms -- --archives     where the archives’ clones come from, one address a line
npm run terms -- --check DIR    every quotation against the copies in DIR, each named as its repository
npm run terms -- --check DIR --brief   the differences alone

--json also after --due and --check. Exit code 0: nothing to do; 1: something is due, nothing was
found, or a quotation does not stand as it was read; 2: the command could not be done.
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
  const notFound = NOT_FOUND.map((id) => {
    const { read, quoted } = searchedFor(id);
    return { id, text: texts.notFound[id], searched: read, quotedByOthers: quoted };
  });
  return `${JSON.stringify({ facts, readings, notFound }, undefined, 2)}\n`;
}

interface Flags {
  json?: boolean;
  due?: boolean;
  archives?: boolean;
  find?: string;
  brief?: boolean;
  check?: string;
}

function answer(
  { json: asJson = false, find, due, archives, brief = false, check }: Flags,
  now: number,
): Outcome {
  if (archives) return { text: archivesText(), code: 0 };
  if (find !== undefined) {
    const text = findTerms(find);
    return text === undefined
      ? { text: `No fact or reading holds “${find}”.\n`, code: 1 }
      : { text, code: 0 };
  }
  if (due) {
    const documents = dueDocuments(now);
    const text = asJson ? `${JSON.stringify({ due: documents }, undefined, 2)}\n` : dueText(documents);
    return { text, code: documents.length > 0 ? 1 : 0 };
  }
  if (check !== undefined) {
    const compared = compare(QUOTATIONS, copiesIn(check));
    const text = asJson ? checkJson(compared) : checkText(compared, brief);
    return { text, code: compared.some(isDifference) ? 1 : 0 };
  }
  return { text: asJson ? json(now) : table(now), code: 0 };
}

/** What to print, and the exit code: 0, nothing to do; 1, something is due or differs; 2, it could not be done. */
interface Outcome {
  text: string;
  code: 0 | 1 | 2;
}

const FLAGS = {
  json: { type: 'boolean' },
  find: { type: 'string' },
  due: { type: 'boolean' },
  archives: { type: 'boolean' },
  check: { type: 'string' },
  brief: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Does what the flags ask. */
export function runTerms(args: string[], now: number): Outcome {
  try {
    const { values } = parseArgs({ args, options: FLAGS });
    return values.help ? { text: USAGE, code: 0 } : answer(values, now);
  } catch (error) {
    return { text: `${(error as Error).message}\n\n${USAGE}`, code: 2 };
  }
}

if (import.meta.main) {
  const { text, code } = runTerms(process.argv.slice(2), Date.now());
  (code === 2 ? process.stderr : process.stdout).write(text);
  process.exitCode = code;
}
