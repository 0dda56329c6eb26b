import { quietPartOn, quietPlaceAt } from '../../lib/detect/quiet.ts';
import type { Bringing } from '../../lib/gate/bringing.ts';
import type { Policy } from '../../lib/policy/policy.ts';

/**
 * Has quiet places explained; nothing is held there, unless the policy asks for more.
 * @returns a function to be called when the page has drawn or switched something.
 */
export function followQuiet(policy: () => Policy, explaining: Bringing, signal: AbortSignal): () => void {
  let isReplaying = false;
  const goOn = (button: HTMLElement) => {
    isReplaying = true;
    try {
      button.click();
    } finally {
      isReplaying = false;
    }
  };
  const press = (event: Event) => {
    const origin = event.composedPath()[0];
    if (isReplaying || policy().quiet === 'say' || !(origin instanceof Element)) return;
    const place = quietPlaceAt(origin, location.pathname);
    if (!place) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    explaining.need('held', (part) => part.ask(place, goOn));
  };
  window.addEventListener('click', press, { capture: true, signal });
  return () => {
    const part = explaining.now();
    if (part) part.quietAppeared();
    else if (quietPartOn(document, location.pathname))
      explaining.need('quiet', (come) => come.quietAppeared());
  };
}
