import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { CHANGEABLE_KEYS } from '../../../lib/policy/policy.ts';
import { POLICY_KEYS, type PolicyKey } from '../../../lib/policy/schema.ts';
import { type AdminForm, EMPTY_FORM, GROUPS, missingFor, readForm } from '../../../lib/rollout/form.ts';
import { CHROMIUM_ID } from '../../../lib/rollout/ids.ts';
import { KEY_SHAPES } from '../../../lib/rollout/keys.ts';
import { PREVIEW_ACCOUNTS, previewOf } from '../../../lib/rollout/preview.ts';
import { TARGET_NAMES } from '../../../lib/rollout/targets.ts';
import { catalogue } from '../../../lib/texts/catalogue.ts';
import { anyValues } from './samples.ts';

const t = catalogue('en');

function form(typed: Partial<Record<PolicyKey, string>>, more: Partial<AdminForm> = {}): AdminForm {
  return { ...EMPTY_FORM, ...more, typed: { ...EMPTY_FORM.typed, ...typed } };
}
const read = (typed: Partial<Record<PolicyKey, string>>, more: Partial<AdminForm> = {}) =>
  readForm(t, form(typed, more));

test('every key stands in the form once; what people may change stands beside its key', () => {
  const inForm = KEY_SHAPES.filter(({ group }) => group !== 'none').map(({ key }) => key);
  expect([...inForm, 'userMayChange'].sort()).toEqual([...POLICY_KEYS].sort());
  for (const group of GROUPS) expect(en.admin).toHaveProperty(group);
  const words = KEY_SHAPES.filter(({ kind, words: few }) => kind === 'word' && few.length <= 4).flatMap(
    (shape) => shape.words,
  );
  expect(words.length).toBeGreaterThan(10);
  for (const word of words) expect(en.admin).toHaveProperty(word);
});

test('an empty form sets nothing and has nothing wrong with it', () => {
  const { rollout, problems, badFields } = readForm(t, EMPTY_FORM);
  expect(rollout.values).toEqual({});
  expect([problems.size, badFields]).toEqual([0, []]);
});

test('what is typed becomes values of the right kind', () => {
  const { rollout, problems } = read({
    organisationName: '  Acme Ltd ',
    workEmailDomains: 'acme.example\n\n acme.test \nacme.example',
    requireTick: 'true',
    hideFirstRunPage: 'false',
    feedbackOnPersonalPlanAtWork: 'block',
    language: 'de-DE',
  });
  expect([...problems]).toEqual([]);
  expect(rollout.values).toEqual({
    organisationName: 'Acme Ltd',
    workEmailDomains: ['acme.example', 'acme.test'],
    requireTick: true,
    hideFirstRunPage: false,
    feedbackOnPersonalPlanAtWork: 'block',
    language: 'de-DE',
  });
});

test('any policy typed into it comes out again', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const { userMayChange = [], ...others } = values;
      const lists = Object.values(others).filter(Array.isArray).flat() as string[];
      // A line is an entry here: an entry of several lines, or one that stands twice, comes from a file.
      fc.pre(lists.every((entry) => !/[\r\n]/.test(entry)));
      const typed = Object.fromEntries(
        Object.entries(others).map(([key, value]) => [
          key,
          Array.isArray(value) ? value.join('\n') : String(value),
        ]),
      );
      const { rollout, problems } = read(typed, { mayChange: userMayChange });
      expect([...problems]).toEqual([]);
      const left = userMayChange.filter((key) => key in others);
      const once = Object.entries(others).map(([key, value]) => [
        key,
        Array.isArray(value) ? [...new Set(value)] : value,
      ]);
      expect(rollout.values).toEqual({
        ...Object.fromEntries(once),
        ...(left.length > 0 && { userMayChange: left }),
      });
    }),
    { numRuns: 300 },
  );
});

test('people may change only what is set', () => {
  const mayChange = [...CHANGEABLE_KEYS];
  expect(read({}, { mayChange }).rollout.values).toEqual({});
  expect(read({ language: 'it-IT' }, { mayChange }).rollout.values.userMayChange).toEqual(['language']);
});

describe('what is wrong', () => {
  test.each([
    ['guidanceUrl', 'javascript:alert(1)', /https/],
    ['guidanceUrl', 'http://acme.example', /https/],
    ['workEmailDomains', 'acme.example\nACME', /lower case, no @/],
    ['organisationName', 'x'.repeat(81), /80 characters/],
  ] satisfies [PolicyKey, string, RegExp][])('%s: %s', (key, text, expected) => {
    const problem = read({ [key]: text, language: 'de-DE' }).problems.get(key);
    expect(problem).toMatchObject({ key, expected: expect.stringMatching(expected) });
    expect(read({ [key]: text, language: 'de-DE' }).rollout.values.language).toBe('de-DE');
  });

  test('a character that files cannot carry', () => {
    expect(read({ organisationName: 'a\u0007b' }).problems.get('organisationName')).toBe('unwritable');
  });

  test.each([
    [{ updateUrl: 'http://acme.example' }, ['updateUrl']],
    [{ xpiUrl: 'acme' }, ['xpiUrl']],
    [{ chromiumId: 'fmom' }, ['chromiumId']],
    [{ updateUrl: 'https://acme.example/update.xml', chromiumId: CHROMIUM_ID }, []],
    // What the store does not need is not looked at.
    [{ origin: 'store', updateUrl: 'http://acme.example', chromiumId: 'fmom' }, []],
  ] satisfies [Partial<AdminForm>, string[]][])('installation %j', (more, bad) => {
    expect(read({}, { origin: 'self-hosted', ...more }).badFields).toEqual(bad);
  });
});

test('each target asks for the addresses that it needs, and no other', () => {
  const hosted = form({}, { origin: 'self-hosted' });
  for (const name of TARGET_NAMES) {
    expect(missingFor(name, { ...hosted, origin: 'store' })).toEqual([]);
    const wanted = name.startsWith('firefox') ? ['xpiUrl'] : ['updateUrl', 'chromiumId'];
    const asksItself = ['google-admin', 'chromeos', 'jamf-schema'].includes(name);
    expect(missingFor(name, hosted)).toEqual(asksItself ? [] : wanted);
  }
});

describe('the preview decides as claude.ai’s pages do', () => {
  const blocked = { feedbackOnPersonalPlanAtWork: 'block', workEmailDomains: ['acme.test'] } as const;

  test.each([
    ['personalPlanAtWork', 'block', 'work'],
    ['team', 'warn', 'work'],
    ['personal', 'block', 'work'],
    ['unknown', 'block', 'work'],
  ] as const)('under a block on personal plans: %s → %s', (account, action, audience) => {
    const { verdict } = previewOf(account, { ...blocked, workEmailDomains: [...blocked.workEmailDomains] });
    expect(verdict).toMatchObject({ action, audience });
  });

  test('a personal domain makes the personal account personal', () => {
    const { verdict, email } = previewOf('personal', {
      feedbackOnPersonalPlanAtWork: 'block',
      personalEmailDomains: ['home.example'],
    });
    expect(email).toBe('alex@home.example');
    expect(verdict).toMatchObject({ action: 'warn', audience: 'personal', reason: 'policy-personal-domain' });
  });

  test('with nothing set it is what holds without a policy', () => {
    const actions = PREVIEW_ACCOUNTS.map((account) => previewOf(account, {}).verdict);
    expect(actions.map(({ action }) => action)).toEqual(['warn', 'warn', 'warn', 'warn']);
    expect(actions.map(({ reason }) => reason)).not.toContain('policy');
    expect(previewOf('team', {}).policy.managed).toBe(false);
  });
});
