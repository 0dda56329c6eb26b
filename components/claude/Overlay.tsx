import { sendingClaim } from '../../lib/decide/claims.ts';
import { areTermsUnknown } from '../../lib/decide/verdict.ts';
import type { Waiting } from '../../lib/gate/consent.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { Surface } from '../../lib/terms/surface.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import type { TextKey } from '../../lib/texts/translations.ts';
import { Guidance } from '../shared/Guidance.tsx';
import { Mark } from '../shared/Mark.tsx';
import { blockedText, type DoorWords, isQuiet, wordsAt } from './doorWords.ts';
import type { Refusal } from './presses.ts';
import { Sources } from './Sources.tsx';
import { SwitchLink } from './SwitchLink.tsx';
import { isStopped, isTelling, type Occasion, type Shown, shownText } from './shownText.ts';
import { Told } from './Told.tsx';

const TITLES = {
  up: 'titleUp',
  down: 'titleDown',
  unknown: 'title',
  suspected: 'titleLooksStopped',
  elsewhere: 'titleElsewhere',
} as const satisfies Record<Exclude<Occasion, 'submit' | 'stopped' | 'cut'>, string>;

export interface OverlayProps extends Shown {
  t: Translate;
  policy: Pick<Policy, 'organisation' | 'guidance' | 'isReadable' | 'confirmIn'>;
  surface: Surface;
  /** Epoch milliseconds that the facts' age is counted to. */
  now: number;
  /** Messages the conversation holds at least; 0 when none could be counted. */
  messages: number;
  /** The person said yes, but the thumb is not on the page any more. */
  isPressAgain: boolean;
  /** In a window of ours, where the yes itself is given whatever the policy says. */
  isOwnWindow?: boolean;
  /** Shown as a sample on a page of ours: then nothing takes the focus. */
  isPreview?: boolean;
  /** The person ticked the line that names what will be sent. */
  isTicked: boolean;
  /** Why the last press did not count. */
  refusal?: Refusal | undefined;
  /** Why the last yes came to nothing, or not to anything yet. */
  waiting?: Waiting | undefined;
  /** Called with the click, so that whoever acts can judge whether a person made it. */
  onTick: (event: MouseEvent) => void;
  onCancel: () => void;
  /** Called with every click, ticked or not; as `onTick`. */
  onProceed: (event: MouseEvent) => void;
}

const REFUSALS = {
  asking: 'waitAsking',
  changed: 'waitChanged',
  unsettled: 'waitUnsettled',
  unanswered: 'waitUnanswered',
  window: 'waitWindow',
  shut: 'waitShut',
  soon: 'refusedSoon',
  unseen: 'refusedUnseen',
  covered: 'refusedCovered',
  script: 'refusedScript',
  tick: 'refusedTick',
} as const;

/** True where the button only leads to a window of ours, in which the yes is given. */
export function asksOutside({ policy, isOwnWindow }: Pick<OverlayProps, 'policy' | 'isOwnWindow'>): boolean {
  return policy.confirmIn === 'extension' && !isOwnWindow;
}

/** True where a line must be ticked first. */
export function needsTick(
  props: Pick<OverlayProps, 'verdict' | 'isPressAgain' | 'policy' | 'isOwnWindow'>,
): boolean {
  const { verdict, isPressAgain } = props;
  return verdict.care === 'tick' && verdict.action !== 'block' && !isPressAgain && !asksOutside(props);
}

function titleOf(occasion: Occasion, words: DoorWords): TextKey {
  if (occasion === 'submit') return words.title;
  if (occasion === 'stopped') return words.titleStopped;
  return occasion === 'cut' ? words.titleCut : `overlay.${TITLES[occasion]}`;
}

/** The explanation before a rating, and the choice. Its dialog and position are its caller's. */
export function Overlay(props: OverlayProps) {
  const { t, occasion, door, surface, onCancel: onClose } = props;
  const told = { close: t('overlay.close'), onClose };
  const words = wordsAt(door, surface, props.verdict);
  if (isTelling(occasion))
    return <Told title={t(titleOf(occasion, words))} text={t(`overlay.${occasion}`)} {...told} />;
  // The person said yes, but the thumb is not on the page any more. A block that came meanwhile is explained.
  if (props.isPressAgain && props.verdict.action !== 'block')
    return <Told title={t(words.titleAgain)} text={t(words.again)} {...told} />;
  return <Explanation {...props} />;
}

function Explanation(props: OverlayProps) {
  const {
    t,
    occasion,
    verdict,
    policy,
    door,
    surface,
    now,
    messages,
    isPreview,
    isTicked,
    refusal,
    waiting,
    onTick,
    onCancel,
    onProceed,
  } = props;
  const why = refusal ?? waiting;
  const isBlocked = verdict.action === 'block';
  const isPlanUnknown = areTermsUnknown(verdict) && !isQuiet(door);
  const wasStopped = isStopped(occasion);
  const { lines, more } = shownText(props);
  const words = wordsAt(door, surface, verdict);
  const hasTick = needsTick(props);
  // In Cowork only the form says what goes along, whatever brought this up.
  const isByForm = surface === 'cowork' && (door === 'rating' || door === 'chat-feedback');
  const isByThumb = door === 'rating' && !wasStopped;
  const sent = isByForm || isByThumb ? sendingClaim(surface) : 'sends';
  const sends = occasion === 'suspected' ? 'sendsIfFeedback' : sent;
  return (
    <>
      <div class="words">
        <p class="brand">
          <Mark />
          Before You Rate
        </p>
        <h2 id="title">{t(isBlocked ? words.titleBlocked : titleOf(occasion, words))}</h2>
        <div id="lines">
          {wasStopped && <p class="aside">{t('overlay.stopped')}</p>}
          {isBlocked && <p class="lead">{blockedText(t, words, policy)}</p>}
          {isBlocked && <Guidance t={t} policy={policy} />}
          {isPlanUnknown && <p class="aside">{t('overlay.planUnknown')}</p>}
          <ul class="lines">
            {lines.map((claim) => (
              <li key={claim}>
                {t(`claims.${claim}`)}
                {claim === 'commercialSwitchRatings' && <SwitchLink t={t} />}
              </li>
            ))}
          </ul>
        </div>
        {!isBlocked && <Guidance t={t} policy={policy} />}
        {!isBlocked && (
          <p class="sends" id="sends">
            <span>{t(`claims.${sends}`)}</span>
            <strong>
              {words.sends
                ? t(words.sends)
                : messages > 0
                  ? t('overlay.sendsConversation', { context: 'atLeast', count: messages })
                  : t('overlay.sendsConversation')}
            </strong>
          </p>
        )}
        <Sources t={t} claims={lines} more={more} now={now} />
        {hasTick && (
          <label class="tick">
            <input type="checkbox" checked={isTicked} onClick={onTick} />
            <span>{t(verdict.audience === 'personal' ? words.tickPersonal : words.tick)}</span>
          </label>
        )}
      </div>
      <div class="choice">
        <p class="refusal" role="status">
          {why && t(`overlay.${REFUSALS[why]}`)}
        </p>
        {!isBlocked && (
          <button
            type="button"
            class="quiet"
            aria-disabled={hasTick && !isTicked ? 'true' : undefined}
            onClick={onProceed}
          >
            {t(asksOutside(props) ? 'overlay.askOutside' : wasStopped ? 'overlay.allow' : words.proceed)}
          </button>
        )}
        <button type="button" class="primary" autofocus={!isPreview} onClick={onCancel}>
          {t(isBlocked ? 'overlay.close' : words.cancel)}
        </button>
      </div>
    </>
  );
}
