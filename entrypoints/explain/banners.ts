import { type OpenBanner, openBanner } from '../../components/claude/openBanner.tsx';
import { besideBar } from '../../components/claude/placement.ts';
import { surfaceAt } from '../../lib/claude/addresses.ts';
import { bannerClaim } from '../../lib/decide/claims.ts';
import { isNearButton, toolbarAround } from '../../lib/detect/bar.ts';
import { thumbAt, thumbsIn } from '../../lib/detect/thumb.ts';
import type { Gate } from '../../lib/gate/gate.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

/** So long, in milliseconds, the pointer stays before a line comes: what it only passes over costs nothing. */
const STAYS = 100;

/** The banner of this tab. */
interface Banners {
  /** Tells that the pointer or the focus came to this element, and when: what explains may have come after it. */
  reach(target: Element, isTouch: boolean, since?: number): void;
  /** Takes it away, for the overlay that says more. */
  close(): void;
}

/** Shows the banner while the pointer or the focus is at a message's rating buttons (WCAG 1.4.13). */
export function showBanners(gate: Gate, status: () => TabStatus, t: () => Translate): Banners {
  const { signal } = gate;
  let open: (OpenBanner & { bar: Element }) | undefined;
  let dismissed: Element | undefined;

  /** A bar that the pointer came to, and what of it the pointer is on; waits until it has stayed. */
  let waiting: { bar: Element; target: Element; timer: number } | undefined;
  const wait = (bar?: Element, target?: Element, since = performance.now()) => {
    if (waiting && bar === waiting.bar && target) {
      waiting.target = target;
      return;
    }
    clearTimeout(waiting?.timer);
    waiting = bar &&
      target && { bar, target, timer: window.setTimeout(stayed, since + STAYS - performance.now()) };
  };
  const stayed = () => {
    const { bar, target } = waiting ?? {};
    waiting = undefined;
    if (bar && target) show(bar, target);
  };

  const close = () => {
    wait();
    open?.close();
    open = undefined;
  };
  const show = (bar: Element, target: Element) => {
    // Replaced under a resting pointer (2026-08), a button is still the pointer's.
    const at = target.isConnected ? target : [...bar.querySelectorAll(':hover')].at(-1);
    if (!at || !thumbAt(at, gate.signals())) return;
    const claim = bannerClaim(status().verdict, surfaceAt(location.pathname));
    const words = t()(`claims.${claim}`);
    // The buttons may have been replaced since the last time (2026-08), and the words with them.
    for (const { button } of thumbsIn(bar, gate.signals()))
      if (button.getAttribute('aria-description') !== words) button.setAttribute('aria-description', words);
    open ??= { bar, ...openBanner({ t: t(), claim, place: besideBar(bar) }) };
  };
  const reach = (target: Element, isTouch: boolean, since?: number) => {
    if (target === open?.host) return;
    // Between a bar's buttons nothing changes; elsewhere there is no bar, and one look has told it.
    if (!isNearButton(target) && (open?.bar ?? waiting?.bar ?? dismissed)?.contains(target)) return;
    const bar = isNearButton(target) ? toolbarAround(target) : undefined;
    if (bar !== dismissed) dismissed = undefined;
    if (bar !== (open?.bar ?? waiting?.bar)) close();
    if (!bar || isTouch || dismissed) return;
    // What the focus reaches is read aloud at once, and with it its description.
    if (open || target.matches(':focus')) show(bar, target);
    else wait(bar, target, since);
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
