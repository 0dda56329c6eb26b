import { asksOutside } from '../../components/claude/Overlay.tsx';
import { type OpenOverlay, type OverlayContent, openOverlay } from '../../components/claude/openOverlay.tsx';
import { isTelling, type Shown } from '../../components/claude/shownText.ts';
import { surfaceAt } from '../../lib/claude/addresses.ts';
import { messageCountAtLeast, placeOf } from '../../lib/detect/conversation.ts';
import { type Door, grantsSupportAccess } from '../../lib/detect/doors.ts';
import { type QuietPlace, quietButtonOn } from '../../lib/detect/quiet.ts';
import { keepConsent, type Waiting } from '../../lib/gate/consent.ts';
import type { Explaining, Noticed } from '../../lib/gate/explaining.ts';
import type { Held } from '../../lib/gate/gate.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { languageSpoken } from '../../lib/texts/spokenTexts.ts';
import { acknowledgedOf, occasionOf } from './acknowledged.ts';
import { outsideOf } from './outside.ts';
import { quietQuestion } from './quietQuestion.ts';

/** What is handed over here; undefined where nothing tells. */
function doorOf(held: Held): Door | undefined {
  return held.kind === 'thumb' ? 'rating' : held.door;
}

/** What is shown of something held, besides the verdict of the moment. */
interface Explained {
  held: Held;
  messages: number;
  isPressAgain: boolean;
  waiting: Waiting | undefined;
}

/** The overlay's part of what explains. */
type TabOverlay = Pick<Explaining, 'explain' | 'ask' | 'isOpen' | 'typed' | 'refresh'>;

/**
 * Shows the overlay for each rating the gate holds, and lets it go on after an acknowledgement.
 * @param onOpen called before it opens.
 */
export function overlayFor(noticed: Noticed, t: () => Translate, onOpen: () => void): TabOverlay {
  const { gate, requestGate, status, policy, recording } = noticed;
  let open: { overlay: OpenOverlay; at: string; content: () => OverlayContent } | undefined;
  let shown: Explained | undefined;

  const shownFor = (held: Held, { verdict, sightings }: TabStatus): Shown => ({
    occasion: occasionOf(held),
    door: doorOf(held),
    hasSupportAccess: (held.kind === 'request' && held.isSupportShare) || grantsSupportAccess(document),
    verdict,
    isAdministrator: sightings.role !== undefined,
  });
  const around = () => ({ t: t(), policy: policy(), now: Date.now() });
  const content = ({ held, messages, isPressAgain, waiting }: Explained): OverlayContent => ({
    ...around(),
    ...shownFor(held, status()),
    surface: surfaceAt(location.pathname),
    messages,
    isPressAgain,
    waiting,
  });
  const refresh = () => {
    if (open?.overlay.isOpen()) open.overlay.show(open.content());
  };
  const show = (at: string, contentNow: () => OverlayContent, on: { no: () => void; yes: () => void }) => {
    onOpen();
    open = { overlay: openOverlay(contentNow(), on, gate.firsthand), at, content: contentNow };
  };
  const wait = (waiting: Waiting | undefined) => {
    if (shown) shown.waiting = waiting;
    refresh();
  };
  const isShown = (held: Held) => shown?.held === held && open?.overlay.isOpen() === true;
  const consent = keepConsent(noticed, {
    isShown,
    waiting: () => shown?.waiting,
    wait,
    refresh,
    askAgain() {
      if (shown) shown.isPressAgain = true;
      refresh();
    },
    close: () => open?.overlay.close(),
    record: (held, then) => recording.yes(acknowledgedOf(held, shownFor(held, then), then, languageSpoken())),
  });
  const leadOutside = async (held: Held, sayNo: () => void) => {
    const asking = outsideOf({
      content: () =>
        shown && isShown(held) && status().verdict.action !== 'block' ? content(shown) : undefined,
      governing: consent.governing,
      changed: () => wait('changed'),
      yes: () => consent.sayYes(held),
      no() {
        open?.overlay.close();
        sayNo();
      },
    });
    const isAsked = await noticed.askOutside(asking);
    if (isShown(held)) wait(isAsked ? 'window' : 'unanswered');
  };
  const explain = (held: Held) => {
    if (open?.overlay.isOpen()) return gate.explained();
    // What is only told leaves everything as it is.
    const isTold = isTelling(occasionOf(held));
    if (!isTold) requestGate.close();
    const messages = messageCountAtLeast(document);
    const mine: Explained = { held, messages, isPressAgain: false, waiting: undefined };
    shown = mine;
    const no = () => {
      // Where something is only told, or under a block, there was nothing to choose.
      if (!isTold && status().verdict.action !== 'block') recording.no();
      gate.find(held)?.focus({ preventScroll: true });
    };
    const yes = () => void (asksOutside({ policy: policy() }) ? leadOutside(held, no) : consent.sayYes(held));
    show(held.at, () => content(mine), { no, yes });
    noticed.opened();
  };
  // No conversation leaves there: nothing is acknowledged, and no request is let through.
  const ask = (place: QuietPlace, goOn: (button: HTMLElement) => void) => {
    if (open?.overlay.isOpen()) return;
    const button = () => quietButtonOn(place, document, location.pathname);
    const isForbidden = () => policy().quiet === 'block';
    let waiting: Waiting | undefined;
    const say = (now: Waiting | undefined) => {
      waiting = now;
      refresh();
    };
    const asked = (): OverlayContent => ({
      ...around(),
      ...quietQuestion(place, status().verdict, isForbidden()),
      waiting,
    });
    // Where a policy was known before, the one that holds now may forbid it.
    const sayYes = async () => {
      if (waiting === 'asking') return;
      const mine = open;
      if (policy().managed) {
        say('asking');
        const isSettled = await noticed.settle();
        if (open !== mine || !mine?.overlay.isOpen()) return;
        say(isSettled ? undefined : 'unsettled');
        if (!isSettled) return;
      }
      if (isForbidden()) return refresh();
      open?.overlay.close();
      const found = button();
      if (found) goOn(found);
    };
    shown = undefined;
    show(placeOf(location.pathname), asked, {
      no: () => button()?.focus({ preventScroll: true }),
      yes: () => void sayYes(),
    });
  };

  const closeWhenLeft = () => {
    if (open && open.at !== placeOf(location.pathname)) open.overlay.close();
  };
  window.navigation?.addEventListener('currententrychange', closeWhenLeft, { signal: gate.signal });
  window.addEventListener('popstate', closeWhenLeft, { signal: gate.signal });
  gate.signal.addEventListener('abort', () => open?.overlay.close());

  return {
    explain,
    ask,
    isOpen: () => open?.overlay.isOpen() ?? false,
    typed: (event) => open?.overlay.typed(event),
    refresh,
  };
}
