import '../../assets/appear.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { EVERY_PAGE } from '../../lib/claude/addresses.ts';
import { placeOf } from '../../lib/detect/conversation.ts';
import { feedbackDialogOn } from '../../lib/detect/dialog.ts';
import { signalsWith } from '../../lib/detect/extra.ts';
import { followHealth } from '../../lib/detect/health.ts';
import { SIGNALS } from '../../lib/detect/signal.ts';
import { bringExplaining } from '../../lib/gate/bringing.ts';
import { whenActive } from '../../lib/gate/document.ts';
import { publishNoticed } from '../../lib/gate/explaining.ts';
import { publishedGate } from '../../lib/gate/gate.ts';
import { hideThumbs } from '../../lib/gate/hiding.ts';
import { fateOf, onRatingRequest } from '../../lib/gate/ratingRequests.ts';
import { recordRatings } from '../../lib/gate/recording.ts';
import { keepRequestGate } from '../../lib/gate/requestGate.ts';
import { askBackground } from '../../lib/memory/asking.ts';
import { openMemory } from '../../lib/memory/memory.ts';
import { type BadgeState, badgeOf } from '../../lib/tab/messages.ts';
import { followStatus } from '../../lib/tab/tabStatus.ts';
import { spokenLanguage } from '../../lib/texts/language.ts';
import { answerStatus } from './answerStatus.ts';
import { outsideAsker } from './askOutside.ts';
import { showPlanNotice } from './planNotice.ts';
import { followQuiet } from './quiet.ts';
import { followReach } from './reach.ts';

// What notices: loaded when the page is idle, after the gate that already holds. It shows nothing and has no texts.
export default defineContentScript({
  matches: [EVERY_PAGE],
  runAt: 'document_idle',
  allFrames: true,
  noScriptStartedPostMessage: true,
  // A page that is prerendered (Chromium) neither speaks nor remembers before it is entered.
  main: () => whenActive(notice),
});

function notice(): void {
  const gate = publishedGate();
  // At installation both the manifest and the background may bring this script to a tab.
  if (!gate || gate.isExplained()) return;
  const { signal } = gate;
  const memory = openMemory(signal, browser.extension?.inIncognitoContext === true);
  const follower = followStatus(memory, signal);
  const status = follower.now;
  const explaining = bringExplaining(() => {
    const around = document.documentElement.lang || navigator.language;
    return spokenLanguage(memory.policy.language, around, navigator.language);
  });
  const health = followHealth(gate.tally);
  const requestGate = keepRequestGate(gate, () => status().verdict.action);
  const recording = recordRatings(gate);
  let signals = SIGNALS;
  const hide = hideThumbs(() => signals, signal);
  const checkQuiet = followQuiet(() => memory.policy, explaining, signal);
  const checkNotice = showPlanNotice(gate, memory, status, explaining);

  let shown: BadgeState | undefined;
  const showBadge = ({ account, verdict } = status()) => {
    const state = badgeOf(verdict, health.state(account, gate.signals()));
    if (state === shown) return;
    shown = state;
    void askBackground({ type: 'badge', state });
  };
  gate.explainBy({
    signals: () => signals,
    action: () => status().verdict.action,
    explain: (held) =>
      explaining.need('held', (part) => {
        // What was held in a conversation that was left meanwhile is over.
        if (held.at === placeOf(location.pathname)) part.explain(held);
      }),
    isExplaining: () => explaining.now()?.isOpen() ?? false,
    typed: (event) => explaining.now()?.typed(event),
    passed: recording.passed,
    left() {
      recording.left();
      requestGate.close();
    },
  });
  publishNoticed({
    gate,
    requestGate,
    status,
    policy: () => memory.policy,
    settle: memory.settle,
    recording,
    askOutside: outsideAsker(signal),
    opened() {
      gate.explained();
      showBadge();
    },
    explainBy: (make) => {
      const part = explaining.now();
      if (part) part.refresh();
      else explaining.take(make());
    },
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
    hide(now.verdict.isHidden === true, JSON.stringify(memory.stored.extra));
    explaining.now()?.refresh();
    showBadge(now);
    checkNotice(now);
    checkQuiet();
    if (feedbackDialogOn(document)) explaining.need('dialog', (part) => part.dialogAppeared());
  };
  memory.onChange(refresh);
  follower.onSeen(refresh);
  followReach(gate, explaining);
  onRatingRequest(signal, gate.armedAt, (request) => {
    const fate = request.status === 0 ? fateOf(request, requestGate.mayHaveLeft) : undefined;
    if (fate === undefined || fate === 'cut') recording.ended();
    if (fate) gate.hold({ ...request, fate });
  });
  answerStatus(() => {
    const now = status();
    return { ...now, health: health.all(now.account, gate.signals()), extra: memory.stored.extra };
  }, signal);
}
