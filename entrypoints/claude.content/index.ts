import '../../assets/appear.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { publishedGate } from '../../lib/gate/gate.ts';
import { openMemory } from '../../lib/memory/memory.ts';
import { followStatus } from '../../lib/memory/tabStatus.ts';
import { badgeOf, isStatusRequest } from '../../lib/messages.ts';
import { pageCatalogue } from '../../lib/texts/pageCatalogue.ts';
import { showBanners } from './banners.ts';
import { explainHeldPresses } from './explain.ts';

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
    const t = pageCatalogue();
    const refresh = () => {
      const now = status();
      explanation.refresh(now);
      void browser.runtime.sendMessage({ type: 'badge', state: badgeOf(now.verdict) }).catch(() => undefined);
    };
    const memory = openMemory(signal, () => refresh());
    const status = followStatus(memory, signal, () => refresh());
    const closeBanner = showBanners(status, t, signal);
    const explanation = explainHeldPresses(gate, status, t, closeBanner);

    const answer = (message: unknown) => (isStatusRequest(message) ? Promise.resolve(status()) : undefined);
    browser.runtime.onMessage.addListener(answer);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
  },
});
