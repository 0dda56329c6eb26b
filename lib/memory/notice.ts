import type { NoticeMemory, NoticeSituation } from '../decide/planNotice.ts';
import { PLANS, type Plan } from '../terms/plan.ts';
import { isRecord } from '../values/problem.ts';

/** The key of an account's notice in `storage.local`. */
export function noticeKey(id: string): string {
  return `notice:${id}`;
}

function isSituation(value: unknown): value is NoticeSituation {
  return (
    isRecord(value) &&
    PLANS.includes(value.plan as Plan) &&
    [value.email, value.organisation, value.policy].every((part) => typeof part === 'string')
  );
}

/** True for what is kept of a notice; a time that is no number is garbage. */
export function isNoticeMemory(value: unknown): value is NoticeMemory {
  return (
    isRecord(value) &&
    Number.isFinite(value.shownAt) &&
    (value.snoozed === undefined || isSituation(value.snoozed))
  );
}
