import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetExpired } from '../../../lib/background/expiry.ts';
import { noticeKey } from '../../../lib/memory/notice.ts';
import { SIGHTING_LIFETIME, type Sightings, stillValid, unexpired } from '../../../lib/memory/sighting.ts';
import { accountKey, correctionKey, readStored, SETTINGS_KEY } from '../../../lib/memory/stored.ts';
import { FakeBrowser } from '../fakeStorage.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));

const NOW = Date.UTC(2026, 10, 27);
const DAY = 24 * 60 * 60 * 1000;
const OLD = NOW - SIGHTING_LIFETIME;
const ID = '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68';
const KEY = accountKey(ID);
const EMAIL = { value: 'ann@acme.example', at: OLD } as const;

let storage: FakeBrowser['storage'];

beforeEach(() => {
  forgetOld.mockReset().mockResolvedValue(undefined);
  ({ storage } = new FakeBrowser());
  world.browser = { storage };
});

const forgetOld = vi.fn(() => Promise.resolve());
const forget = (now = NOW) => forgetExpired(now, { forgetOld });
const kept = () => storage.local.items;

describe('what was seen of an account', () => {
  test('is deleted where all of it is 30 days old', async () => {
    storage.local.items = { [KEY]: { email: EMAIL, plan: { value: 'max', at: OLD - 1 } } };
    await forget();
    expect(kept()).toEqual({});
  });

  test('stays as it is where none of it is', async () => {
    const seen: Sightings = { email: { ...EMAIL, at: OLD + 1 }, plan: { value: 'team', at: NOW } };
    storage.local.items = { [KEY]: seen };
    const changed = vi.fn();
    storage.onChanged.addListener((_, area) => area === 'local' && changed());
    await forget();
    expect(kept()).toEqual({ [KEY]: seen });
    expect(changed).not.toHaveBeenCalled();
  });

  test('goes part by part, account by account', async () => {
    const training = { value: 'off', at: NOW - DAY } as const;
    const other = { [accountKey('other')]: { plan: { value: 'pro', at: NOW } } };
    storage.local.items = {
      [KEY]: { email: EMAIL, training },
      [accountKey('gone')]: { email: EMAIL },
      ...other,
    };
    await forget();
    expect(kept()).toEqual({ [KEY]: { training }, ...other });
  });

  test('stays where a clock dated it ahead', async () => {
    const ahead = { [KEY]: { plan: { value: 'team', at: NOW + DAY } } };
    storage.local.items = { ...ahead };
    await forget();
    expect(kept()).toEqual(ahead);
  });
});

test('what is kept on reads at every later moment as if nothing had been deleted', () => {
  const at = fc.integer({ min: NOW - 2 * SIGHTING_LIFETIME, max: NOW + SIGHTING_LIFETIME });
  const sightings = fc.record(
    {
      plan: fc.record({ value: fc.constant('max' as const), at }),
      email: fc.record({ value: fc.constant('ann@acme.example'), at }),
      training: fc.record({ value: fc.constant('off' as const), at }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(sightings, fc.nat({ max: 2 * SIGHTING_LIFETIME }), (seen, later) => {
      const kept = unexpired(seen, NOW);
      expect(stillValid(kept, NOW + later)).toEqual(stillValid(seen, NOW + later));
      expect(Object.values(kept).every((part) => NOW - part.at < SIGHTING_LIFETIME)).toBe(true);
    }),
  );
});

test('nothing else is touched', async () => {
  const others = {
    [SETTINGS_KEY]: { at: OLD },
    [correctionKey(ID)]: 'work',
    [noticeKey(ID)]: { shownAt: OLD },
    policy: { at: OLD },
  };
  storage.local.items = { ...others, [KEY]: { email: EMAIL } };
  await forget();
  expect(kept()).toEqual(others);
});

test.each<[string, unknown]>([
  ['a part nobody knows', { plan: { value: 'team', at: NOW }, planet: { value: 'mars', at: OLD } }],
  ['a value nobody knows', { plan: { value: 'team', at: NOW }, terms: { value: 'mine', at: OLD } }],
  ['a time that is none', { plan: { value: 'team', at: NOW }, email: { value: 'a@b.example', at: '1' } }],
  ['no sightings at all', 'max'],
])('what cannot be read stays unread: %s', async (_, garbage) => {
  storage.local.items = { [KEY]: garbage };
  const before = readStored(kept());
  expect(before.problems).toHaveLength(1);
  await forget();
  expect(readStored(kept())).toEqual(before);
});

test('so is what the record no longer reaches; where that fails, it is tried again', async () => {
  forgetOld.mockRejectedValueOnce(new Error('full'));
  await forget();
  await forget();
  await forget();
  expect(forgetOld).toHaveBeenCalledTimes(2);
});

test('is looked for once a day, and again after the browser’s session', async () => {
  await forget();
  storage.local.items = { [KEY]: { email: EMAIL } };
  await forget(NOW + DAY - 1);
  expect(kept()).toHaveProperty([KEY]);
  await forget(NOW + DAY);
  expect(kept()).toEqual({});

  storage.local.items = { [KEY]: { email: EMAIL } };
  storage.session.items = {};
  await forget(NOW + DAY);
  expect(kept()).toEqual({});
});

test('a clock that was set back stops it for no longer than that', async () => {
  await forget(NOW + 300 * DAY);
  storage.local.items = { [KEY]: { email: EMAIL } };
  await forget();
  expect(kept()).toEqual({});
});

test.each(['local', 'session'] as const)(
  'a %s store that fails hurts nobody, and it is tried again',
  async (area) => {
    storage.local.items = { [KEY]: { email: EMAIL } };
    storage[area].failure = new Error('damaged');
    await forget();
    storage[area].failure = undefined;
    expect(kept()).toHaveProperty([KEY]);
    await forget();
    expect(kept()).toEqual({});
  },
);
