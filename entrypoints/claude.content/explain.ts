import { type OpenOverlay, openOverlay } from '../../components/openOverlay.tsx';
import { conversationIn, messageCountAtLeast } from '../../lib/detect/conversation.ts';
import type { Gate, HeldPress } from '../../lib/gate/gate.ts';
import type { TabStatus } from '../../lib/memory/tabStatus.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

/** Shows the overlay for each press the gate holds, and presses the thumb again after an acknowledgement. */
export function explainHeldPresses(
  gate: Gate,
  status: () => TabStatus,
  t: () => Translate,
  onOpen: () => void,
): { refresh: (now: TabStatus) => void } {
  const { signal } = gate;
  let open: { overlay: OpenOverlay; press: HeldPress; messages: number } | undefined;

  const content = (press: HeldPress, messages: number, now: TabStatus) => ({
    t: t(),
    direction: press.direction,
    verdict: now.verdict,
    messages,
    isPressAgain: false,
  });
  const sayYes = (press: HeldPress) => {
    const { verdict } = status();
    if (verdict.action === 'block') return refresh(status());
    gate.acknowledge(press);
    if (!gate.find(press)) {
      open?.overlay.show({ ...content(press, 0, status()), isPressAgain: true });
      return;
    }
    open?.overlay.close();
    // Focus first: claude.ai gives it back to the thumb when its own dialog closes.
    gate.find(press)?.focus({ preventScroll: true });
    gate.replay(press);
  };
  const explain = (press: HeldPress) => {
    gate.pending = undefined;
    if (open?.overlay.isOpen()) return;
    onOpen();
    const messages = messageCountAtLeast(document);
    const overlay = openOverlay(content(press, messages, status()), {
      no: () => gate.find(press)?.focus({ preventScroll: true }),
      yes: () => sayYes(press),
    });
    open = { overlay, press, messages };
  };
  const refresh = (now: TabStatus) => {
    if (open?.overlay.isOpen()) open.overlay.show(content(open.press, open.messages, now));
  };

  const closeWhenLeft = () => {
    if (open && open.press.conversation !== conversationIn(location.pathname)) open.overlay.close();
  };
  window.navigation?.addEventListener('currententrychange', closeWhenLeft, { signal });
  window.addEventListener('popstate', closeWhenLeft, { signal });
  signal.addEventListener('abort', () => open?.overlay.close());

  gate.action = () => status().verdict.action;
  gate.isExplaining = () => open?.overlay.isOpen() ?? false;
  gate.onHeld = explain;
  if (gate.pending) explain(gate.pending);
  return { refresh };
}
