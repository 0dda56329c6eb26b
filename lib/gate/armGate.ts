import { placeOf } from '../detect/conversation.ts';
import { SIGNALS } from '../detect/signal.ts';
import { keepAcknowledgement } from './acknowledgement.ts';
import type { Gate, Held } from './gate.ts';
import { findHeld, ratingAt, ratingInForm } from './held.ts';

/** What the page must not hear while the overlay explains: it types from anywhere and acts on Escape (2026-08). */
const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'compositionstart', 'compositionend'];

function origin(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : undefined;
}

/** True for a key that presses a button which is no native one: the page may rate on it without any click. */
function isKeyPress(event: Event): boolean {
  const isPress = event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');
  return isPress && !origin(event)?.closest('button');
}

/** True for a key held down that would press a button again and again: the one that opened the overlay presses nothing in it. */
function isHeldDown(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat && (event.key === 'Enter' || event.key === ' ');
}

/**
 * Arms layers 1 and 2: every press that rates or submits a rating is stopped in the capture phase on `window`,
 * before the page's first script can listen; mouse, touch, Enter and Space all arrive as a click (2026-08).
 */
export function armGate(): Gate {
  const retirement = new AbortController();
  const { signal } = retirement;
  const acknowledgement = keepAcknowledgement(signal, () => gate.onLeft());
  let isReplaying = false;

  const report = (held: Held) => {
    gate.tally.held[held.kind] += 1;
    if (held.kind === 'thumb') gate.tally.signals.push(held.signal);
    if (gate.onHeld) gate.onHeld(held);
    else gate.pending = held;
  };
  const gate: Gate = {
    signal,
    signals: SIGNALS,
    tally: { held: { thumb: 0, submit: 0, request: 0 }, signals: [] },
    guard: undefined,
    retire: () => retirement.abort(),
    action: () => 'warn',
    onHeld: undefined,
    onLeft: () => undefined,
    pending: undefined,
    isExplaining: () => false,
    hold: (kind) => report({ kind, at: placeOf(location.pathname) }),
    acknowledge: (held) => acknowledgement.give(held.at),
    isAcknowledged: () => acknowledgement.isGiven(),
    find: (held) => findHeld(held, gate.signals),
    replay(held) {
      const button = gate.find(held);
      if (!button) return false;
      isReplaying = true;
      try {
        button.click();
      } finally {
        isReplaying = false;
      }
      return true;
    },
  };

  // An acknowledgement given before a policy came to block counts no more; a verdict that fails holds.
  const isLetThrough = () => {
    try {
      const action = gate.action();
      return action === 'allow' || (action === 'warn' && acknowledgement.isGiven());
    } catch {
      return false;
    }
  };
  const hold = (event: Event, held: Held | undefined) => {
    if (!held || isReplaying || isLetThrough()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    report(held);
  };
  const press = (event: Event) => {
    const from = origin(event);
    if (from) hold(event, ratingAt(from, gate.signals));
  };

  const pressKey = (event: Event) => isKeyPress(event) && press(event);
  const submit = (event: Event) => {
    const { submitter } = event as SubmitEvent;
    hold(event, ratingInForm(event.target as Element, submitter ?? undefined));
  };
  const type = (event: Event) => {
    if (!gate.isExplaining()) return;
    event.stopImmediatePropagation();
    if (isHeldDown(event)) event.preventDefault();
  };
  const listen = () => {
    const capture = { capture: true, signal };
    window.addEventListener('click', press, capture);
    for (const key of ['keydown', 'keyup']) window.addEventListener(key, pressKey, capture);
    window.addEventListener('submit', submit, capture);
    for (const each of TYPING) window.addEventListener(each, type, capture);
  };
  listen();
  // `document.open()` takes all listeners off the window (HTML, "erase all event listeners"); what listens still is not added twice.
  const openings = new MutationObserver(listen);
  openings.observe(document, { childList: true });
  signal.addEventListener('abort', () => openings.disconnect());
  return gate;
}
