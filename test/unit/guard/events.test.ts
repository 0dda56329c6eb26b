import fc from 'fast-check';
import { decompressSync, inflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ask, bytes, deflated, json, passes, spaced, text, zipped } from './asking.ts';
import { FIRST_PARTY, FREE_NAMES, firstParty, otherEvent, SEGMENT, segment } from './coworkEvents.ts';

const NAME = 'claude_cowork.message.feedback';
const rating = firstParty(NAME);

/** What is left of a body that went on reduced. */
function restOf(body: string | Uint8Array, url = FIRST_PARTY, encoding = ''): string | Uint8Array {
  const { ruling, word } = ask({ url, body, encoding });
  expect(word).toBe('rating');
  return ruling?.answer === 'rest' ? ruling.rest : `answer ${ruling?.answer}`;
}

describe('a batch with Cowork’s rating', () => {
  const batches = (events: unknown[]) => [
    json({ events }),
    spaced({ sent: 1, events, note: ['[{"}'] }),
    json(events),
    spaced(events),
    json({ writeKey: 'k', batch: events, sentAt: 'now' }),
  ];
  const taken = fc.constantFrom(rating, segment(NAME), { eventName: NAME, properties: {} });

  test('goes on without it, all else byte for byte', () => {
    fc.assert(
      fc.property(
        fc.array(otherEvent, { maxLength: 3 }),
        taken,
        fc.array(otherEvent, { maxLength: 3 }),
        (...all) => {
          const [before, one, after] = all;
          fc.pre(before.length + after.length > 0);
          const whole = batches([...before, one, ...after]);
          const without = batches([...before, ...after]);
          whole.forEach((body, at) => {
            const rest = restOf(body);
            expect(typeof rest).toBe('string');
            expect(JSON.parse(rest as string)).toEqual(JSON.parse(without[at] ?? ''));
            // Each kept event stands in the rest as it was written.
            const packed = at === 1 || at === 3 ? [] : [...before, ...after].map((event) => json(event));
            for (const event of packed) expect(rest).toContain(event);
          });
        },
      ),
    );
  });

  test('with nothing else in it is answered as taken, so that the page’s queue lets go of it', () => {
    for (const body of batches([rating, rating]))
      expect(ask({ url: FIRST_PARTY, body }).ruling).toEqual({ answer: 200 });
    const alone = { url: FIRST_PARTY, body: json(rating) };
    expect(ask(alone).ruling).toEqual({ answer: 200 });
  });

  test('with spaces, and two ratings among three others: exactly the rest of the text', () => {
    const body =
      '{ "events" : [ {"event":"a"} , {"event":"claude_cowork.message.feedback"} ,\n {"event":"b"}, {"event":"claude_cowork.message.feedback","x":"]"},{"event":"c"} ], "n": 5 }';
    expect(restOf(body)).toBe('{ "events" : [ {"event":"a"} ,\n {"event":"b"},{"event":"c"} ], "n": 5 }');
    const first = '[{"event":"claude_cowork.message.feedback"}, {"event":"b"}]';
    expect(restOf(first)).toBe('[{"event":"b"}]');
  });

  const others = [firstParty('page'), firstParty('claudeai.conversation.feedback.sent')];
  const batch = json({ events: [others[0], rating, others[1]] });
  const left = json({ events: others });

  test('as bytes, in gzip, zlib and bare deflate: unpacked again it is the rest', () => {
    expect(text(restOf(bytes(batch)))).toBe(left);
    expect(text(decompressSync(restOf(zipped(batch)) as Uint8Array))).toBe(left);
    expect(text(decompressSync(restOf(deflated(batch)) as Uint8Array))).toBe(left);
    const raw = deflated(batch).subarray(2, -4);
    expect(text(inflateSync(restOf(raw, FIRST_PARTY, 'deflate') as Uint8Array))).toBe(left);
  });

  test('a long one, packed again, has every byte', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      firstParty('page', { i, filler: 'x'.repeat(400 + i) }),
    );
    const rest = restOf(zipped(json({ events: [...many, rating] }))) as Uint8Array;
    expect(text(decompressSync(rest))).toBe(json({ events: many }));
  });

  test('one event a line, and as a form', () => {
    const lines = [json(others[0]), json(rating), json(others[1]), ''].join('\n');
    expect(restOf(lines)).toBe([json(others[0]), json(others[1]), ''].join('\n'));
    const form = `v=1&data=${encodeURIComponent(batch)}`;
    expect(restOf(form)).toBe(`v=1&data=${encodeURIComponent(left)}`);
  });

  test('its name escaped, the batch in a text of its own', () => {
    expect(
      restOf(batch.replace('claude_cowork.message.feedback', 'claude_cowork\\u002emessage.f\\u0065edback')),
    ).toBe(left);
    expect(JSON.parse(restOf(json(batch)) as string)).toBe(left);
  });

  test('by Segment’s host, whatever its path', () => {
    const body = json({ batch: [segment('page'), segment(NAME)] });
    for (const url of [SEGMENT, SEGMENT.replace('/b', '/batch'), SEGMENT.replace('/b', '/t')])
      expect(restOf(body, url)).toBe(json({ batch: [segment('page')] }));
  });
});

describe('what is no rating passes untouched', () => {
  test('any other batch, in any form', () => {
    fc.assert(
      fc.property(fc.array(otherEvent, { maxLength: 4 }), (events) => {
        for (const body of [json({ events }), json({ batch: events }), json(events), spaced({ events })]) {
          expect(passes({ url: FIRST_PARTY, body })).toBe(true);
          expect(passes({ url: SEGMENT, body })).toBe(true);
        }
        expect(passes({ url: FIRST_PARTY, body: zipped(json({ events })) })).toBe(true);
      }),
    );
  });

  test.each(FREE_NAMES)('%s', (name) => {
    for (const event of [firstParty(name), segment(name)]) {
      expect(passes({ url: FIRST_PARTY, body: json({ events: [event] }) })).toBe(true);
      expect(passes({ url: SEGMENT, body: json({ batch: [event] }) })).toBe(true);
    }
  });

  test.each([
    ['cut off', json({ events: [rating] }).slice(0, -2)],
    ['cut off in gzip', zipped(json({ events: [rating] })).subarray(0, 60)],
    ['no JSON', NAME],
    ['the name in a text', json({ events: [{ event: 'x', note: NAME }, NAME] })],
    ['the name deep inside', json({ events: [{ event: 'x', a: { b: { event_name: NAME } } }] })],
    ['nothing', ''],
  ])('%s', (_, body) => {
    expect(passes({ url: FIRST_PARTY, body })).toBe(true);
  });

  test('answers to a tool’s question, with a flag in their input', () => {
    const url = 'https://claude.ai/v1/code/sessions/cse_01/events';
    const events = [
      { updatedInput: { type: 'flag', feedback: { rating: 'upvote' }, message_id: 'msg_0123456' } },
    ];
    expect(passes({ url, body: json({ events: [...events, rating] }) })).toBe(true);
  });

  test('other hosts', () => {
    expect(
      passes({ url: 'https://example.com/api/event_logging/v2/batch', body: json({ events: [rating] }) }),
    ).toBe(true);
  });

  test('nothing crashes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (random, words) => {
        expect(passes({ url: FIRST_PARTY, body: random })).toBe(true);
        expect(passes({ url: FIRST_PARTY, body: `feedback ${words}` })).toBe(true);
      }),
    );
  });
});

test('an event that nobody has seen yet, named for a rating and typed as one, is suspected', () => {
  const unseen = {
    event_name: 'cowork.turn.rated',
    properties: { message_uuid: 'm', feedback_type: 'upvote' },
  };
  const { ruling, word } = ask({ url: FIRST_PARTY, body: json({ events: [firstParty('page'), unseen] }) });
  expect([word, ruling]).toEqual([
    'suspected',
    { answer: 'rest', rest: json({ events: [firstParty('page')] }) },
  ]);
});
