import { ACCOUNT_FACTS } from './accountFacts.ts';
import { COMMERCIAL_FACTS } from './commercialFacts.ts';
import type { Fact } from './fact.ts';
import { INTERFACE_FACTS } from './interfaceFacts.ts';
import { PERSONAL_FACTS } from './personalFacts.ts';
import { REPORT_FACTS } from './surfaceFacts.ts';

/** The facts that claims may rest on; the others are the popup's alone. */
export const CLAIMABLE = {
  ...PERSONAL_FACTS,
  ...ACCOUNT_FACTS,
  ...COMMERCIAL_FACTS,
  ...REPORT_FACTS,
  ...INTERFACE_FACTS,
};

/** What of a fact is shown on claude.ai; the build leaves everything else out there (`lib/build/shownFacts.ts`). */
export const SHOWN = [
  'document',
  'url',
  'readOn',
  'readBy',
  'confidence',
  'quote',
] as const satisfies (keyof Fact)[];
export type ShownFact = Pick<Fact, (typeof SHOWN)[number]>;
