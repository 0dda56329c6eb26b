// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type Asking, keepConsent, type Waiting } from '../../../lib/gate/consent.ts';
import type { Gate, Held } from '../../../lib/gate/gate.ts';
import type { RequestGate } from '../../../lib/gate/requestGate.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/policy.ts';
import type { TabStatus } from '../../../lib/tab/tabStatus.ts';

const HELD = { kind: 'thumb', at: 'chat c1' } as Held;

/** What happens, in its order. */
let steps: string[];
/** What is true now; tests change it on the way. */
let now: {
  action: 'allow' | 'warn' | 'block';
  organisationName: string;
  isSettled: boolean;
  isOpened: boolean;
  isShown: boolean;
  hasButton: boolean;
  waiting: Waiting | undefined;
};
let onSettle: () => void;
let onOpen: () => void;

beforeEach(() => {
  steps = [];
  now = {
    action: 'warn',
    organisationName: '',
    isSettled: true,
    isOpened: true,
    isShown: true,
    hasButton: true,
    waiting: undefined,
  };
  onSettle = () => undefined;
  onOpen = () => undefined;
});

function consent() {
  const gate = {
    acknowledge: () => steps.push('acknowledged'),
    revoke: () => void steps.push('revoked'),
    find: () => (now.hasButton ? document.createElement('button') : undefined),
    replay: () => steps.push('pressed'),
  } as unknown as Gate;
  const requestGate = {
    open: async () => {
      steps.push('opening');
      onOpen();
      return now.isOpened;
    },
  } as RequestGate;
  const asking: Asking = {
    isShown: () => now.isShown,
    waiting: () => now.waiting,
    wait(waiting) {
      now.waiting = waiting;
      if (waiting && waiting !== 'asking') steps.push(`said ${waiting}`);
    },
    refresh: () => void steps.push('refreshed'),
    askAgain: () => void steps.push('asked to press again'),
    close: () => void steps.push('closed'),
    record: () => void steps.push('recorded'),
  };
  const noticed = {
    gate,
    requestGate,
    status: () => ({ verdict: { action: now.action } }) as TabStatus,
    policy: () => ({ ...DEFAULT_POLICY, organisation: now.organisationName }),
    settle: async () => {
      onSettle();
      return now.isSettled;
    },
  };
  return keepConsent(noticed, asking);
}

const outcome = async () => {
  await consent().sayYes(HELD);
  return steps;
};

test('a yes: acknowledged, open, in the record, and pressed only then', async () => {
  expect(await outcome()).toEqual(['acknowledged', 'opening', 'recorded', 'closed', 'pressed']);
});

test('where the button is gone, it is said so, and nothing is pressed', async () => {
  now.hasButton = false;
  expect(await outcome()).toEqual(['acknowledged', 'opening', 'recorded', 'asked to press again']);
});

describe('nothing is acknowledged', () => {
  test('while an answer is waited for', async () => {
    now.waiting = 'asking';
    expect(await outcome()).toEqual([]);
  });
  test('under a block', async () => {
    now.action = 'block';
    expect(await outcome()).toEqual(['refreshed']);
  });
  test('where nobody says what governs', async () => {
    now.isSettled = false;
    expect(await outcome()).toEqual(['said unsettled']);
  });
  test.each<[string, () => void]>([
    ['the verdict', () => Object.assign(now, { action: 'block' })],
    ['the organisation', () => Object.assign(now, { organisationName: 'Acme' })],
  ])('where %s is another than was read', async (_, change) => {
    onSettle = change;
    expect(await outcome()).toEqual(['said changed']);
  });
  test('where the overlay went while it was asked', async () => {
    onSettle = () => Object.assign(now, { isShown: false });
    expect(await outcome()).toEqual([]);
  });
});

test('what has become allowed meanwhile goes on', async () => {
  onSettle = () => Object.assign(now, { action: 'allow' });
  expect(await outcome()).toContain('pressed');
});

describe('what is acknowledged, and then comes to nothing, is taken back', () => {
  test('the request gate does not open', async () => {
    now.isOpened = false;
    expect(await outcome()).toEqual(['acknowledged', 'opening', 'revoked', 'said unanswered']);
  });
  test('the overlay goes while it opens', async () => {
    onOpen = () => Object.assign(now, { isShown: false });
    expect(await outcome()).toEqual(['acknowledged', 'opening', 'revoked']);
  });
  test('a block comes while it opens', async () => {
    onOpen = () => Object.assign(now, { action: 'block' });
    expect(await outcome()).toEqual(['acknowledged', 'opening', 'revoked', 'refreshed']);
  });
});
