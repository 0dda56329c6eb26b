import { formText, type OverlayText, overlayText, quietClaim } from '../../lib/decide/claims.ts';
import { reportText } from '../../lib/decide/reportClaims.ts';
import { areTermsUnknown, type Verdict } from '../../lib/decide/verdict.ts';
import type { Door } from '../../lib/detect/doors.ts';
import type { QuietPlace } from '../../lib/detect/quiet.ts';
import { isQuiet } from './doorWords.ts';

/** What there is to tell and nothing to choose: a rating of another conversation, or one that was let through. */
type Telling = 'elsewhere' | 'cut';

/** What brought the overlay up: a thumb, Submit in claude.ai's dialog, or a request that had no answer. */
export type Occasion = 'up' | 'down' | 'unknown' | 'submit' | 'stopped' | 'suspected' | Telling;

/** What decides which sentences an overlay shows. */
export interface Shown {
  occasion: Occasion;
  /** What would be handed over; undefined where nothing tells. */
  door: Door | QuietPlace | undefined;
  /** The report would also let support into the live session. */
  hasSupportAccess?: boolean;
  verdict: Verdict;
  /** The page showed that the person administers the organisation. */
  isAdministrator: boolean;
}

export function isTelling(occasion: Occasion): occasion is Telling {
  return occasion === 'elsewhere' || occasion === 'cut';
}

export function isStopped(occasion: Occasion): boolean {
  return occasion === 'stopped' || occasion === 'suspected';
}

/** The sentences of this door for this account, beside those that say something else already. */
export function shownText({
  occasion,
  door,
  hasSupportAccess,
  verdict,
  isAdministrator,
}: Shown): OverlayText {
  if (isQuiet(door)) return { lines: [quietClaim(door)], more: [] };
  const isBlocked = verdict.action === 'block';
  const others = [isBlocked, isStopped(occasion), areTermsUnknown(verdict)].filter(Boolean).length;
  if (door === undefined || door === 'rating') return overlayText(verdict, isAdministrator, others);
  if (door === 'chat-feedback') return formText(verdict, isAdministrator, others);
  if (door === 'cowork-feedback') return reportText('cowork-feedback', verdict, others);
  return reportText(hasSupportAccess ? 'code-report-with-support' : 'code-report', verdict, others);
}
