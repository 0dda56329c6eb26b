import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, strictnessOf } from '../../../lib/decide/verdict.ts';
import { DOMAIN_LISTS, readCopy } from '../../../lib/policy/copy.ts';
import { mergePolicy } from '../../../lib/policy/merge.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import { DEFAULT_SETTINGS } from '../../../lib/policy/settings.ts';
import { readManaged } from '../../../lib/policy/validate.ts';
import { PLANS } from '../../../lib/terms/plan.ts';
import { DECISIVE_VALUES } from './arbitraryValues.ts';

const OBSERVATIONS = PLANS.flatMap((plan) =>
  (['consumer', 'commercial', 'unknown'] as const).flatMap((terms) =>
    ['unknown', 'ann@gmail.com', 'ann@acme.example', 'ann@staff.acme.example', 'ann@other.example'].flatMap(
      (email) =>
        [true, false].map((isEmailConfirmed) => ({
          plan,
          terms,
          email,
          isEmailConfirmed,
          training: 'unknown' as const,
        })),
    ),
  ),
);
const NAMES = ['gmail.com', 'acme.example', 'staff.acme.example'];
/** The same domain as an administrator may mistype it: none of these is one. */
const mistyped = fc.constantFrom<(domain: string) => unknown>(
  (domain) => domain.toUpperCase(),
  (domain) => `@${domain}`,
  (domain) => `https://${domain}/`,
  (domain) => [domain],
  () => 7,
);

function governing(managed: Record<string, unknown>): Policy {
  return mergePolicy(readCopy(readManaged(managed), []), DEFAULT_SETTINGS);
}

/** The first observations under which one policy is looser than another. */
function looser(policy: Policy, than: Policy) {
  return OBSERVATIONS.find((seen) => strictnessOf(decide(seen, policy)) < strictnessOf(decide(seen, than)));
}

const values = fc.record(DECISIVE_VALUES, { requiredKeys: [] });
const list = fc.uniqueArray(fc.constantFrom(...NAMES));

test('a mistyped domain loosens nothing against the policy that was meant', () => {
  fc.assert(
    fc.property(
      values,
      list,
      list,
      fc.constantFrom(...DOMAIN_LISTS),
      fc.nat(2),
      mistyped,
      (rest, work, personal, key, at, mistype) => {
        const meant = { ...rest, workEmailDomains: work, personalEmailDomains: personal };
        const typed = meant[key].map((domain, i) => (i === at ? mistype(domain) : domain));
        expect(looser(governing({ ...meant, [key]: typed }), governing(meant))).toBeUndefined();
      },
    ),
    { numRuns: 500 },
  );
});

test('nor does a list that is none', () => {
  fc.assert(
    fc.property(values, list, list, fc.constantFrom(...DOMAIN_LISTS), (rest, work, personal, key) => {
      const meant = { ...rest, workEmailDomains: work, personalEmailDomains: personal };
      const typed = { ...meant, [key]: meant[key].join(',') || 'none' };
      expect(looser(governing(typed), governing(meant))).toBeUndefined();
    }),
  );
});

test('a copy whose problems are corrupt may have had some with its lists', () => {
  const copy = { values: { personalEmailDomains: ['gmail.com'] }, problems: 'gone' };
  expect(mergePolicy(readCopy(copy, []), DEFAULT_SETTINGS).unwholeDomains).toEqual({
    work: true,
    personal: true,
  });
});
