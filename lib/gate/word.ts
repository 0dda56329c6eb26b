import { held as words } from '../../assets/locales/en.json';
import { OUR_ELEMENT } from '../values/ourElement.ts';

/** So long, in milliseconds, the explanation is waited for before the gate says itself that it holds. */
const PATIENCE = 1500;

/** Nothing that the page may say of our element counts, and nothing lies over it. */
const LOOK = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 16px 16px auto !important;
  display: block !important;
  max-width: 480px !important;
  margin: 0 auto !important;
  padding: 12px 16px !important;
  border-radius: 8px !important;
  background: #1f4b43 !important;
  color: #fff !important;
  font: 15px/1.4 system-ui, sans-serif !important;
  z-index: 2147483647 !important;
}`;

/** The gate's own word, for when nothing else comes to explain what is held. */
export interface Word {
  /** Something is held: unless it is explained soon, the word is said. */
  expect(isStillHeld: () => boolean): void;
  /** It is explained: the word is taken back. */
  explained(): void;
}

/** A person is never left without a word: no background, no script and no text is needed for this one. */
export function keepWord(signal: AbortSignal): Word {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let host: HTMLElement | undefined;
  const explained = () => {
    clearTimeout(timer);
    host?.remove();
    host = undefined;
  };
  const say = () => {
    // Made where the page has defined no element of this name.
    host = document.implementation.createHTMLDocument('').createElement(OUR_ELEMENT);
    const line = document.createElement('div');
    line.setAttribute('role', 'alert');
    line.lang = 'en';
    line.textContent = words.unexplained;
    const style = document.createElement('style');
    style.textContent = LOOK;
    host.attachShadow({ mode: 'closed' }).append(style, line);
    host.popover = 'manual';
    document.documentElement.append(host);
    host.showPopover?.();
  };
  window.addEventListener('click', explained, { capture: true, signal });
  signal.addEventListener('abort', explained);
  return {
    explained,
    expect(isStillHeld) {
      explained();
      timer = setTimeout(() => isStillHeld() && say(), PATIENCE);
    },
  };
}
