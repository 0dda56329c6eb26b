import { describe, expect, test } from 'vitest';
import type { Managed } from '../../../lib/policy/copy.ts';
import { mergePolicy, whileWaiting } from '../../../lib/policy/merge.ts';
import { CHANGEABLE_KEYS, DEFAULT_POLICY } from '../../../lib/policy/policy.ts';
import type { ManagedValues } from '../../../lib/policy/schema.ts';
import { DEFAULT_SETTINGS, UNREADABLE_SETTINGS } from '../../../lib/policy/settings.ts';
import { KEY_SHAPES, type KeyShape } from '../../../lib/rollout/keys.ts';
import { GOOD } from './goodPolicy.ts';
import { merge } from './merging.ts';

test('nobody configured anything', () => {
  expect(merge(undefined)).toEqual(DEFAULT_POLICY);
  expect(merge({})).toEqual({ ...DEFAULT_POLICY, managed: true });
});

/** The word that a key is said to have where it is not set; undefined where a sentence says it. */
function wordWhenUnset({ words, kind, whenUnset }: KeyShape): string | undefined {
  const said = whenUnset.split(/[,.]/)[0] ?? '';
  const all = kind === 'yesNo' ? ['true', 'false'] : words;
  return all?.find((word) => word === said);
}
const SAID = KEY_SHAPES.flatMap((shape) => {
  const word = wordWhenUnset(shape);
  return word ? [[shape.key, word] as const] : [];
});

test('of most keys one word says what holds where they are not set', () => {
  expect(SAID.length).toBeGreaterThan(7);
});

test.each(SAID)('%s is said to be %s where it is not set: set to that, nothing else holds', (key, word) => {
  const { origins, ...unset } = merge({});
  const { origins: others, ...set } = merge({ [key]: word === 'false' ? false : word } as ManagedValues);
  expect(set).toEqual(unset);
  expect(Object.keys(others)).toEqual(Object.keys(origins));
});

test('every key arrives where it is needed', () => {
  expect(merge({ ...GOOD, userMayChange: [] })).toEqual({
    managed: true,
    isReadable: true,
    organisation: 'Acme Ltd',
    workDomains: ['acme.example', 'mail.acme.example'],
    personalDomains: ['gmail.com', 'gmx.de'],
    unwholeDomains: { work: false, personal: false },
    answer: 'none',
    actions: { consumerWork: 'warn', commercialWork: 'allow', consumerPersonal: 'allow', unknown: 'warn' },
    requireTick: 'never',
    confirmIn: 'page',
    guidance: {
      text: 'Please do not rate answers that contain client data.',
      url: 'https://intranet.acme.example/ai',
    },
    planNotice: 'off',
    keepRecord: 'counts',
    quiet: 'warn',
    workspaceUrl: 'https://intranet.acme.example/claude',
    language: 'de-DE',
    hidesFirstRunPage: true,
    origins: Object.fromEntries(CHANGEABLE_KEYS.map((key) => [key, 'enforced'])),
  });
});

describe('work domains of both hold together', () => {
  test.each([[], ['acme.example']])('the organisation’s: %s', (...theirs) => {
    const policy = merge({ workEmailDomains: theirs }, { workDomains: ['mine.example'] });
    expect(policy.workDomains).toEqual([...theirs, 'mine.example']);
  });

  test.each([
    ['gmail.com', []],
    ['mail.gmail.com', []],
    ['co.gmail.com', []],
    ['example', []],
    ['mine.example', ['mine.example']],
    ['notgmail.com', ['notgmail.com']],
  ])('the person cannot turn a personal domain of the organisation around: own %s', (own, holds) => {
    const values = { personalEmailDomains: ['gmail.com', 'private.example'] };
    expect(merge(values, { workDomains: [own] }).workDomains).toEqual(holds);
  });

  test('the organisation may list what it calls personal elsewhere', () => {
    const values = { personalEmailDomains: ['acme.example'], workEmailDomains: ['mail.acme.example'] };
    expect(merge(values).workDomains).toEqual(['mail.acme.example']);
  });
});

test('the answer stays the person’s', () => {
  expect(merge(GOOD, { answer: 'personal' }).answer).toBe('personal');
  expect(mergePolicy({ state: 'none' }, UNREADABLE_SETTINGS).answer).toBe('unknown');
});

test('a policy that cannot be read may forbid anything', () => {
  for (const settings of [DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, consumerPersonal: 'allow' as const }]) {
    expect(mergePolicy({ state: 'unreadable' }, settings)).toMatchObject({
      managed: true,
      isReadable: false,
      actions: {
        consumerWork: 'block',
        commercialWork: 'block',
        consumerPersonal: 'block',
        unknown: 'block',
      },
      requireTick: 'always',
      planNotice: 'always',
      quiet: 'block',
    });
  }
});

test('while waiting nothing passes unasked, and what is stricter stays', () => {
  const policy = merge({
    feedbackOnPersonalPlanAtWork: 'allow',
    feedbackOnTeamOrEnterprise: 'block',
    feedbackOnPersonalAccount: 'hide',
    feedbackOnUnknownAccount: 'allow',
    requireTick: false,
  });
  expect(whileWaiting(policy)).toEqual({
    ...policy,
    actions: { consumerWork: 'warn', commercialWork: 'block', consumerPersonal: 'hide', unknown: 'warn' },
    requireTick: 'where-needed',
    quiet: 'warn',
  });
  expect(whileWaiting(merge({ requireTick: true })).requireTick).toBe('always');
});

test('while waiting, reports and usage logs are held only where a policy was known before', () => {
  const quiet = (managed: Managed) => whileWaiting(mergePolicy(managed, DEFAULT_SETTINGS)).quiet;
  expect(quiet({ state: 'none' })).toBe('say');
  expect(quiet({ state: 'installed', values: { reportsAndUsageLogs: 'say' } })).toBe('warn');
  expect(quiet({ state: 'installed', values: { reportsAndUsageLogs: 'block' } })).toBe('block');
  expect(quiet({ state: 'unreadable' })).toBe('block');
});
