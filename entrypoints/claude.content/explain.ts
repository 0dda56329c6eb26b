import type { Occasion } from '../../components/claude/Overlay.tsx';
import { type OpenOverlay, openOverlay } from '../../components/claude/openOverlay.tsx';
import { surfaceAt } from '../../lib/claude/addresses.ts';
import { messageCountAtLeast, placeOf } from '../../lib/detect/conversation.ts';
import { grantsSupportAccess } from '../../lib/detect/doors.ts';
import type { Gate, Held } from '../../lib/gate/gate.ts';
import type { RequestGate } from '../../lib/gate/requestGate.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

function occasionOf(held: Held): Occasion {
  if (held.kind === 'thumb') return held.direction;
  return held.kind === 'submit' ? 'submit' : 'stopped';
}

interface ExplainOptions {
  gate: Gate;
  requestGate: RequestGate;
  status: () => TabStatus;
  policy: () => Policy;
  t: () => Translate;
  /** Called before the overlay opens. */
  onOpen: () => void;
  /** Called once it is open: what was held may change the tab's health. */
  onOpened: () => void;
}

/** The overlay of this tab. */
export interface TabOverlay {
  /** Shows it for a rating that the gate holds; the one that is open stays. */
  explain(held: Held): void;
  isOpen(): boolean;
  /** Tells it of a key, which is kept from everybody else. */
  typed(event: Event): void;
  /** Says what holds now, where it is open. */
  refresh(): void;
}

/** Shows the overlay for each rating the gate holds, and lets it go on after an acknowledgement. */
export function overlayFor(options: ExplainOptions): TabOverlay {
  const { gate, requestGate, status, policy, t, onOpen, onOpened } = options;
  let open: { overlay: OpenOverlay; held: Held; messages: number; isPressAgain: boolean } | undefined;

  const content = (held: Held, messages: number, isPressAgain: boolean) => {
    const { verdict, sightings } = status();
    return {
      t: t(),
      occasion: occasionOf(held),
      door: held.kind === 'submit' ? held.door : ('rating' as const),
      hasSupportAccess: grantsSupportAccess(document),
      verdict,
      policy: policy(),
      surface: surfaceAt(location.pathname),
      isAdministrator: sightings.role !== undefined,
      now: Date.now(),
      messages,
      isPressAgain,
    };
  };
  const refresh = () => {
    if (open?.overlay.isOpen()) open.overlay.show(content(open.held, open.messages, open.isPressAgain));
  };
  const sayYes = async (held: Held) => {
    if (status().verdict.action === 'block') return refresh();
    gate.acknowledge(held);
    await requestGate.open();
    if (!open?.overlay.isOpen()) return;
    // A policy may have arrived meanwhile.
    if (status().verdict.action === 'block') return refresh();
    if (!gate.find(held)) {
      open.isPressAgain = true;
      return refresh();
    }
    open.overlay.close();
    // Focus first: claude.ai gives it back to the thumb when its own dialog closes.
    gate.find(held)?.focus({ preventScroll: true });
    gate.replay(held);
  };
  const explain = (held: Held) => {
    if (open?.overlay.isOpen()) return;
    onOpen();
    requestGate.close();
    const messages = messageCountAtLeast(document);
    const overlay = openOverlay(content(held, messages, false), {
      no: () => gate.find(held)?.focus({ preventScroll: true }),
      yes: () => void sayYes(held),
    });
    open = { overlay, held, messages, isPressAgain: false };
    onOpened();
  };

  const closeWhenLeft = () => {
    if (open && open.held.at !== placeOf(location.pathname)) open.overlay.close();
  };
  window.navigation?.addEventListener('currententrychange', closeWhenLeft, { signal: gate.signal });
  window.addEventListener('popstate', closeWhenLeft, { signal: gate.signal });
  gate.signal.addEventListener('abort', () => open?.overlay.close());

  return {
    explain,
    isOpen: () => open?.overlay.isOpen() ?? false,
    typed: (event) => open?.overlay.typed(event),
    refresh,
  };
}
