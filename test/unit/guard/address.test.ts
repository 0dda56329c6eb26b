import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RULES } from '../../../lib/gate/ratingRule.ts';
import { wayOf } from '../../../lib/guard/address.ts';
import { outcome } from '../gate/browserRules.ts';
import { BASE } from './asking.ts';
import { ABOUT, API } from './invented.ts';

const CODE = 'https://claude.ai/v1/code/sessions/cse_1';
const known = RULES.filter(({ priority }) => priority === 3);
const isRuled = (url: string) => outcome(known, { url, method: 'POST' }) === 'block';
const isBlocked = (url: string) => outcome(RULES, { url, method: 'POST' }) === 'block';

test.each([
  [`${ABOUT}/chat_feedback`, 'ruled', true],
  [`${ABOUT}/chat_feedback;v=1/?x=%2e`, 'ruled', true],
  [`${ABOUT}%2Fchat_feedback`, 'ruled', true],
  [`${CODE}/support-share`, 'ruled', true],
  // Who reads it decoded takes it for one: the guard holds and explains what no rule knows for certain.
  [`${CODE}/support%2dshare`, 'suspect', true],
  [`${CODE}/support%252Dshare`, 'suspect', false],
  [`${CODE}%2fsupport-share`, 'suspect', false],
  [`${ABOUT}/chat_feedback%2f`, 'suspect', true],
  [`${ABOUT}/chat_feedback%3Bx`, 'suspect', true],
  [`${ABOUT}/chat%255Ffeedback`, 'suspect', true],
  [`${ABOUT}/chat_%2566eedback`, 'suspect', false],
  [`${ABOUT}/chat_%252566eedback`, 'suspect', false],
  [`${ABOUT}/chat%5Ffeedback`, 'suspect', true],
] as const)('%s is %s; a rule stops it: %s', (url, way, isStopped) => {
  expect(wayOf(url, BASE)).toBe(way);
  expect(isBlocked(url)).toBe(isStopped);
});

test.each([
  // What needs percent-encoding, once and twice.
  `${API}/x/a%20b%C3%A9%2Fc%40d%5Be%5D%60%7B%7D`,
  `${API}/x/a%2520b%25C3%25A9%252Fc%2540d%255B`,
  `${API}/x/100%25`,
  // A percent sign before digits looks encoded twice.
  `${API}/x/50%2550%20split`,
  // Behind the path anything may stand.
  `${API}/x?q=%66%2d%2566#%2e`,
  // Names that people choose.
  `${API}/skills/100%2550`,
  `${API}/mcp/servers%2Emine/x`,
])('%s is an honest address', (url) => {
  expect(isBlocked(url)).toBe(false);
  expect(wayOf(url, BASE)).toBe(
    'skills mcp'.split(' ').some((each) => url.includes(`/${each}/`)) ? 'untouched' : 'unknown',
  );
});

/** A text whose characters are percent-encoded, some once, some more often. */
const spelled = (text: string) =>
  fc.array(fc.integer({ min: -3, max: 2 }), { minLength: text.length, maxLength: text.length }).map((times) =>
    [...text]
      .map((letter, at) => {
        const depth = times[at] ?? 0;
        return depth <= 0 ? letter : `%${'25'.repeat(depth - 1)}${letter.charCodeAt(0).toString(16)}`;
      })
      .join(''),
  );

test('however an address of these is written: ruled where the rule stops it, else the guard holds it', () => {
  const written = fc.oneof(
    spelled('/chat_feedback').map((end) => `${ABOUT}${end}`),
    spelled('/support-share').map((end) => `${CODE}${end}`),
  );
  let suspects = 0;
  fc.assert(
    fc.property(written, (url) => {
      const way = wayOf(url, BASE);
      expect(['ruled', 'suspect']).toContain(way);
      if (way === 'ruled') expect([url, isRuled(url)]).toEqual([url, true]);
      else suspects += 1;
    }),
    { numRuns: 1000 },
  );
  expect(suspects).toBeGreaterThan(100);
});
