import '../../assets/appear.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { EVERY_PAGE } from '../../lib/claude/addresses.ts';
import { signalsWith } from '../../lib/detect/extra.ts';
import { healthOf } from '../../lib/detect/health.ts';
import { SIGNALS } from '../../lib/detect/signal.ts';
import { publishedGate } from '../../lib/gate/gate.ts';
import { keepRequestGate } from '../../lib/gate/requestGate.ts';
import { onStoppedRequest } from '../../lib/gate/stoppedRequests.ts';
import { openMemory } from '../../lib/memory/memory.ts';
import { type BadgeState, badgeOf } from '../../lib/tab/messages.ts';
import { followStatus } from '../../lib/tab/tabStatus.ts';
import { pageCatalogue } from '../../lib/texts/pageCatalogue.ts';
import { answerStatus } from './answerStatus.ts';
import { showBanners } from './banners.ts';
import { showDialogBanner } from './dialogBanner.ts';
import { overlayFor } from './explain.ts';
import { showPlanNotice } from './planNotice.ts';

// What explains: loaded when the page is idle, after the gate that already holds.
export default defineContentScript({
  matches: [EVERY_PAGE],
  runAt: 'document_idle',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    const gate = publishedGate();
    // At installation both the manifest and the background may bring this script to a tab.
    if (!gate || gate.isExplained()) return;
    const { signal } = gate;
    const memory = openMemory(signal);
    const follower = followStatus(memory, signal);
    const status = follower.now;
    const t = pageCatalogue(() => memory.policy.language);
    const health = () => healthOf(document, location.pathname, gate.tally, gate.signals());
    const requestGate = keepRequestGate(gate, () => status().verdict.action);
    const checkNotice = showPlanNotice(gate, memory, status, t);

    let shown: BadgeState | undefined;
    const showBadge = ({ verdict } = status()) => {
      const state = badgeOf(verdict, health().state);
      if (state === shown) return;
      shown = state;
      void browser.runtime.sendMessage({ type: 'badge', state }).catch(() => undefined);
    };
    const overlay = overlayFor({
      gate,
      requestGate,
      status,
      policy: () => memory.policy,
      t,
      onOpen: showBanners(gate, status, t),
      onOpened: () => showBadge(),
    });
    let signals = SIGNALS;
    gate.explainBy({
      signals: () => signals,
      action: () => status().verdict.action,
      explain: overlay.explain,
      isExplaining: overlay.isOpen,
      typed: overlay.typed,
      left: requestGate.close,
    });

    let governing: string | undefined;
    const refresh = () => {
      signals = signalsWith(memory.stored.extra, document).signals;
      // One look at the page for all that follow.
      const now = status();
      const managed = JSON.stringify(memory.stored.managed);
      if (managed === governing) requestGate.follow(now.verdict.action);
      else requestGate.renew(now.verdict.action);
      governing = managed;
      overlay.refresh();
      showBadge(now);
      checkNotice(now);
    };
    memory.onChange(refresh);
    follower.onSeen(refresh);
    showDialogBanner(status, t, signal);
    onStoppedRequest(signal, () => requestGate.isOpen() || gate.hold('request'));
    answerStatus(() => ({ ...status(), health: health(), extra: memory.stored.extra }), signal);
  },
});
