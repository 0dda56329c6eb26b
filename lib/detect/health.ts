import { conversationIn, isSharedView } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { lastBars } from './bar.ts';
import { elementsOf } from './outermost.ts';
import { BUTTON } from './pairs.ts';
import type { Signal } from './signal.ts';
import { hasBothThumbs, thumbAt } from './thumb.ts';

/** Whether ratings are recognised on this page, or only the request guard would hold them. */
export type HealthState = 'working' | 'nothing-to-rate' | 'unrecognised' | 'degraded' | 'not-seen';

/** What this tab counted since the page was loaded; never content, names or ids. */
export interface Tally {
  /** Ratings held, by layer. */
  held: { thumb: number; submit: number; request: number };
  /** Of the stopped requests, those that no press of an acknowledged or allowed rating came before. */
  unforeseen: number;
  /** Ids of the signals that recognised a thumb. */
  signals: string[];
}

export interface Health extends Tally {
  state: HealthState;
  /** Bars of buttons under messages that are drawn now, at most the last dozen. */
  bars: number;
  barsWithBothThumbs: number;
  /** Rating buttons among the last that are drawn now, in a bar or not. */
  thumbs: number;
  /** Answers that are complete and drawn now. */
  answers: number;
}

/** An answer that has been written to its end: generations from 2025 on, and the rows of 2026-10. */
const FINISHED_ANSWER = [SELECTORS.streamedAnswer, SELECTORS.answerRow, SELECTORS.answerBody];

/** Bars and buttons that are looked at: the newest tell whether recognition works, and a long page costs no more. */
const MOST_BARS = 12;
const MOST_BUTTONS = 120;

function countOf(root: ParentNode, selectors: readonly string[]): number {
  return Math.max(...selectors.map((selector) => root.querySelectorAll(selector).length));
}

/** The request guard held what the layers before it did not: claude.ai has changed, however it was before. */
function isBlind({ held, unforeseen }: Tally): boolean {
  return unforeseen > 0 || held.request > held.thumb + held.submit;
}

/** The buttons that are looked at, those in bars first; none is looked up before it is asked for. */
function* buttonsOf(root: ParentNode, bars: readonly Element[]): Generator<Element> {
  for (const bar of bars) yield* bar.querySelectorAll(BUTTON);
  yield* elementsOf(root, BUTTON, MOST_BUTTONS);
}

function stateOf(
  root: ParentNode,
  pathname: string,
  tally: Tally,
  bars: readonly Element[],
  hasThumb: () => boolean,
  hadThumbs: boolean,
): HealthState {
  if (isBlind(tally)) return 'degraded';
  if (hasThumb()) return 'working';
  const { thumb } = tally.held;
  const isAnswered = !isSharedView(pathname) && countOf(root, FINISHED_ANSWER) > 0;
  if (isAnswered && bars.length > 0 && (hadThumbs || thumb > 0)) return 'unrecognised';
  if (thumb > 0) return 'working';
  if (isAnswered && bars.length === 0) return 'degraded';
  return bars.length > 0 || conversationIn(pathname) === undefined ? 'nothing-to-rate' : 'not-seen';
}

/**
 * Whether ratings are recognised, and no more of the page looked at than tells it: one thumb does.
 * @param hadThumbs true where this account's thumbs were recognised earlier in this tab.
 */
export function healthStateOf(
  root: ParentNode,
  pathname: string,
  tally: Tally,
  signals: readonly Signal[],
  hadThumbs = false,
): HealthState {
  const bars = lastBars(root, MOST_BARS);
  const hasThumb = () => buttonsOf(root, bars).some((button) => thumbAt(button, signals));
  return stateOf(root, pathname, tally, bars, hasThumb, hadThumbs);
}

/** The health of recognition on a page, from what is drawn now and what was held before. */
export function healthOf(
  root: ParentNode,
  pathname: string,
  tally: Tally,
  signals: readonly Signal[],
  hadThumbs = false,
): Health {
  const bars = lastBars(root, MOST_BARS);
  const thumbs = [...new Set(buttonsOf(root, bars))].flatMap((button) => thumbAt(button, signals) ?? []);
  return {
    held: { ...tally.held },
    unforeseen: tally.unforeseen,
    signals: [...new Set([...tally.signals, ...thumbs.map(({ signal }) => signal)])],
    state: stateOf(root, pathname, tally, bars, () => thumbs.length > 0, hadThumbs),
    bars: bars.length,
    barsWithBothThumbs: bars.filter(hasBothThumbs).length,
    thumbs: thumbs.length,
    answers: countOf(root, FINISHED_ANSWER),
  };
}

/** The health of this tab's page, with what was seen of each account in it. */
export interface HealthFollower {
  state(account: string, signals: readonly Signal[]): HealthState;
  all(account: string, signals: readonly Signal[]): Health;
}

/** Remembers which accounts had thumbs in this tab: where they are not recognised any more, something is amiss. */
export function followHealth(tally: Tally): HealthFollower {
  const withThumbs = new Set<string>();
  const noted = (account: string, state: HealthState) => {
    if (state === 'working') withThumbs.add(account);
  };
  return {
    state(account, signals) {
      const state = healthStateOf(document, location.pathname, tally, signals, withThumbs.has(account));
      noted(account, state);
      return state;
    },
    all(account, signals) {
      const health = healthOf(document, location.pathname, tally, signals, withThumbs.has(account));
      noted(account, health.state);
      return health;
    },
  };
}
