import { render } from 'preact';
import styles from '../assets/banner.css?inline';
import type { Claim } from '../lib/terms/claims.ts';
import type { Translate } from '../lib/texts/catalogue.ts';
import { Banner } from './Banner.tsx';
import { mountShadow } from './shadow.ts';

export interface OpenBanner {
  host: Element;
  bar: Element;
  close(): void;
}

const MARGIN = 8;

/** Beside the bar's buttons where the line fits there, else under them, else above; never over them. */
function place(banner: HTMLElement, bar: Element): void {
  const buttons = [...bar.querySelectorAll('button, [role="button"], time')];
  const right = Math.max(...buttons.map((button) => button.getBoundingClientRect().right));
  const { width, height } = banner.getBoundingClientRect();
  const box = bar.getBoundingClientRect();
  const fitsBeside = right + width + MARGIN < innerWidth;
  const left = fitsBeside ? right : Math.max(MARGIN, Math.min(box.left, innerWidth - width - MARGIN));
  const middle = Math.max(MARGIN, (box.top + box.bottom - height) / 2);
  const below = box.bottom + height + MARGIN < innerHeight ? box.bottom : box.top - height;
  banner.style.left = `${left}px`;
  banner.style.top = `${fitsBeside ? middle : below}px`;
}

/**
 * Shows the banner at a bar; it touches the buttons, so that the pointer can go over to it, and follows them when
 * the page scrolls.
 */
export function openBanner(bar: Element, t: Translate, claim: Claim): OpenBanner {
  const { host, body, remove } = mountShadow(styles);
  const settle = () => place(body, bar);
  const abort = new AbortController();
  render(<Banner t={t} claim={claim} />, body);
  settle();
  addEventListener('scroll', settle, { capture: true, passive: true, signal: abort.signal });
  addEventListener('resize', settle, { passive: true, signal: abort.signal });
  return {
    host,
    bar,
    close() {
      abort.abort();
      render(null, body);
      remove();
    },
  };
}
