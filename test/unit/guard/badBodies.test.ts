import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHeldMessage } from '../../../lib/guard/judge.ts';
import { ask, bytes, closed, json, MESSAGE, passes, zipped } from './asking.ts';
import { FIRST_PARTY, firstParty } from './coworkEvents.ts';
import { ACTION, API } from './invented.ts';

const RATING = json({ type: 'upvote', message_uuid: MESSAGE });
const BATCH = json({ events: [firstParty('claude_cowork.message.feedback')] });
const ADDRESSES = [`${API}/actions`, FIRST_PARTY, ACTION, 'https://claude.ai/api/claude_cli_feedback/bundle'];

test('a JSON rating that is cut off anywhere cannot be one, and passes', () => {
  for (const [url, whole] of [
    [`${API}/actions`, RATING],
    [FIRST_PARTY, BATCH],
  ] as const) {
    expect(passes({ url, body: whole })).toBe(false);
    for (let at = 0; at < whole.length; at++)
      for (const body of [whole.slice(0, at), bytes(whole.slice(0, at))])
        expect(passes({ url, body }), `cut at ${at}`).toBe(true);
  }
});

test('packed twice, or quoted three times, it passes; what one server may read is held', () => {
  const url = `${API}/actions`;
  expect(passes({ url, body: json(RATING) })).toBe(false);
  expect(passes({ url, body: json(json(json(RATING))) })).toBe(true);
  expect(passes({ url, body: zipped(RATING) })).toBe(false);
  expect(passes({ url, body: zipped(zipped(RATING)) })).toBe(true);
});

test('what is longer than any rating passes unread, in text and bytes', () => {
  const long = json({ filler: 'x'.repeat(2_000_000), type: 'upvote', message_uuid: MESSAGE });
  for (const body of [long, bytes(long), zipped(long)])
    expect(passes({ url: `${API}/actions`, body })).toBe(true);
  expect(isHeldMessage('unknown', long, 'wss://claude.ai/live', closed())).toBe(false);
});

test('any bytes under any encoding are judged without an error, and none is changed', () => {
  const encoding = fc.constantFrom('', 'gzip', 'deflate', 'br', 'gzip, gzip', '\u0000');
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.tuple(fc.nat(200), fc.nat(255)).map(([at, value]) => {
      const spoilt = zipped(BATCH);
      spoilt[at % spoilt.length] = value;
      return spoilt;
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...ADDRESSES), body, encoding, (url, sent, packed) => {
      const copy = typeof sent === 'string' ? sent : sent.slice();
      expect(() => ask({ url, body: sent, encoding: packed })).not.toThrow();
      expect(sent).toEqual(copy);
    }),
    { numRuns: 500 },
  );
});
