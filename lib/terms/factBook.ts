import { ARCHIVES } from './archives.ts';
import type { FactBook } from './checkFacts.ts';
import { CLAIM_FACTS } from './claims.ts';
import { SUBJECT_FACTS } from './facts.ts';
import { READINGS } from './readings.ts';
import { STATEMENT_FACTS } from './statements.ts';
import { TEXT_FACTS } from './textFacts.ts';

/** The facts of this project with everything they name, as `checkFacts` reads them. */
export function factBook(statements: Readonly<Record<string, string>>): FactBook {
  return {
    facts: Object.values(SUBJECT_FACTS),
    readings: Object.keys(READINGS),
    archives: Object.keys(ARCHIVES),
    sentences: { ...CLAIM_FACTS, ...STATEMENT_FACTS, ...TEXT_FACTS },
    statements: Object.keys(statements),
  };
}
