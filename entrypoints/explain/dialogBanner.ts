import { openBanner } from '../../components/claude/openBanner.tsx';
import { underDialog } from '../../components/claude/placement.ts';
import { dialogClaim } from '../../lib/decide/claims.ts';
import { feedbackDialogOn, submitIn } from '../../lib/detect/dialog.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';
import type { Claim } from '../../lib/terms/claims.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

/** The dialog's own part of the page: the child of body it was put into, which holds nothing of the transcript. */
function portalOf(dialog: Element): Element {
  let part = dialog;
  while (part.parentElement && part.parentElement !== document.body) part = part.parentElement;
  return part;
}

/**
 * Shows a line under a dialog, or a part of one, as long as that stands on the page.
 * @param button is described by the same words.
 * @param onGone called when the part is gone, or the line was closed.
 * @returns a function that closes it.
 */
export function openLineUnder(
  part: Element,
  claim: Claim,
  t: Translate,
  button: Element | undefined,
  onGone: () => void,
): () => void {
  const banner = openBanner({ t, claim, place: underDialog(part) });
  button?.setAttribute('aria-description', t(`claims.${claim}`));
  const close = () => {
    goneObserver.disconnect();
    banner.close();
    onGone();
  };
  // Only while it is open, and only its own portal and the list of portals.
  const goneObserver = new MutationObserver(() => part.isConnected || close());
  goneObserver.observe(portalOf(part), { childList: true, subtree: true });
  goneObserver.observe(document.body, { childList: true });
  return close;
}

/**
 * Shows, in claude.ai's feedback dialog, what its disclosure leaves out.
 * @returns a function to be called when a dialog may have been drawn.
 */
export function showDialogBanner(
  status: () => TabStatus,
  t: () => Translate,
  signal: AbortSignal,
): () => void {
  let close: (() => void) | undefined;
  signal.addEventListener('abort', () => close?.());
  return () => {
    const dialog = feedbackDialogOn(document);
    if (!dialog || close) return;
    const claim = dialogClaim(status().verdict);
    close = openLineUnder(dialog, claim, t(), submitIn(dialog), () => {
      close = undefined;
    });
  };
}
