import type { ManagedValues } from '../policy/schema.ts';
import { readManaged } from '../policy/validate.ts';
import type { Translate } from '../texts/catalogue.ts';
import { problemText } from '../texts/problemText.ts';

/** A value that cannot be used, in words. */
export interface ValueProblem {
  key: string;
  found: string;
  expected: string;
}

/** The values that would hold in a browser, stand-ins included, and what is wrong, in the extension's own words. */
export function readValues(
  t: Translate,
  given: Record<string, unknown>,
): { values: ManagedValues; problems: ValueProblem[] } {
  const { values, problems } = readManaged(given);
  return { values, problems: problems.map((problem) => ({ key: problem.key, ...problemText(t, problem) })) };
}
