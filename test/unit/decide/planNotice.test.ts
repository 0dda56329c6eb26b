import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isWorkOnConsumerTerms,
  NOTICE_INTERVAL,
  type NoticeMemory,
  type NoticeQuestion,
  type NoticeSituation,
  noticePolicy,
  planNotice,
} from '../../../lib/decide/planNotice.ts';
import { DEFAULT_POLICY, NOTICE_FREQUENCIES } from '../../../lib/policy/policy.ts';
import { PLANS } from '../../../lib/terms/plan.ts';

const NOW = Date.UTC(2026, 10, 21);
const HOUR = 3_600_000;
const HERE: NoticeSituation = {
  plan: 'max',
  email: 'ann@acme.example',
  organisation: 'unknown',
  policy: noticePolicy(DEFAULT_POLICY),
};
const WRONG = { terms: 'consumer', audience: 'work' } as const;

function ask(question: Partial<NoticeQuestion>) {
  return planNotice({
    verdict: WRONG,
    notice: 'daily',
    situation: HERE,
    memory: undefined,
    now: NOW,
    ...question,
  });
}

test.each(
  (['consumer', 'commercial', 'unknown'] as const).flatMap((terms) =>
    (['work', 'personal', 'unknown'] as const).map((audience) => ({ terms, audience })),
  ),
)('$terms terms, $audience: only work on consumer terms is one', (verdict) => {
  const isIt = verdict.terms === 'consumer' && verdict.audience === 'work';
  expect(isWorkOnConsumerTerms(verdict)).toBe(isIt);
  for (const notice of NOTICE_FREQUENCIES) {
    expect(ask({ verdict, notice }).isShown).toBe(isIt && notice !== 'off');
  }
});

const snoozed = { shownAt: NOW - HOUR, snoozed: HERE };

describe('daily', () => {
  test.each([
    ['never shown', undefined, true, { shownAt: NOW }],
    ['shown an hour ago', { shownAt: NOW - HOUR }, false, undefined],
    ['shown almost a day ago', { shownAt: NOW - NOTICE_INTERVAL + 1 }, false, undefined],
    ['shown a day ago', { shownAt: NOW - NOTICE_INTERVAL }, true, { shownAt: NOW }],
    ['shown at this moment', { shownAt: NOW }, false, undefined],
    ['the clock was set back an hour', { shownAt: NOW + HOUR }, false, { shownAt: NOW }],
    ['the clock was set back by years', { shownAt: NOW + 1e12 }, false, { shownAt: NOW }],
    ['a time that is none', { shownAt: Number.NaN }, false, { shownAt: NOW }],
    ['garbage', 'unknown', false, { shownAt: NOW }],
    ['snoozed today', snoozed, false, undefined],
    ['snoozed a year ago', { ...snoozed, shownAt: 0 }, false, undefined],
  ] satisfies [string, NoticeMemory | 'unknown' | undefined, boolean, NoticeMemory | undefined][])(
    '%s',
    (_, memory, isShown, keep) => {
      expect(ask({ memory })).toEqual({ isShown, keep });
    },
  );

  test.each([
    ['plan', { plan: 'pro' }],
    ['e-mail', { email: 'ann@other.example' }],
    ['policy', { policy: noticePolicy({ ...DEFAULT_POLICY, managed: true }) }],
    ['link', { policy: noticePolicy({ ...DEFAULT_POLICY, workspaceUrl: 'https://acme.example/' }) }],
  ] satisfies [string, Partial<NoticeSituation>][])('snoozed, then another %s: it returns', (_, change) => {
    expect(ask({ memory: snoozed, situation: { ...HERE, ...change } })).toEqual({
      isShown: true,
      keep: { shownAt: NOW },
    });
  });

  test('what is not seen now is no change, and what was not seen before is learnt', () => {
    const blind: NoticeSituation = { ...HERE, plan: 'unknown', email: 'unknown' };
    expect(ask({ memory: snoozed, situation: blind })).toEqual({ isShown: false, keep: undefined });
    const learnt = ask({ memory: { ...snoozed, snoozed: blind } });
    expect(learnt).toEqual({ isShown: false, keep: snoozed });
    const other = { ...HERE, email: 'ann@other.example' };
    expect(ask({ memory: learnt.keep, situation: other }).isShown).toBe(true);
  });
});

test('always: no snooze and no day keeps it away; off: nothing brings it', () => {
  for (const memory of [undefined, 'unknown', snoozed, { shownAt: NOW }] as const) {
    expect(ask({ notice: 'always', memory })).toEqual({ isShown: true, keep: undefined });
    expect(ask({ notice: 'off', memory })).toEqual({ isShown: false, keep: undefined });
  }
});

const situation: fc.Arbitrary<NoticeSituation> = fc.record({
  plan: fc.constantFrom(...PLANS),
  email: fc.constantFrom('unknown', 'a@a.example', 'b@b.example'),
  organisation: fc.constantFrom('unknown', 'Acme', 'Other'),
  policy: fc.constantFrom('1', '2'),
});
const memory: fc.Arbitrary<NoticeQuestion['memory']> = fc.oneof(
  fc.constantFrom(undefined, 'unknown' as const),
  fc.record({ shownAt: fc.double() }),
  fc.record({ shownAt: fc.double(), snoozed: situation }),
);

describe('whatever is kept and whatever the clock says', () => {
  test('it answers, and never where nobody is at work on consumer terms', () => {
    const verdict = fc.record({
      terms: fc.constantFrom('consumer' as const, 'commercial' as const, 'unknown' as const),
      audience: fc.constantFrom('work' as const, 'personal' as const, 'unknown' as const),
    });
    const notice = fc.constantFrom(...NOTICE_FREQUENCIES);
    fc.assert(
      fc.property(fc.record({ verdict, notice, situation, memory, now: fc.double() }), (question) => {
        const { isShown, keep } = planNotice(question);
        expect(isShown && !isWorkOnConsumerTerms(question.verdict)).toBe(false);
        if (keep) expect(Number.isFinite(question.now)).toBe(true);
      }),
    );
  });

  test('without a snooze it shows at most once a day, however often it is asked', () => {
    const start = fc.integer({ min: 0, max: NOW });
    const steps = fc.array(fc.integer({ min: 0, max: 3 * HOUR }), { maxLength: 60 });
    fc.assert(
      fc.property(memory, start, steps, (first, at, pauses) => {
        let kept = first && first !== 'unknown' && 'snoozed' in first ? { shownAt: first.shownAt } : first;
        let now = at;
        const shown: number[] = [];
        for (const pause of pauses) {
          now += pause;
          const { isShown, keep } = ask({ memory: kept, now });
          if (isShown) shown.push(now);
          kept = keep ?? kept;
        }
        expect(shown.every((time, i) => i === 0 || time - (shown[i - 1] ?? 0) >= NOTICE_INTERVAL)).toBe(true);
        // And it does come back: a clock set wrong once silences it for a day, not for good.
        if (now - at >= 2 * NOTICE_INTERVAL + 6 * HOUR) expect(shown.length).toBeGreaterThan(0);
      }),
    );
  });
});
