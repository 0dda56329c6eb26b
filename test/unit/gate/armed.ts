import { afterEach, beforeEach } from 'vitest';
import { SIGNALS } from '../../../lib/detect/signal.ts';
import { armGate } from '../../../lib/gate/armGate.ts';
import type { Explainer, Gate, Held } from '../../../lib/gate/gate.ts';
import { one, row, show } from '../page.ts';

/** A fresh gate on a fresh page before each test: what it held, and what the page heard. */
export interface Armed {
  gate: Gate;
  held: Held[];
  /** Explains from now on, by these answers and the strictest for the rest. */
  explainBy(answers: Partial<Explainer>): void;
  /** What a listener of the page heard, as "type target". */
  heard: string[];
  /** Presses like a person: a click that bubbles and crosses shadow borders. */
  press(selector: string): Event;
  key(selector: string, type: 'keydown' | 'keyup', key: string): Event;
}

export const CHAT = '/chat/0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68';
export const OTHER_CHAT = '/chat/7d1e22aa-1111-4f0d-9a3c-5d1e7f2a4b68';

const TYPES = ['click', 'keydown', 'keyup', 'keypress', 'beforeinput', 'paste'];

/**
 * Sets the stage for every test of a file.
 * @param isExplained false leaves the gate as it is before the explaining script has loaded.
 */
export function armed(isExplained = true): Armed {
  const armed = { held: [], heard: [] } as unknown as Armed;
  let page: AbortController;
  const hear = ({ type, target }: Event) => {
    armed.heard.push(`${type} ${target instanceof Element ? target.className || target.tagName : '?'}`);
  };
  const dispatch = (selector: string, event: Event) => {
    one(selector).dispatchEvent(event);
    return event;
  };
  armed.explainBy = (answers) =>
    armed.gate.explainBy({
      signals: () => SIGNALS,
      action: () => 'warn',
      explain: (held) => void armed.held.push(held),
      isExplaining: () => false,
      left: () => undefined,
      ...answers,
    });
  armed.press = (selector) =>
    dispatch(selector, new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  armed.key = (selector, type, key) =>
    dispatch(selector, new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true }));

  beforeEach(() => {
    history.replaceState(null, '', CHAT);
    show(`${row('t1') + row('t2')}<button class="else">x</button><textarea class="composer"></textarea>`);
    page = new AbortController();
    const { signal } = page;
    // On document a listener may be older than the gate; on window it is younger (document_start).
    for (const type of TYPES) document.addEventListener(type, hear, { capture: true, signal });
    armed.gate = armGate();
    for (const type of TYPES) {
      window.addEventListener(type, hear, { capture: true, signal });
      document.addEventListener(type, hear, { signal });
    }
    armed.held = [];
    armed.heard = [];
    if (isExplained) armed.explainBy({});
  });
  afterEach(() => {
    armed.gate.retire();
    page.abort();
  });
  return armed;
}

/** The first row's thumbs. */
export const UP = '[data-turn-key="t1"] .up';
export const DOWN = '[data-turn-key="t1"] .down';
