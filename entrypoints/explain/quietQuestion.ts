import type { OverlayContent } from '../../components/claude/openOverlay.tsx';
import type { Verdict } from '../../lib/decide/verdict.ts';
import type { QuietPlace } from '../../lib/detect/quiet.ts';

/** What the overlay asks at a place that hands over no conversation. */
export function quietQuestion(
  place: QuietPlace,
  verdict: Verdict,
  isForbidden: boolean,
): Omit<OverlayContent, 't' | 'policy' | 'now' | 'waiting'> {
  return {
    occasion: 'submit',
    door: place,
    verdict: { ...verdict, action: isForbidden ? 'block' : 'warn', care: 'light' },
    surface: 'unknown',
    isAdministrator: false,
    // No rating: its yes is given on the page.
    isOwnWindow: true,
    messages: 0,
    isPressAgain: false,
  };
}
