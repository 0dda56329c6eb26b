import { render } from 'preact';
import type { Claim } from '../../lib/terms/claims.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Banner } from './Banner.tsx';
import styles from './banner.css?inline';
import type { Placement } from './placement.ts';
import { mountShadow, type Shadow, showAgain, undoZoom } from './shadow.ts';

export interface OpenBanner {
  host: Element;
  close(): void;
}

interface BannerOptions {
  t: Translate;
  claim: Claim;
  /** Called at once, and again when the page scrolls or the window changes its size. */
  place: Placement;
}

/** Of the banner that was closed last: a pointer that passes over many bars makes nothing anew. */
let spare: Shadow | undefined;

/** Shows a banner; it touches what it belongs to, so that the pointer can go over to it. */
export function openBanner({ t, claim, place }: BannerOptions): OpenBanner {
  if (spare) showAgain(spare);
  const shadow = spare ?? mountShadow(styles);
  spare = undefined;
  const { host, body, remove } = shadow;
  undoZoom(shadow);
  const abort = new AbortController();
  const settle = () => place(body);
  render(<Banner t={t} claim={claim} />, body);
  settle();
  addEventListener('scroll', settle, { capture: true, passive: true, signal: abort.signal });
  addEventListener('resize', settle, { passive: true, signal: abort.signal });
  return {
    host,
    close() {
      abort.abort();
      render(null, body);
      remove();
      spare = shadow;
    },
  };
}
