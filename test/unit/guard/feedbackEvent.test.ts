import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFeedbackEvent } from '../../../lib/guard/feedbackEvent.ts';
import { judgeOf } from '../../../lib/guard/judge.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const TYPES = ['upvote', 'flag', 'flag/facts', 'flag/not-helpful'];
const NAMES = ['type', 'feedback_type', 'feedbackType', 'rating', 'feedback'];

/** Both forms a page may hand over. */
function judged(batch: unknown): boolean[] {
  const text = JSON.stringify(batch);
  return [isFeedbackEvent(text), isFeedbackEvent(bytes(text))];
}

/** Ordinary events: any names and values, but never a rating's type under a name for it. */
const ordinary = fc.jsonValue().filter((value) => !/upvote|flag/.test(JSON.stringify(value)));

describe('a batch of events', () => {
  test.each(NAMES.flatMap((name) => TYPES.map((type) => [name, type])))(
    'with %s: %s among any other events is a rating, however deep it stands in its event',
    (name = '', type = '') => {
      fc.assert(
        fc.property(fc.array(ordinary), ordinary, (others, beside) => {
          const event = { event_name: 'anything', beside, properties: { message_uuid: 'm', [name]: type } };
          for (const batch of [[...others, event], { events: [event, ...others] }, { batch: [{ event }] }])
            expect(judged(batch)).toEqual([true, true]);
        }),
        { numRuns: 20 },
      );
    },
  );

  test('without one it is none', () => {
    fc.assert(
      fc.property(ordinary, (batch) => {
        expect(judged(batch)).toEqual([false, false]);
      }),
    );
  });

  test.each([
    ['a message of that very word', { prompt: 'upvote', parent_message_uuid: 'm', type: 'text' }],
    [
      'a message in parts',
      {
        content: [
          { type: 'text', text: 'upvote' },
          { type: 'text', text: 'flag/facts' },
        ],
      },
    ],
    ['a message that quotes a rating', { content: [{ type: 'text', text: '{"type":"upvote"}' }] }],
    ['the type outside of any list', { type: 'upvote', message_uuid: 'm' }],
    ['another word', { events: [{ feedback_type: 'flagged' }, { type: 'upvoted' }, { rating: 'flag me' }] }],
    ['a picture rated in a search', { events: [{ event_name: 'image_search.thumbs_up', index: 3 }] }],
  ])('%s is no rating', (_, body) => {
    expect(judged(body)).toEqual([false, false]);
  });

  test('nothing crashes it, and what cannot be read passes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (random, text) => {
        expect(isFeedbackEvent(random)).toBe(false);
        expect(isFeedbackEvent(`upvote ${text}`)).toBe(false);
      }),
    );
    expect(isFeedbackEvent(JSON.stringify([{ type: 'upvote', filler: 'x'.repeat(70_000) }]))).toBe(false);
  });
});

test.each([
  ['/task/c1', true],
  ['/task', true],
  ['/tasks', false],
  ['/chat/task/1', false],
  ['/code/1', false],
  ['/', false],
])('on %s events are looked into: %s', (path, expected) => {
  expect(judgeOf('/api/event_logging/batch', path) !== undefined).toBe(expected);
});
