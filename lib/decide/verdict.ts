import {
  ACTIONS,
  type Action,
  ASKED_ACTIONS,
  type AskedAction,
  type Case,
  type Policy,
  strictest,
  type Tick,
} from '../policy/policy.ts';
import { type OwnTerms, ownTermsOf, type Plan, type Terms, type Training, termsOf } from '../terms/plan.ts';
import { type Audience, type AudienceReason, audienceOf, type SeenEmail } from './audience.ts';

/** How much a person must do before "Rate anyway": press it, read first, or tick the line too. */
export const CARES = ['light', 'normal', 'tick'] as const;
export type Care = (typeof CARES)[number];

/** What was seen of the account; every part may be unknown. */
export interface Observations extends SeenEmail {
  plan: Plan;
  /** Seen apart from the plan, by claude.ai's disclosure link; `unknown` when it was not. */
  terms: Terms;
  training: Training;
}

export interface Verdict {
  action: Action;
  /** Under a block: thumbs are not to be shown. It holds nothing by itself. */
  isHidden?: true;
  care: Care;
  terms: Terms;
  /** What holds in the place of these; it changes the words, never the safety. */
  ownTerms: OwnTerms;
  /** That consumer terms hold was told by claude.ai's own form alone; the plan was not seen. */
  isByForm?: true;
  audience: Audience;
  reason: AudienceReason;
  training: Training;
}

/** True where the page did not tell which terms hold. */
export function areTermsUnknown({ terms, ownTerms }: Verdict): boolean {
  return terms === 'unknown' && ownTerms === 'none';
}

const CARE: Record<Case, Care> = {
  consumerWork: 'tick',
  commercialWork: 'normal',
  consumerPersonal: 'light',
  unknown: 'light',
};

/** The rows of the table that terms and audience leave possible; commercial terms are always work. */
const POSSIBLE: Record<Terms, Record<Audience, readonly Case[]>> = {
  consumer: {
    work: ['consumerWork'],
    personal: ['consumerPersonal'],
    unknown: ['consumerWork', 'consumerPersonal', 'unknown'],
  },
  commercial: { work: ['commercialWork'], personal: ['commercialWork'], unknown: ['commercialWork'] },
  unknown: {
    work: ['consumerWork', 'commercialWork', 'unknown'],
    personal: ['consumerPersonal', 'commercialWork', 'unknown'],
    unknown: ['consumerWork', 'commercialWork', 'consumerPersonal', 'unknown'],
  },
};

/** The terms that hold: the plan's and the disclosure's, unknown where they contradict each other. */
function termsFrom({ plan, terms }: Observations): Terms {
  const byPlan = termsOf(plan);
  // A plan with terms of its own is no personal plan: a link to those contradicts it.
  if (terms === 'consumer' && ownTermsOf(plan) !== 'none') return 'unknown';
  if (byPlan === 'unknown') return terms;
  return terms === 'unknown' || terms === byPlan ? byPlan : 'unknown';
}

const CARE_WITH: Record<Tick, (care: Care) => Care> = {
  never: (care) => (care === 'tick' ? 'normal' : care),
  'where-needed': (care) => care,
  always: () => 'tick',
};

/**
 * What happens to a rating of this account: pure, total, instant.
 * Where the page did not tell, every row that is still possible counts, and the strictest wins,
 * so that a lost signal or a stricter policy never loosens a verdict.
 */
export function decide(observations: Observations, policy: Policy): Verdict {
  const terms = termsFrom(observations);
  const who = audienceOf(terms, observations, policy);
  const { audience } = who;
  // No plan told: claude.ai's own form alone showed these terms, commercial ones perhaps on Claude for Teachers.
  const isByForm = terms !== 'unknown' && termsOf(observations.plan) === 'unknown';
  const reason = isByForm && who.reason === 'commercial-plan' ? 'commercial-link' : who.reason;
  const cases = POSSIBLE[terms][audience];
  const asked = strictest<AskedAction>(
    ASKED_ACTIONS,
    cases.map((row) => policy.actions[row]),
  );
  return {
    ...(asked === 'hide' ? { action: 'block', isHidden: true } : { action: asked }),
    care: CARE_WITH[policy.requireTick](
      strictest(
        CARES,
        cases.map((row) => CARE[row]),
      ),
    ),
    terms,
    ...(isByForm && terms === 'consumer' && { isByForm }),
    // Claude.ai's own dialog contradicts the plan.
    ownTerms: observations.terms === 'consumer' ? 'none' : ownTermsOf(observations.plan),
    audience,
    reason,
    training: observations.training,
  };
}

/** A number that grows with strictness: the action first, then the care it demands. */
export function strictnessOf({ action, care }: Verdict): number {
  return ACTIONS.indexOf(action) * CARES.length + CARES.indexOf(care);
}
