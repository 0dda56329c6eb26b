// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/chat/1"}
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Memory } from '../../../lib/memory/memory.ts';
import { SIGHTING_LIFETIME, type Sightings } from '../../../lib/memory/sighting.ts';
import { accountKey, correctionKey, readStored } from '../../../lib/memory/stored.ts';
import { followStatus } from '../../../lib/tab/tabStatus.ts';
import { setActiveAccount, show } from '../page.ts';

const ID = '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68';
const NOW = Date.UTC(2026, 10, 21);
const SIDEBAR = '<button data-testid="user-menu-button"><b>Ann</b><i>Max plan</i></button>';

let end: AbortController;
let written: [string, unknown][];

function memory(items: Record<string, unknown>, isRead = true): Memory {
  const write = (key: string, value: unknown) => Promise.resolve(written.push([key, value]) > 0);
  const stored = readStored(items);
  return {
    stored,
    policy: stored.policy,
    settle: async () => true,
    isRead,
    fault: 'none',
    write,
    onChange: () => undefined,
    remove: () => Promise.resolve(),
  };
}

function statusWith(items: Record<string, unknown>, isRead = true) {
  return followStatus(memory(items, isRead), end.signal).now();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  end = new AbortController();
  written = [];
  setActiveAccount(ID);
  show('');
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('what the page shows is remembered for its account', () => {
  show(SIDEBAR);
  const { sightings, verdict } = statusWith({});
  expect(sightings).toEqual({ plan: { value: 'max', at: NOW } });
  expect(verdict).toMatchObject({ terms: 'consumer', audience: 'unknown', care: 'tick' });
  expect(written).toEqual([[accountKey(ID), sightings]]);
});

test('what was seen earlier still counts, and is not written again', () => {
  const seen: Sightings = { training: { value: 'off', at: NOW - 1 }, plan: { value: 'team', at: NOW - 1 } };
  expect(statusWith({ [accountKey(ID)]: seen })).toMatchObject({
    sightings: seen,
    verdict: { terms: 'commercial', training: 'off' },
  });
  expect(written).toEqual([]);
});

test('what is too old does not', () => {
  const seen: Sightings = { plan: { value: 'team', at: NOW - SIGHTING_LIFETIME } };
  expect(statusWith({ [accountKey(ID)]: seen })).toMatchObject({
    sightings: {},
    verdict: { terms: 'unknown' },
  });
});

test('nothing is written before the store was read: it may hold more', () => {
  show(SIDEBAR);
  expect(statusWith({}, false).sightings).toHaveProperty('plan');
  expect(written).toEqual([]);
});

test('an account in doubt is not looked at, not mixed up and not written', () => {
  const status = followStatus(
    memory({ [accountKey(ID)]: { plan: { value: 'team', at: NOW } } }),
    end.signal,
  ).now;
  show(SIDEBAR);
  setActiveAccount('7d1e22aa-1111-4f0d-9a3c-5d1e7f2a4b68');
  expect(status()).toMatchObject({ sightings: {}, verdict: { terms: 'unknown', audience: 'unknown' } });
  expect(written).toEqual([]);
});

test('what was said of this account counts here and nowhere else; in doubt, the strictest', () => {
  show(SIDEBAR);
  const items = { settings: { answer: 'personal' }, [correctionKey(ID)]: 'work' };
  expect(statusWith(items)).toMatchObject({ account: ID, verdict: { audience: 'work' } });
  const status = followStatus(memory(items), end.signal).now;
  setActiveAccount('7d1e22aa-1111-4f0d-9a3c-5d1e7f2a4b68');
  expect(status()).toMatchObject({ account: 'unknown', verdict: { audience: 'unknown' } });
  expect(statusWith(items)).toMatchObject({ verdict: { audience: 'personal' } });
});

/** The browser announces, or the page pretends that it does. */
function play(animationName: string, isTrusted = true): void {
  const event = Object.assign(new Event('animationstart', { bubbles: true }), { animationName });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
}
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

test('drawn parts of the page call back, once a frame; any other animation does not', async () => {
  const seen = vi.fn();
  followStatus(memory({}), end.signal).onSeen(seen);
  play('fade-in');
  play('before-you-rate-appear', false);
  await frame();
  expect(seen).toHaveBeenCalledTimes(0);
  for (let i = 0; i < 2000; i++) play('before-you-rate-appear');
  await frame();
  expect(seen).toHaveBeenCalledTimes(1);
  play('before-you-rate-appear');
  await frame();
  expect(seen).toHaveBeenCalledTimes(2);
  end.abort();
  play('before-you-rate-appear');
  await frame();
  expect(seen).toHaveBeenCalledTimes(2);
});
