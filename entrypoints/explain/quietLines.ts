import { quietClaim } from '../../lib/decide/claims.ts';
import { quietButtonOn, quietPartOn } from '../../lib/detect/quiet.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { openLineUnder } from './dialogBanner.ts';

/**
 * Says at a quiet place what claude.ai's own words there say, in one line that Escape takes away.
 * @returns a function to be called when such a place may have been drawn, switched or gone.
 */
export function showQuietLines(t: () => Translate, signal: AbortSignal): () => void {
  let line: { part: Element; close: () => void } | undefined;
  let dismissed: Element | undefined;

  // The line lies over the form: the first Escape is its own, so that nothing written is lost with it.
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !line) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismissed = line.part;
    line.close();
  };
  window.addEventListener('keydown', dismiss, { capture: true, signal });
  signal.addEventListener('abort', () => line?.close());
  return () => {
    const found = quietPartOn(document, location.pathname);
    if (line && line.part !== found?.part) line.close();
    if (!found || line || found.part === dismissed) return;
    const { place, part } = found;
    const button = quietButtonOn(place, document, location.pathname);
    const close = openLineUnder(part, quietClaim(place), t(), button, () => {
      button?.removeAttribute('aria-description');
      line = undefined;
    });
    line = { part, close };
  };
}
