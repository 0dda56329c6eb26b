import { describe, expect, test } from 'vitest';
import { noticeKey } from '../../../lib/memory/notice.ts';
import type { Sightings } from '../../../lib/memory/sighting.ts';
import {
  accountKey,
  correctionKey,
  readStored,
  SETTINGS_KEY,
  UNREAD,
  UNREADABLE,
} from '../../../lib/memory/stored.ts';
import { POLICY_KEY } from '../../../lib/policy/copy.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/policy.ts';
import { DEFAULT_SETTINGS, NO_EXTRA, UNREADABLE_SETTINGS } from '../../../lib/policy/settings.ts';
import type { FoundKind, Problem } from '../../../lib/values/problem.ts';

const ID = '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68';
const OTHER = '7d1e22aa-1111-4f0d-9a3c-5d1e7f2a4b68';
const SEEN: Sightings = {
  plan: { value: 'max', at: 1 },
  terms: { value: 'consumer', at: 2 },
  email: { value: 'ann@acme.example', at: 3 },
  organisation: { value: 'Acme', at: 4 },
  training: { value: 'off-for-domain', at: 5 },
};
const NOTHING = {
  settings: DEFAULT_SETTINGS,
  managed: {},
  policy: DEFAULT_POLICY,
  accounts: {},
  corrections: {},
  notices: {},
  extra: NO_EXTRA,
  problems: [],
};

test('an empty store holds the defaults', () => {
  expect(readStored({})).toEqual(NOTHING);
});

test('before the first read an answer may exist', () => {
  expect(UNREAD.settings).toEqual(UNREADABLE_SETTINGS);
  expect(UNREAD.policy).toMatchObject({ answer: 'unknown', managed: false, requireTick: 'always' });
  expect(UNREAD.policy.actions).toEqual(DEFAULT_POLICY.actions);
});

test('where nothing can be read at all, a policy may forbid', () => {
  expect(new Set(Object.values(UNREADABLE.policy.actions))).toEqual(new Set(['block']));
  expect(UNREADABLE.problems).toMatchObject([{ key: 'storage' }]);
});

test('good sightings are kept, whole or in part', () => {
  const items = { [accountKey(ID)]: SEEN, [accountKey(OTHER)]: {} };
  expect(readStored(items)).toEqual({ ...NOTHING, accounts: { [ID]: SEEN, [OTHER]: {} } });
});

test('keys of nobody are left alone', () => {
  expect(readStored({ somebody: 'else', accounts: 7, '': null }).problems).toEqual([]);
});

describe('garbage', () => {
  test.each([
    [null, 'nothing'],
    [[], 'list'],
    ['secret', 'text'],
    [7, 'number'],
    [true, 'flag'],
    [{ plan: 'max' }, 'record'],
    [{ plan: { value: 'platinum', at: 1 } }, 'record'],
    [{ plan: { value: 'unknown', at: 1 } }, 'record'],
    [{ plan: { value: 'max', at: 'today' } }, 'record'],
    [{ planet: { value: 'max', at: 1 } }, 'record'],
  ] satisfies [unknown, FoundKind][])('as sightings: %o', (value, found) => {
    const { accounts, problems } = readStored({ [accountKey(ID)]: value });
    expect(accounts).toEqual({});
    expect(problems).toEqual([{ key: 'account', found: { is: found }, expected: { is: 'sightings' } }]);
  });

  test.each([null, [], 'secret', 7, {}, { values: null }, { values: [] }, { extra: {} }])(
    'as policy: %o blocks, because a policy may',
    (value) => {
      const { policy, managed, problems } = readStored({ [POLICY_KEY]: value });
      expect(managed).toEqual({});
      expect(new Set(Object.values(policy.actions))).toEqual(new Set(['block']));
      expect(policy).toMatchObject({ managed: true, isReadable: false, requireTick: 'always' });
      expect(problems).toMatchObject([{ key: 'policy', expected: { is: 'policy' } }]);
    },
  );

  test('keeps no good value from being read', () => {
    const good = { answer: 'personal', consumerPersonal: 'allow' };
    const mixed = { [accountKey(ID)]: SEEN, [accountKey(OTHER)]: 'garbage', [SETTINGS_KEY]: good };
    expect(readStored(mixed)).toMatchObject({ settings: good, accounts: { [ID]: SEEN } });
    expect(readStored(mixed).problems).toHaveLength(1);

    const settingsBad = readStored({ [SETTINGS_KEY]: 7, [accountKey(ID)]: SEEN });
    expect(settingsBad).toMatchObject({ settings: UNREADABLE_SETTINGS, accounts: { [ID]: SEEN } });
    expect(settingsBad.problems).toHaveLength(1);
  });

  test('is never repeated in a problem', () => {
    const secret = 'ann@acme.example';
    const { problems } = readStored({
      [SETTINGS_KEY]: secret,
      [accountKey(ID)]: secret,
      [POLICY_KEY]: secret,
    });
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain('acme');
    expect(JSON.stringify(problems)).not.toContain(ID);
  });
});

describe('what was said of one account', () => {
  test('is kept, and anything else is unknown and named', () => {
    const items = { [correctionKey(ID)]: 'personal', [correctionKey(OTHER)]: ['work'] };
    expect(readStored(items)).toEqual({
      ...NOTHING,
      corrections: { [ID]: 'personal', [OTHER]: 'unknown' },
      problems: [{ key: 'correction', found: { is: 'list' }, expected: { is: 'correction' } }],
    });
  });

  test.each(['none', 'unknown', 'Work', '', null, {}])('%o is no correction', (value) => {
    expect(readStored({ [correctionKey(ID)]: value }).corrections[ID]).toBe('unknown');
  });
});

describe('what is kept of an account’s notice', () => {
  const snoozed = { plan: 'max', email: 'ann@acme.example', organisation: 'unknown', policy: '' };

  test.each([{ shownAt: 5 }, { shownAt: -5, snoozed }])('%o', (notice) => {
    expect(readStored({ [noticeKey(ID)]: notice })).toEqual({ ...NOTHING, notices: { [ID]: notice } });
  });

  test.each([
    null,
    [],
    7,
    {},
    { shownAt: '5' },
    { shownAt: 5, snoozed: {} },
    { shownAt: 5, snoozed: { ...snoozed, plan: 'platinum' } },
    { shownAt: 5, snoozed: { ...snoozed, email: 7 } },
  ])('%o is unknown; the next notice writes it anew', (notice) => {
    expect(readStored({ [noticeKey(ID)]: notice })).toEqual({ ...NOTHING, notices: { [ID]: 'unknown' } });
  });
});

describe('extra names and selectors', () => {
  const settings = { extra: { names: ['mine'], selectors: ['.mine'] } };
  const values = { extraRatingNames: ['theirs'], extraRatingSelectors: ['.theirs'] };
  const policy = { values, problems: [] };

  test('of policy and person hold together', () => {
    expect(readStored({ [SETTINGS_KEY]: settings, [POLICY_KEY]: policy })).toMatchObject({
      managed: values,
      extra: { names: ['theirs', 'mine'], selectors: ['.theirs', '.mine'] },
      problems: [],
    });
  });

  test('of the policy: a bad list is named, the other holds, and the background’s problems are passed on', () => {
    const problem: Problem = { key: 'extraRatingNames', found: { is: 'text' }, expected: { is: 'texts' } };
    const altered = [7, { key: 1 }, { ...problem, found: 'text' }, { ...problem, expected: { is: 'magic' } }];
    const bad = { values: { ...values, extraRatingNames: 'theirs' }, problems: [problem, ...altered] };
    const { extra, problems } = readStored({ [POLICY_KEY]: bad });
    expect(extra).toEqual({ names: [], selectors: ['.theirs'] });
    expect(problems).toMatchObject([problem, { key: 'policy.extraRatingNames', found: { is: 'text' } }]);
  });
});
