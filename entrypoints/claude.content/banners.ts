import { type OpenBanner, openBanner } from '../../components/claude/openBanner.tsx';
import { besideBar } from '../../components/claude/placement.ts';
import { surfaceAt } from '../../lib/claude/addresses.ts';
import { bannerClaim } from '../../lib/decide/claims.ts';
import { toolbarAround } from '../../lib/detect/bar.ts';
import { thumbAt, thumbsIn } from '../../lib/detect/thumb.ts';
import type { Gate } from '../../lib/gate/gate.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

/**
 * Shows the banner while the pointer or the focus is at a message's rating buttons (WCAG 1.4.13).
 * @returns a function that takes it away, for the overlay that says more.
 */
export function showBanners(gate: Gate, status: () => TabStatus, t: () => Translate): () => void {
  const { signal } = gate;
  let open: (OpenBanner & { bar: Element }) | undefined;
  let dismissed: Element | undefined;

  const close = () => {
    open?.close();
    open = undefined;
  };
  const reach = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || target === open?.host) return;
    const bar = toolbarAround(target);
    if (bar !== dismissed) dismissed = undefined;
    if (open && bar !== open.bar) close();
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!bar || isTouch || dismissed || !thumbAt(target, gate.signals())) return;

    const claim = bannerClaim(status().verdict, surfaceAt(location.pathname));
    const words = t()(`claims.${claim}`);
    // The buttons may have been replaced since the last time (2026-08), and the words with them.
    for (const { button } of thumbsIn(bar, gate.signals())) button.setAttribute('aria-description', words);
    open ??= { bar, ...openBanner({ t: t(), claim, place: besideBar(bar) }) };
  };
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    dismissed = open.bar;
    close();
  };

  const passive = { capture: true, passive: true, signal };
  window.addEventListener('pointerover', reach, passive);
  window.addEventListener('focusin', reach, passive);
  window.addEventListener('keydown', dismiss, passive);
  // A press that passes opens claude.ai's own dialog over it.
  window.addEventListener('click', close, passive);
  window.navigation?.addEventListener('currententrychange', close, { signal });
  document.documentElement.addEventListener('pointerleave', close, { signal });
  signal.addEventListener('abort', close);
  return close;
}
