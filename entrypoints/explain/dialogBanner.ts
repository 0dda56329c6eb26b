import { openBanner } from '../../components/claude/openBanner.tsx';
import { underDialog } from '../../components/claude/placement.ts';
import { dialogClaim } from '../../lib/decide/claims.ts';
import { feedbackDialogOn, submitIn } from '../../lib/detect/dialog.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

/** The dialog's own part of the page: the child of body it was put into, which holds nothing of the transcript. */
function portalOf(dialog: Element): Element {
  let part = dialog;
  while (part.parentElement && part.parentElement !== document.body) part = part.parentElement;
  return part;
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
  const open = (dialog: Element) => {
    const claim = dialogClaim(status().verdict);
    const banner = openBanner({ t: t(), claim, place: underDialog(dialog) });
    submitIn(dialog)?.setAttribute('aria-description', t()(`claims.${claim}`));
    // Only while the dialog is open, and only its own portal and the list of portals.
    const goneObserver = new MutationObserver(() => dialog.isConnected || close?.());
    goneObserver.observe(portalOf(dialog), { childList: true, subtree: true });
    goneObserver.observe(document.body, { childList: true });
    close = () => {
      close = undefined;
      goneObserver.disconnect();
      banner.close();
    };
  };
  signal.addEventListener('abort', () => close?.());
  return () => {
    const dialog = feedbackDialogOn(document);
    if (dialog && !close) open(dialog);
  };
}
