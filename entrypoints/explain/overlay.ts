import { type OpenOverlay, openOverlay } from '../../components/claude/openOverlay.tsx';
import { isTelling, type Occasion, type Shown, type Waiting } from '../../components/claude/shownText.ts';
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
  return held.fate;
}

/** What is shown of something held, besides the verdict of the moment. */
interface Explained {
  held: Held;
  messages: number;
  isPressAgain: boolean;
  waiting: Waiting | undefined;
}

/** The overlay's part of what explains. */
type TabOverlay = Pick<Explaining, 'explain' | 'isOpen' | 'typed' | 'refresh'>;

/**
 * Shows the overlay for each rating the gate holds, and lets it go on after an acknowledgement.
 * @param onOpen called before it opens.
 */
export function overlayFor(noticed: Noticed, t: () => Translate, onOpen: () => void): TabOverlay {
  const { gate, requestGate, status, policy, recording } = noticed;
  let open: (Explained & { overlay: OpenOverlay }) | undefined;

  const shownFor = (held: Held, { verdict, sightings }: TabStatus): Shown => ({
    occasion: occasionOf(held),
    door: held.kind === 'submit' ? held.door : 'rating',
    hasSupportAccess: grantsSupportAccess(document),
    verdict,
    isAdministrator: sightings.role !== undefined,
  });
  const content = ({ held, messages, isPressAgain, waiting }: Explained) => ({
    ...shownFor(held, status()),
    t: t(),
    policy: policy(),
    surface: surfaceAt(location.pathname),
    now: Date.now(),
    messages,
    isPressAgain,
    waiting,
  });
  const refresh = () => {
    if (open?.overlay.isOpen()) open.overlay.show(content(open));
  };
  const wait = (waiting: Waiting | undefined) => {
    if (open) open.waiting = waiting;
    refresh();
  };
  const isShown = (held: Held) => open?.held === held && open.overlay.isOpen();
  /** True once it is known that what was agreed to is what governs; else it was said why not. */
  const isGoverning = async (held: Held): Promise<boolean> => {
    const governing = () => JSON.stringify([status().verdict, policy().organisation, policy().guidance]);
    const read = governing();
    wait('asking');
    const isSettled = await noticed.settle();
    if (!isShown(held)) return false;
    const isStill = governing() === read || status().verdict.action === 'allow';
    wait(isSettled ? (isStill ? undefined : 'changed') : 'unsettled');
    return isSettled && isStill;
  };
  const sayYes = async (held: Held) => {
    if (open?.waiting === 'asking') return;
    if (status().verdict.action === 'block') return refresh();
    if (!(await isGoverning(held))) return;
    const now = status();
    gate.acknowledge(held);
    const isOpened = await requestGate.open();
    // Taken back, or left, before anything could pass.
    if (!open || !isShown(held)) return gate.revoke();
    // A policy may have arrived meanwhile.
    if (status().verdict.action === 'block') return refresh();
    if (!isOpened) {
      gate.revoke();
      return wait('unanswered');
    }
    recording.yes(acknowledgedOf(held, shownFor(held, now), now, languageSpoken()));
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
    // What is only told leaves everything as it is.
    const isTold = isTelling(occasionOf(held));
    if (!isTold) requestGate.close();
    const messages = messageCountAtLeast(document);
    const shown: Explained = { held, messages, isPressAgain: false, waiting: undefined };
    const overlay = openOverlay(content(shown), {
      no: () => {
        // Where something is only told, or under a block, there was nothing to choose.
        if (!isTold && status().verdict.action !== 'block') recording.no();
        gate.find(held)?.focus({ preventScroll: true });
      },
      yes: () => void sayYes(held),
    });
    open = { ...shown, overlay };
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
