import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, strictnessOf } from '../../../lib/decide/verdict.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/policy.ts';
import { PLANS, TRAININGS } from '../../../lib/terms/plan.ts';

test('no e-mail text crashes, and none is safer than an unseen one under work domains', () => {
  const anything = fc.oneof(
    fc.string(),
    // Any code units, lone surrogates too.
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.string().map((text) => `a@${text}`),
    fc.constantFrom('a@acme.example', 'a@sub.acme.example', 'A@GMAIL.com.', 'a@b@c', '@', 'a@'),
  );
  fc.assert(
    fc.property(
      anything,
      fc.constantFrom(...PLANS),
      fc.constantFrom(...TRAININGS),
      fc.subarray(['acme.example', 'gmail.com', '', 'example']),
      (email, plan, training, workDomains) => {
        const policy = { ...DEFAULT_POLICY, workDomains };
        const seen = decide({ plan, terms: 'unknown', email, isEmailConfirmed: true, training }, policy);
        const unseen = decide(
          { plan, terms: 'unknown', email: 'unknown', isEmailConfirmed: false, training },
          policy,
        );
        expect(strictnessOf(unseen)).toBeGreaterThanOrEqual(strictnessOf(seen));
      },
    ),
    { numRuns: 300 },
  );
});
