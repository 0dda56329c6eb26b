import { expect, test } from 'vitest';
import type { Verdict } from '../../../lib/decide/verdict.ts';
import {
  answering,
  type BadgeState,
  badgeOf,
  isBadgeMessage,
  isRequestGateMessage,
  isStatusRequest,
} from '../../../lib/tab/messages.ts';

const VERDICT: Verdict = {
  action: 'warn',
  care: 'tick',
  ownTerms: 'none',
  terms: 'consumer',
  audience: 'work',
  reason: 'answered-work',
  training: 'off',
};

test.each([
  [{}, 'warn'],
  [{ terms: 'unknown' }, 'no-terms'],
  [{ audience: 'unknown' }, 'no-audience'],
  [{ terms: 'unknown', audience: 'unknown' }, 'unknown'],
  // A plan with terms of its own is known.
  [{ terms: 'unknown', ownTerms: 'teachers', audience: 'unknown' }, 'no-audience'],
  [{ training: 'unknown' }, 'warn'],
  [{ action: 'block', terms: 'unknown' }, 'block'],
  [{ action: 'allow', audience: 'unknown' }, 'allow'],
] satisfies [Partial<Verdict>, BadgeState][])('the badge of a verdict with %o is %s', (part, badge) => {
  expect(badgeOf({ ...VERDICT, ...part }, 'working')).toBe(badge);
  expect(badgeOf({ ...VERDICT, ...part }, 'not-seen')).toBe(badge);
  // That claude.ai changed comes first, whatever the verdict.
  expect(badgeOf({ ...VERDICT, ...part }, 'degraded')).toBe('degraded');
});

test.each([null, undefined, 'badge', 7, [], {}, { type: 'else' }, { state: 'warn' }])(
  'a message of somebody else is none of ours: %o',
  (message) => {
    expect(isBadgeMessage(message)).toBe(false);
    expect(isRequestGateMessage(message)).toBe(false);
    expect(isStatusRequest(message)).toBe(false);
  },
);

test('a badge message names one of the seven states', () => {
  const states = ['allow', 'warn', 'block', 'unknown', 'no-terms', 'no-audience', 'degraded'];
  expect(states.every((state) => isBadgeMessage({ type: 'badge', state }))).toBe(true);
  expect(isBadgeMessage({ type: 'badge', state: 'toString' })).toBe(false);
  expect(isBadgeMessage({ type: 'badge' })).toBe(false);
  expect(isStatusRequest({ type: 'status' })).toBe(true);
});

const OPEN = { isOpen: true, scope: 'here', conversation: 'c0-1', isSession: false };
test.each([
  [{ isOpen: false }, true],
  [OPEN, true],
  [{ ...OPEN, scope: 'all', conversation: undefined }, true],
  [{ ...OPEN, isSession: true }, true],
  [{ ...OPEN, conversation: '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68' }, true],
  [{}, false],
  [{ ...OPEN, isOpen: 'yes' }, false],
  [{ ...OPEN, scope: 'everything' }, false],
  [{ ...OPEN, scope: undefined }, false],
  [{ ...OPEN, isSession: undefined }, false],
  // Signs that mean something in a network rule's filter would open more than one conversation.
  ...['*', 'a^b', 'a|', 'a/b', 'a/../b', '', 'x'.repeat(101), 7].map(
    (conversation) => [{ ...OPEN, conversation }, false] as const,
  ),
] satisfies (readonly [object, boolean])[])('a message to the request gate %o: %s', (message, isOne) => {
  expect(isRequestGateMessage({ type: 'request-gate', ...message })).toBe(isOne);
});

test('a listener says that it answers, and does when it can; one that fails answers undefined', async () => {
  const listener = answering((message) =>
    message === 'else'
      ? undefined
      : message === 'bad'
        ? Promise.reject(new Error('no'))
        : Promise.resolve(message),
  );
  const heard = (message: unknown) =>
    new Promise((resolve) => {
      if (!listener(message, {}, resolve)) resolve('nobody');
    });
  expect(await heard('good')).toBe('good');
  expect(await heard('bad')).toBeUndefined();
  expect(await heard('else')).toBe('nobody');
});
