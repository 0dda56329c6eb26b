import { ARCHIVES } from './archives.ts';
import type { FactBook } from './checkFacts.ts';
import { CLAIM_FACTS } from './claims.ts';
import { FACTS_BY_SUBJECT } from './facts.ts';
import { READINGS } from './readings.ts';
import { STATEMENT_FACTS } from './statements.ts';
import { TEXT_FACTS } from './textFacts.ts';

/** The facts of this project with everything they name, as `checkFacts` reads them. */
export function factBook(statements: Readonly<Record<string, string>>): FactBook {
  return {
    facts: FACTS_BY_SUBJECT,
    readings: Object.keys(READINGS),
    archives: Object.keys(ARCHIVES),
    sentences: { ...CLAIM_FACTS, ...STATEMENT_FACTS, ...TEXT_FACTS },
    statements: Object.keys(statements),
  };
}
