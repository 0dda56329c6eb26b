import {
  bannerClaim,
  dialogClaim,
  overlayText,
  type Situation,
  sendingClaim,
} from '../../../lib/decide/claims.ts';
import type { Claim } from '../../../lib/terms/claims.ts';
import { TRAININGS } from '../../../lib/terms/plan.ts';
import { SURFACES } from '../../../lib/terms/surface.ts';

/** Which terms hold: the three kinds, and a plan's own beside the kinds that the page may show with them. */
const GROUNDS = [
  { terms: 'consumer', ownTerms: 'none' },
  { terms: 'commercial', ownTerms: 'none' },
  { terms: 'unknown', ownTerms: 'none' },
  { terms: 'commercial', ownTerms: 'education' },
  { terms: 'commercial', ownTerms: 'teachers' },
  { terms: 'unknown', ownTerms: 'teachers' },
] as const;
/** Terms × audience × training. */
export const SITUATIONS: Situation[] = GROUNDS.flatMap((ground) =>
  (['work', 'personal', 'unknown'] as const).flatMap((audience) =>
    TRAININGS.map((training) => ({ ...ground, audience, training })),
  ),
);
/** Everything that chooses words: the situation, where on claude.ai, who, and how many lines are taken. */
export const CASES = SITUATIONS.flatMap((situation) =>
  SURFACES.flatMap((surface) =>
    [false, true].flatMap((isAdministrator) =>
      [0, 1, 2, 3].map((others) => ({ situation, surface, isAdministrator, others })),
    ),
  ),
);
export type Case = (typeof CASES)[number];

/** Every claim a person may meet in a case. */
export function claimsIn({ situation, surface, isAdministrator, others }: Case): Claim[] {
  const { lines, more } = overlayText(situation, isAdministrator, others);
  const sending = sendingClaim(surface);
  return [...lines, ...more, sending, bannerClaim(situation, surface), dialogClaim(situation)];
}
