import {
  isWorkOnConsumerTerms,
  type NoticeSituation,
  noticePolicy,
  planNotice,
} from '../../lib/decide/planNotice.ts';
import { speaksForTab } from '../../lib/detect/frames.ts';
import type { Bringing } from '../../lib/gate/bringing.ts';
import type { PlanNoticeContent } from '../../lib/gate/explaining.ts';
import type { Gate } from '../../lib/gate/gate.ts';
import type { Memory } from '../../lib/memory/memory.ts';
import { noticeKey } from '../../lib/memory/notice.ts';
import { emailSeen } from '../../lib/memory/sighting.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';

function situationOf({ sightings }: TabStatus, policy: Policy): NoticeSituation {
  const { plan, organisation } = sightings;
  return {
    plan: plan?.value ?? 'unknown',
    email: emailSeen(sightings).email,
    organisation: organisation?.value ?? 'unknown',
    policy: noticePolicy(policy),
  };
}

/** Opens the notice once what shows it is here, unless it was closed before. */
function openNotice(explaining: Bringing, content: PlanNoticeContent): () => void {
  let isOver = false;
  let close: (() => void) | undefined;
  explaining.need('planNotice', (part) => {
    if (!isOver) close = part.openPlanNotice(content);
  });
  return () => {
    isOver = true;
    close?.();
  };
}

/**
 * Tells a work account on a personal plan that it is on one, at the pace the policy sets.
 * @returns a function to be called with the status when the account, the policy or the store may have changed.
 */
export function showPlanNotice(
  gate: Gate,
  memory: Memory,
  status: () => TabStatus,
  explaining: Bringing,
): (now: TabStatus) => void {
  const { signal } = gate;
  let open: { account: string; close: () => void } | undefined;
  /** The account whose notice was closed by hand; not again before the next page load. */
  let closed: string | undefined;

  const close = () => {
    open?.close();
    open = undefined;
  };
  const check = (now: TabStatus) => {
    // A tab in the background waits: shown there, today's notice would be missed.
    if (!memory.isRead || document.visibilityState !== 'visible' || !speaksForTab(window)) return;
    const { account, verdict } = now;
    const { policy } = memory;
    const isStill =
      account === open?.account && isWorkOnConsumerTerms(verdict) && policy.planNotice !== 'off';
    if (open && !isStill) close();
    if (open || account === 'unknown' || account === closed) return;

    const situation = situationOf(now, policy);
    const keep = (value: unknown) => void memory.write(noticeKey(account), value);
    const answer = planNotice({
      verdict,
      notice: policy.planNotice,
      situation,
      memory: memory.stored.notices[account],
      now: Date.now(),
    });
    if (answer.keep) keep(answer.keep);
    if (!answer.isShown) return;
    const closeByHand = () => {
      closed = account;
      close();
    };
    const snooze = () => {
      keep({ shownAt: Date.now(), snoozed: situation });
      close();
    };
    const content = {
      isByForm: verdict.isByForm,
      workspaceUrl: policy.workspaceUrl,
      onSnooze: policy.planNotice === 'always' ? undefined : snooze,
      onClose: closeByHand,
    };
    open = { account, close: openNotice(explaining, content) };
  };
  const checkNow = () => check(status());
  document.addEventListener('visibilitychange', checkNow, { signal });
  window.navigation?.addEventListener('currententrychange', checkNow, { signal });
  signal.addEventListener('abort', close);
  return check;
}
