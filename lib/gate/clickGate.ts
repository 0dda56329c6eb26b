import { barIn } from '../detect/bar.ts';
import { conversationIn } from '../detect/conversation.ts';
import { findMessage, messageAround } from '../detect/message.ts';
import { thumbAt, thumbIn } from '../detect/thumb.ts';
import { keepAcknowledgement } from './acknowledgement.ts';
import type { Gate, HeldPress } from './gate.ts';

/** What the page must not hear while the overlay explains: it types from anywhere and acts on Escape (2026-08). */
const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'compositionstart', 'compositionend'];

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** True for a key that presses a button which is no native one: the page may rate on it without any click. */
function isKeyPress(event: Event): boolean {
  return event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');
}

function origin(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : undefined;
}

/** The bar of a held press as it stands now; rows are drawn again, and a drawn-again bar may be another message's. */
function barNow({ bar, place }: HeldPress): Element | undefined {
  if (!place) return bar?.isConnected ? bar : undefined;
  const row = findMessage(document, place);
  return row && (bar && row.contains(bar) ? bar : barIn(row));
}

/**
 * Arms layer 1: every click on a rating button is stopped in the capture phase on `window`, before the page's
 * first script can listen; mouse, touch, Enter and Space all arrive as a click (measured on 2026-08).
 */
export function armClickGate(): Gate {
  const retirement = new AbortController();
  const { signal } = retirement;
  const acknowledgement = keepAcknowledgement(signal);
  let isReplaying = false;

  const gate: Gate = {
    signal,
    retire: () => retirement.abort(),
    action: () => 'warn',
    onHeld: undefined,
    pending: undefined,
    isExplaining: () => false,
    acknowledge: (press) => acknowledgement.give(press.conversation),
    find(press) {
      const bar = barNow(press);
      const button = bar ? thumbIn(bar, press.direction) : press.button;
      return button?.isConnected && button instanceof HTMLElement ? button : undefined;
    },
    replay(press) {
      const button = gate.find(press);
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
      return action === 'allow' || (action === 'warn' && acknowledgement.covers());
    } catch {
      return false;
    }
  };

  const hold = (event: Event) => {
    const from = origin(event);
    const thumb = from && thumbAt(from);
    if (!thumb || isReplaying || isLetThrough()) return;
    stop(event);
    const press: HeldPress = {
      ...thumb,
      place: thumb.bar && messageAround(thumb.bar),
      conversation: conversationIn(location.pathname),
    };
    if (gate.onHeld) gate.onHeld(press);
    else gate.pending = press;
  };

  const capture = { capture: true, signal };
  window.addEventListener('click', hold, capture);
  for (const type of ['keydown', 'keyup']) {
    window.addEventListener(
      type,
      (event) => {
        if (isKeyPress(event) && !(origin(event)?.closest('button') ?? undefined)) hold(event);
      },
      capture,
    );
  }
  for (const type of TYPING) {
    window.addEventListener(
      type,
      (event) => gate.isExplaining() && event.stopImmediatePropagation(),
      capture,
    );
  }
  return gate;
}
