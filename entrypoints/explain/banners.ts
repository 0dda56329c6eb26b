import { type OpenBanner, openBanner } from '../../components/claude/openBanner.tsx';
import { besideBar } from '../../components/claude/placement.ts';
import { surfaceAt } from '../../lib/claude/addresses.ts';
import { bannerClaim } from '../../lib/decide/claims.ts';
import { isNearButton, toolbarAround } from '../../lib/detect/bar.ts';
import { thumbAt, thumbsIn } from '../../lib/detect/thumb.ts';
import type { Gate } from '../../lib/gate/gate.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

/** The banner of this tab. */
interface Banners {
  /** Tells that the pointer or the focus came to this element. */
  reach(target: Element, isTouch: boolean): void;
  /** Takes it away, for the overlay that says more. */
  close(): void;
}

/** Shows the banner while the pointer or the focus is at a message's rating buttons (WCAG 1.4.13). */
export function showBanners(gate: Gate, status: () => TabStatus, t: () => Translate): Banners {
  const { signal } = gate;
  let open: (OpenBanner & { bar: Element }) | undefined;
  let dismissed: Element | undefined;

  const close = () => {
    open?.close();
    open = undefined;
  };
  const reach = (target: Element, isTouch: boolean) => {
    if (target === open?.host) return;
    // Between a bar's buttons nothing changes; elsewhere there is no bar, and one look has told it.
    if (!isNearButton(target) && (open?.bar ?? dismissed)?.contains(target)) return;
    const bar = isNearButton(target) ? toolbarAround(target) : undefined;
    if (bar !== dismissed) dismissed = undefined;
    if (open && bar !== open.bar) close();
    if (!bar || isTouch || dismissed || !thumbAt(target, gate.signals())) return;

    const claim = bannerClaim(status().verdict, surfaceAt(location.pathname));
    const words = t()(`claims.${claim}`);
    // The buttons may have been replaced since the last time (2026-08), and the words with them.
    for (const { button } of thumbsIn(bar, gate.signals()))
      if (button.getAttribute('aria-description') !== words) button.setAttribute('aria-description', words);
    open ??= { bar, ...openBanner({ t: t(), claim, place: besideBar(bar) }) };
  };
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    dismissed = open.bar;
    close();
  };

  const passive = { capture: true, passive: true, signal };
  window.addEventListener('keydown', dismiss, passive);
  // A press that passes opens claude.ai's own dialog over it.
  window.addEventListener('click', close, passive);
  window.navigation?.addEventListener('currententrychange', close, { signal });
  document.documentElement.addEventListener('pointerleave', close, { signal });
  signal.addEventListener('abort', close);
  return { reach, close };
}
