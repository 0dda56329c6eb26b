import fc from 'fast-check';
import type { Acknowledged, Declined, Entry } from '../../../lib/record/entry.ts';

/** What a page tells of an acknowledgement. */
export const ACKNOWLEDGED: Acknowledged = {
  door: 'rating',
  layer: 'thumb',
  surface: 'chat',
  conversation: 'https://claude.ai/chat/0198a0c6-2f70-7abc-8def-0123456789ab',
  plan: 'pro',
  terms: 'consumer',
  audience: 'work',
  training: 'off',
  action: 'warn',
  care: 'tick',
  language: 'en',
  claims: 'consumerTrainingOff consumerStored',
  facts: 'feedback-whole-conversation@2026-08-22 feedback-kept-5-years@unknown',
};

/** An entry as it is kept, with what differs from the usual one. */
export function entryWith(change: Partial<Entry> = {}): Entry {
  return {
    at: '2026-11-26T12:00:05.000Z',
    acknowledgedAt: '2026-11-26T12:00:00.000Z',
    outcome: 'unknown',
    version: '0.1.0',
    policy: 'none',
    ...ACKNOWLEDGED,
    ...change,
  };
}

const instant = fc
  .date({ min: new Date('2021-12-01'), max: new Date('2026-11-26'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    at: instant,
    acknowledgedAt: instant,
    outcome: fc.constantFrom('sent' as const, 'not-sent' as const, 'unknown' as const),
    door: fc.constantFrom('rating', 'code-report', 'chat-feedback'),
    layer: fc.constantFrom('thumb', 'submit', 'request'),
    plan: fc.constantFrom('free', 'pro', 'max', 'team', 'enterprise', 'unknown'),
    policy: fc.constantFrom('none', 'unreadable', '0123456789abcdef'),
    claims: fc.constantFrom('', 'consumerStored', 'consumerStored consumerTrainingOff'),
  })
  .map(entryWith);

/** Any record that can be kept. */
export const anyKept = fc.record({
  entries: fc.array(anyEntry, { maxLength: 12 }),
  declined: fc.dictionary(
    instant.map((at) => at.slice(0, 10)),
    fc.integer({ min: 1, max: 999 }),
    { maxKeys: 5 },
  ) as fc.Arbitrary<Declined>,
});

export const SEAL = { exportedAt: '2026-11-26T13:00:00.000Z', version: '0.1.0' };
