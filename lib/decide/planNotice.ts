import type { Policy } from '../policy/policy.ts';
import type { Plan } from '../terms/plan.ts';
import type { Verdict } from './verdict.ts';

/** What the notice was about; a part that was not seen is `unknown`. */
export interface NoticeSituation {
  plan: Plan;
  email: string | 'unknown';
  organisation: string | 'unknown';
  /** The parts of the policy that the notice shows, as one text to compare. */
  policy: string;
}

/** What is kept of one account's notice. */
export interface NoticeMemory {
  /** Epoch milliseconds. */
  shownAt: number;
  /** What held when the person said "Not now"; missing when nobody did. */
  snoozed?: NoticeSituation;
}

export interface NoticeQuestion {
  verdict: Pick<Verdict, 'terms' | 'audience'>;
  notice: Policy['planNotice'];
  situation: NoticeSituation;
  /** Undefined: never shown. `unknown`: something is kept that cannot be read. */
  memory: NoticeMemory | undefined | 'unknown';
  /** Epoch milliseconds. */
  now: number;
}

export interface NoticeAnswer {
  isShown: boolean;
  /** What to keep from now on; undefined: what is kept stays. */
  keep: NoticeMemory | undefined;
}

/** At most one notice in this many milliseconds: a day. */
export const NOTICE_INTERVAL = 24 * 60 * 60 * 1000;

const SEEN_PARTS = ['plan', 'email', 'organisation'] as const;

/** The policy's part of a situation. */
export function noticePolicy({ managed, organisation, workspaceUrl }: Policy): string {
  return JSON.stringify([managed, organisation, workspaceUrl]);
}

/** A work account where consumer terms hold; where either is unknown, nothing is said. */
export function isWorkOnConsumerTerms({ terms, audience }: Pick<Verdict, 'terms' | 'audience'>): boolean {
  return terms === 'consumer' && audience === 'work';
}

/** True when something is known to be otherwise than it was; what was or is not seen says nothing. */
function hasChanged(before: NoticeSituation, now: NoticeSituation): boolean {
  const isOther = SEEN_PARTS.some(
    (part) => before[part] !== 'unknown' && now[part] !== 'unknown' && before[part] !== now[part],
  );
  return isOther || before.policy !== now.policy;
}

/** The snoozed situation with the parts that were seen only later, so that a change of them counts too. */
function learnt(before: NoticeSituation, now: NoticeSituation): NoticeSituation {
  const part = <P extends (typeof SEEN_PARTS)[number]>(name: P) =>
    before[name] === 'unknown' ? now[name] : before[name];
  return { ...before, plan: part('plan'), email: part('email'), organisation: part('organisation') };
}

function daily({ situation, memory, now }: NoticeQuestion): NoticeAnswer {
  // It may have been shown a moment ago: today is passed over, and counted from here.
  const passOver = { isShown: false, keep: { shownAt: now } };
  const show = { isShown: true, keep: { shownAt: now } };
  if (memory === undefined) return show;
  if (memory === 'unknown') return passOver;
  const { snoozed, shownAt } = memory;
  if (snoozed) {
    if (hasChanged(snoozed, situation)) return show;
    const next = learnt(snoozed, situation);
    const hasLearnt = SEEN_PARTS.some((part) => next[part] !== snoozed[part]);
    return { isShown: false, keep: hasLearnt ? { shownAt, snoozed: next } : undefined };
  }
  // A clock that was set back.
  if (!(shownAt <= now)) return passOver;
  return now - shownAt < NOTICE_INTERVAL ? { isShown: false, keep: undefined } : show;
}

/** Whether the notice "You are on a personal plan" is shown now, and what to keep of it: pure, total, instant. */
export function planNotice(question: NoticeQuestion): NoticeAnswer {
  const { verdict, notice, now } = question;
  if (notice === 'off' || !isWorkOnConsumerTerms(verdict) || !Number.isFinite(now)) {
    return { isShown: false, keep: undefined };
  }
  return notice === 'always' ? { isShown: true, keep: undefined } : daily(question);
}
