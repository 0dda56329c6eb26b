import { browser } from 'wxt/browser';
import { BUILD_ATTRIBUTE } from '../../lib/claude/look.ts';
import { plainWord } from '../../lib/detect/diagnostics.ts';
import { signalsWith } from '../../lib/detect/extra.ts';
import type { Health } from '../../lib/detect/health.ts';
import type { ExtraSignals } from '../../lib/policy/settings.ts';
import { answering, isStatusRequest, type StatusAnswer } from '../../lib/tab/messages.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';

interface Now extends TabStatus {
  health: Health;
  extra: ExtraSignals;
}

/** Answers the popup with this tab's status, looked up when it asks. */
export function answerStatus(now: () => Now, signal: AbortSignal): void {
  const answer = answering((message) => {
    if (!isStatusRequest(message)) return undefined;
    const { lang, dataset } = document.documentElement;
    const page = { build: plainWord(dataset[BUILD_ATTRIBUTE]), language: plainWord(lang) };
    const { extra, ...status } = now();
    // Judged on the page as it is drawn now; when the settings were read it may have been empty.
    const { problems } = signalsWith(extra, document);
    return Promise.resolve({ ...status, page, problems } satisfies StatusAnswer);
  });
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
}
