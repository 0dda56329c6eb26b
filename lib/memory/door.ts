import type { DoorMemory, DoorSituation } from '../decide/wrongDoor.ts';
import { PLANS, type Plan } from '../terms/plan.ts';
import { isRecord } from '../values/problem.ts';

/** The key of an account's notice in `storage.local`. */
export function doorKey(id: string): string {
  return `door:${id}`;
}

function isSituation(value: unknown): value is DoorSituation {
  return (
    isRecord(value) &&
    PLANS.includes(value.plan as Plan) &&
    [value.email, value.organisation, value.policy].every((part) => typeof part === 'string')
  );
}

/** True for what is kept of a notice; a time that is no number is garbage. */
export function isDoorMemory(value: unknown): value is DoorMemory {
  return (
    isRecord(value) &&
    Number.isFinite(value.shownAt) &&
    (value.snoozed === undefined || isSituation(value.snoozed))
  );
}
