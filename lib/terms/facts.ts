import { COMMERCIAL_FACTS } from './commercialFacts.ts';
import { COMPANY_CONTROL_FACTS } from './companyControlFacts.ts';
import type { Fact } from './fact.ts';
import { INTERFACE_FACTS } from './interfaceFacts.ts';
import { OUTPUT_FACTS } from './outputFacts.ts';
import { PERSONAL_FACTS } from './personalFacts.ts';

/** Every fact a sentence may rest on, by id. A quotation is exact; everything else is said in our own words. */
export const FACTS = {
  ...PERSONAL_FACTS,
  ...COMMERCIAL_FACTS,
  ...OUTPUT_FACTS,
  ...COMPANY_CONTROL_FACTS,
  ...INTERFACE_FACTS,
};

/** The same by subject, where an id that two files use would show. */
export const FACTS_BY_SUBJECT: readonly Record<string, Fact>[] = [
  PERSONAL_FACTS,
  COMMERCIAL_FACTS,
  OUTPUT_FACTS,
  COMPANY_CONTROL_FACTS,
  INTERFACE_FACTS,
];

export type FactId = keyof typeof FACTS;

/** Every id, in the order of the list of sources. */
export const FACT_IDS = Object.keys(FACTS) as FactId[];
