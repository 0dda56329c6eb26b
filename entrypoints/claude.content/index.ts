import '../../assets/appear.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { plainWord } from '../../lib/detect/diagnostics.ts';
import { signalsWith } from '../../lib/detect/extra.ts';
import { healthOf } from '../../lib/detect/health.ts';
import { publishedGate } from '../../lib/gate/gate.ts';
import { keepPassage } from '../../lib/gate/passage.ts';
import { onStoppedRequest } from '../../lib/gate/stoppedRequests.ts';
import { openMemory } from '../../lib/memory/memory.ts';
import { type BadgeState, badgeOf, isStatusRequest, type StatusAnswer } from '../../lib/tab/messages.ts';
import { followStatus } from '../../lib/tab/tabStatus.ts';
import { pageCatalogue } from '../../lib/texts/pageCatalogue.ts';
import { showBanners } from './banners.ts';
import { showDialogBanner } from './dialogBanner.ts';
import { explainHeld } from './explain.ts';
import { showWrongDoor } from './wrongDoor.ts';

// What explains: loaded when the page is idle, after the gate that already holds.
export default defineContentScript({
  matches: ['https://claude.ai/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const gate = publishedGate();
    // At installation both the manifest and the background may bring this script to a tab.
    if (!gate || gate.onHeld) return;
    const { signal } = gate;
    const t = pageCatalogue(() => memory.policy.language);
    let shown: BadgeState | undefined;
    let governing: string | undefined;
    const health = () => healthOf(document, location.pathname, gate.tally, gate.signals);
    const showBadge = ({ verdict } = status()) => {
      const state = badgeOf(verdict, health().state);
      if (state === shown) return;
      shown = state;
      void browser.runtime.sendMessage({ type: 'badge', state }).catch(() => undefined);
    };
    const refresh = () => {
      gate.signals = signalsWith(memory.stored.extra, document).signals;
      // One look at the page for all that follow.
      const now = status();
      const told = JSON.stringify(memory.stored.managed);
      if (told === governing) passage.follow(now.verdict.action);
      else passage.renew(now.verdict.action);
      governing = told;
      explanation.refresh();
      showBadge(now);
      checkDoor(now);
    };
    const memory = openMemory(signal, () => refresh());
    const status = followStatus(memory, signal, () => refresh());
    const passage = keepPassage(gate);
    const onOpen = showBanners(gate, status, t);
    const explanation = explainHeld({
      gate,
      passage,
      status,
      policy: () => memory.policy,
      t,
      onOpen,
      onOpened: () => showBadge(),
    });
    showDialogBanner(status, t, signal);
    const checkDoor = showWrongDoor(gate, memory, status, t);
    onStoppedRequest(signal, () => passage.isOpen() || gate.hold('request'));

    const answer = (message: unknown) => {
      if (!isStatusRequest(message)) return undefined;
      const { lang, dataset } = document.documentElement;
      const page = { build: plainWord(dataset.buildId), language: plainWord(lang) };
      // Judged on the page as it is drawn now; when the settings were read it may have been empty.
      const { problems } = signalsWith(memory.stored.extra, document);
      return Promise.resolve({ ...status(), health: health(), page, problems } satisfies StatusAnswer);
    };
    browser.runtime.onMessage.addListener(answer);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
  },
});
