import { describe, expect, test } from 'vitest';
import type { Look } from '../../../lib/detect/look.ts';
import { NOTHING_SEEN } from '../../../lib/detect/look.ts';
import {
  emailSeen,
  isSightings,
  isWorthStoring,
  PARTS,
  SIGHTING_LIFETIME,
  type Sightings,
  stillValid,
  withLook,
} from '../../../lib/memory/sighting.ts';
import { textOf } from '../sources.ts';

const NOW = Date.UTC(2026, 10, 21);
const HOUR = 60 * 60 * 1000;

function look(seen: Partial<Look>): Look {
  return { ...NOTHING_SEEN, ...seen };
}

describe('stillValid', () => {
  test('a sighting lives for 30 days', () => {
    expect(SIGHTING_LIFETIME).toBe(30 * 24 * HOUR);
  });

  test.each(['README.md', 'ADMINS.md'])('%s says so', (file) => {
    const days = SIGHTING_LIFETIME / (24 * HOUR);
    expect(textOf(file)).toMatch(new RegExp(`for ${days} days,? what was seen of`));
  });

  test.each([
    [0, true],
    [SIGHTING_LIFETIME - 1, true],
    [SIGHTING_LIFETIME, false],
    [SIGHTING_LIFETIME + 1, false],
    // From the future: a clock was set wrong then or is now.
    [-1, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
    [Number.NEGATIVE_INFINITY, false],
  ])('seen %d ms ago: %s', (age, isValid) => {
    const sightings: Sightings = { plan: { value: 'max', at: NOW - age } };
    expect(stillValid(sightings, NOW)).toEqual(isValid ? sightings : {});
  });

  test('each part has its own age', () => {
    const plan = { value: 'max', at: NOW - SIGHTING_LIFETIME } as const;
    const training = { value: 'off', at: NOW - 1 } as const;
    expect(stillValid({ plan, training }, NOW)).toEqual({ training });
  });
});

describe('withLook', () => {
  const old: Sightings = {
    plan: { value: 'max', at: 1 },
    email: { value: 'ann@acme.example', at: 1 },
    training: { value: 'off', at: 1 },
  };

  test('a look that saw nothing changes nothing', () => {
    expect(withLook(old, NOTHING_SEEN, NOW)).toEqual(old);
    expect(withLook({}, NOTHING_SEEN, NOW)).toEqual({});
  });

  test('what was seen again is fresh, the rest stays', () => {
    expect(withLook(old, look({ training: 'on', plan: 'max' }), NOW)).toEqual({
      ...old,
      plan: { value: 'max', at: NOW },
      training: { value: 'on', at: NOW },
    });
  });

  test('another e-mail is another person: nothing seen earlier is theirs', () => {
    expect(withLook(old, look({ email: 'bob@acme.example' }), NOW)).toEqual({
      email: { value: 'bob@acme.example', at: NOW },
    });
  });

  test.each(['email', 'settingsEmail'] as const)('… in whichever place: %s', (part) => {
    const other = part === 'email' ? 'settingsEmail' : 'email';
    const before: Sightings = {
      ...old,
      email: undefined,
      [part]: { value: 'ann@acme.example', at: 1 },
    } as never;
    expect(withLook(before, look({ [other]: 'bob@acme.example' }), NOW)).toEqual({
      [other]: { value: 'bob@acme.example', at: NOW },
    });
    expect(Object.keys(withLook(before, look({ [other]: 'ann@acme.example' }), NOW))).toContain('training');
  });

  test('a first e-mail keeps what was seen before it', () => {
    const { plan, training } = old as Required<Sightings>;
    const later = withLook({ plan, training }, look({ email: 'bob@acme.example' }), NOW);
    expect(Object.keys(later).sort()).toEqual(['email', 'plan', 'training']);
  });

  test.each([
    ['plan', look({ plan: 'team' }), { terms: { value: 'consumer', at: 1 } }],
    ['terms', look({ terms: 'commercial' }), { plan: { value: 'max', at: 1 } }],
  ] satisfies [string, Look, Sightings][])('a newer %s wins over the other', (part, seen, before) => {
    expect(Object.keys(withLook(before, seen, NOW))).toEqual([part]);
  });

  test.each(['consumer', 'commercial'] as const)('%s terms do not replace a plan with its own', (terms) => {
    const before: Sightings = { plan: { value: 'teachers', at: 1 } };
    expect(Object.keys(withLook(before, look({ terms }), NOW)).sort()).toEqual(['plan', 'terms']);
  });

  test('a contradiction of one moment stays one: nobody knows which is right', () => {
    const both = withLook({}, look({ plan: 'team', terms: 'consumer' }), NOW);
    expect(Object.keys(both).sort()).toEqual(['plan', 'terms']);
  });

  test('a plan and the terms that fit it stay together', () => {
    const both = withLook({ terms: { value: 'commercial', at: 1 } }, look({ plan: 'team' }), NOW);
    expect(Object.keys(both).sort()).toEqual(['plan', 'terms']);
  });
});

test.each([
  [undefined, undefined, 'unknown', false],
  ['ann@acme.example', undefined, 'ann@acme.example', false],
  [undefined, 'ann@acme.example', 'ann@acme.example', false],
  ['ann@acme.example', 'ann@acme.example', 'ann@acme.example', true],
  // Nothing of ours keeps such a pair.
  ['ann@acme.example', 'bob@acme.example', 'unknown', false],
])('e-mail %s in the menu, %s in the settings: %s, confirmed %s', (email, settings, value, isConfirmed) => {
  const sightings: Sightings = {
    ...(email && { email: { value: email, at: 1 } }),
    ...(settings && { settingsEmail: { value: settings, at: 2 } }),
  };
  expect(emailSeen(sightings)).toEqual({ email: value, isEmailConfirmed: isConfirmed });
});

describe('isWorthStoring', () => {
  const at = (time: number): Sightings => ({ plan: { value: 'max', at: time } });
  test.each([
    ['the same', at(NOW), at(NOW), false],
    ['the same, an hour later', at(NOW), at(NOW + HOUR), false],
    ['the same, more than an hour later', at(NOW), at(NOW + HOUR + 1), true],
    ['another value', at(NOW), { plan: { value: 'pro', at: NOW } }, true],
    ['a new part', {}, at(NOW), true],
    ['a part that is gone', at(NOW), {}, true],
    ['nothing at all', {}, {}, false],
  ] satisfies [string, Sightings, Sightings, boolean][])('%s: %s', (_, before, after, worth) => {
    expect(isWorthStoring(before, after)).toBe(worth);
  });
});

describe('isSightings', () => {
  const good = {
    plan: 'max',
    terms: 'consumer',
    email: 'a@b.c',
    settingsEmail: 'a@b.c',
    organisation: 'Acme',
    training: 'off',
    role: 'administrator',
  };

  test.each(PARTS)('%s: a value of its own kind, with a time', (part) => {
    const is = (sighting: unknown) => isSightings({ [part]: sighting });
    expect(is({ value: good[part], at: 1 })).toBe(true);
    // An organisation may have any name.
    const texts = part === 'organisation' ? [] : ['', 'unknown'];
    for (const value of [undefined, null, 7, {}, [], ...texts]) {
      expect([value, is({ value, at: 1 })]).toEqual([value, false]);
    }
    for (const at of [undefined, null, '1', {}]) expect(is({ value: good[part], at })).toBe(false);
    for (const sighting of [null, undefined, 'max', 7, []]) expect(is(sighting)).toBe(false);
  });

  test.each([null, undefined, [], 'max', 7, { planet: { value: 'max', at: 1 } }])('%o is none', (stored) => {
    expect(isSightings(stored)).toBe(false);
  });

  test('overlong texts are none', () => {
    expect(isSightings({ email: { value: `a@${'b'.repeat(400)}`, at: 1 } })).toBe(false);
    expect(isSightings({ organisation: { value: 'b'.repeat(400), at: 1 } })).toBe(false);
  });
});
