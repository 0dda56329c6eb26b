import type { Fact } from './fact.ts';
import { FACTS, type FactId } from './facts.ts';
import { READINGS, type ReadingId } from './readings.ts';

/** What claims rest on; on claude.ai it is imported from there, so that the popup's facts are not loaded with it. */
export { CLAIM_FACTS, type Claim, type ClaimFactId, claimFactOf, factsOf } from './claimFacts.ts';

/** The fact with this id. */
export function factOf(id: FactId): Fact {
  return FACTS[id];
}

/** The older and other readings that a fact stands against, to be shown beside it. */
export function readingsAgainst(id: FactId): ReadingId[] {
  const { supersedes = [], conflictsWith = [] } = factOf(id);
  return [...supersedes, ...conflictsWith].filter((other): other is ReadingId => other in READINGS);
}
