import { ACCOUNT_FACTS, RIGHTS_FACTS } from './accountFacts.ts';
import { API_FACTS } from './apiFacts.ts';
import { CLOUD_FACTS } from './cloudFacts.ts';
import { COMMENTARY_FACTS } from './commentaryFacts.ts';
import { COMMERCIAL_DETAILS, COMMERCIAL_FACTS } from './commercialFacts.ts';
import { COMPANY_CONTROL_FACTS } from './companyControlFacts.ts';
import type { Fact } from './fact.ts';
import { INTERFACE_DETAILS, INTERFACE_FACTS } from './interfaceFacts.ts';
import { OUTPUT_FACTS } from './outputFacts.ts';
import { PERSONAL_DETAILS, PERSONAL_FACTS } from './personalFacts.ts';
import { REPORT_FACTS, SURFACE_FACTS } from './surfaceFacts.ts';

/** The facts by subject, in the order of the list of sources; an id that two subjects use would show here. */
export const SUBJECT_FACTS = {
  personal: { ...PERSONAL_FACTS, ...PERSONAL_DETAILS },
  account: { ...ACCOUNT_FACTS, ...RIGHTS_FACTS },
  commercial: { ...COMMERCIAL_FACTS, ...COMMERCIAL_DETAILS },
  api: API_FACTS,
  surfaces: { ...REPORT_FACTS, ...SURFACE_FACTS },
  clouds: CLOUD_FACTS,
  outputs: OUTPUT_FACTS,
  controls: COMPANY_CONTROL_FACTS,
  commentary: COMMENTARY_FACTS,
  interface: { ...INTERFACE_FACTS, ...INTERFACE_DETAILS },
} as const satisfies Record<string, Record<string, Fact>>;

export type Subject = keyof typeof SUBJECT_FACTS;
export const SUBJECTS = Object.keys(SUBJECT_FACTS) as Subject[];

/** Every fact a sentence may rest on, by id. A quotation is exact; everything else is said in our own words. */
export const FACTS = {
  ...PERSONAL_FACTS,
  ...PERSONAL_DETAILS,
  ...ACCOUNT_FACTS,
  ...RIGHTS_FACTS,
  ...COMMERCIAL_FACTS,
  ...COMMERCIAL_DETAILS,
  ...API_FACTS,
  ...REPORT_FACTS,
  ...SURFACE_FACTS,
  ...CLOUD_FACTS,
  ...OUTPUT_FACTS,
  ...COMPANY_CONTROL_FACTS,
  ...COMMENTARY_FACTS,
  ...INTERFACE_FACTS,
  ...INTERFACE_DETAILS,
};

export type FactId = keyof typeof FACTS;

/** Every id, in the order of the list of sources. */
export const FACT_IDS = Object.keys(FACTS) as FactId[];
