import { type OpenOverlay, openOverlay } from '../../components/claude/openOverlay.tsx';
import type { Occasion, Shown } from '../../components/claude/shownText.ts';
import { surfaceAt } from '../../lib/claude/addresses.ts';
import { messageCountAtLeast, placeOf } from '../../lib/detect/conversation.ts';
import { grantsSupportAccess } from '../../lib/detect/doors.ts';
import type { Explaining, Noticed } from '../../lib/gate/explaining.ts';
import type { Held } from '../../lib/gate/gate.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { languageSpoken } from '../../lib/texts/spokenTexts.ts';
import { acknowledgedOf } from './acknowledged.ts';

function occasionOf(held: Held): Occasion {
  if (held.kind === 'thumb') return held.direction;
  if (held.kind === 'submit') return 'submit';
  return held.isSuspected ? 'suspected' : 'stopped';
}

/** The overlay's part of what explains. */
type TabOverlay = Pick<Explaining, 'explain' | 'isOpen' | 'typed' | 'refresh'>;

/**
 * Shows the overlay for each rating the gate holds, and lets it go on after an acknowledgement.
 * @param onOpen called before it opens.
 */
export function overlayFor(noticed: Noticed, t: () => Translate, onOpen: () => void): TabOverlay {
  const { gate, requestGate, status, policy, recording } = noticed;
  let open: { overlay: OpenOverlay; held: Held; messages: number; isPressAgain: boolean } | undefined;

  const shownFor = (held: Held, { verdict, sightings }: TabStatus): Shown => ({
    occasion: occasionOf(held),
    door: held.kind === 'submit' ? held.door : 'rating',
    hasSupportAccess: grantsSupportAccess(document),
    verdict,
    isAdministrator: sightings.role !== undefined,
  });
  const content = (held: Held, messages: number, isPressAgain: boolean) => ({
    ...shownFor(held, status()),
    t: t(),
    policy: policy(),
    surface: surfaceAt(location.pathname),
    now: Date.now(),
    messages,
    isPressAgain,
  });
  const refresh = () => {
    if (open?.overlay.isOpen()) open.overlay.show(content(open.held, open.messages, open.isPressAgain));
  };
  const sayYes = async (held: Held) => {
    const now = status();
    if (now.verdict.action === 'block') return refresh();
    gate.acknowledge(held);
    recording.yes(acknowledgedOf(held, shownFor(held, now), now, languageSpoken()));
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
    if (open?.overlay.isOpen()) return gate.explained();
    onOpen();
    requestGate.close();
    const messages = messageCountAtLeast(document);
    const overlay = openOverlay(content(held, messages, false), {
      no: () => {
        // Under a block there was nothing to choose.
        if (status().verdict.action !== 'block') recording.no();
        gate.find(held)?.focus({ preventScroll: true });
      },
      yes: () => void sayYes(held),
    });
    open = { overlay, held, messages, isPressAgain: false };
    noticed.opened();
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
