import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeBefore, readable } from '../../../lib/guard/bodies.ts';
import { ask, bytes, json, passes, spaced, text, zipped } from './asking.ts';
import { FIRST_PARTY, FREE_NAMES, firstParty, otherEvent, segment } from './coworkEvents.ts';

const NAME = 'claude_cowork.message.feedback';
type Event = object;
/** An event of the first party whose data is a text. */
const flat = ({ event_data, ...event }: ReturnType<typeof firstParty>) => ({
  ...event,
  event_data: json(event_data),
});
const twice = (value: string) => encodeURIComponent(encodeURIComponent(value));

/** Forms of a batch that nobody has seen, which a server may take all the same. */
const FORMS: Record<string, (events: Event[]) => string> = {
  'a text under its name': (events) => json({ events: json(events) }),
  'a list of texts': (events) => json({ events: events.map((event) => json(event)), n: 1 }),
  'a list of texts alone': (events) => json(events.map((event) => json(event))),
  'one level deeper': (events) => json({ data: { events }, sent: 'now' }),
  'one level deeper as a text': (events) => json({ data: json({ events }) }),
  'a list in a list': (events) => json([events]),
  'one after the other': (events) => events.map((event) => json(event)).join(''),
  'batches one after the other': (events) => events.map((event) => json({ events: [event] })).join(' '),
  'many lines one after the other': (events) => events.map(spaced).join('\n'),
  'a form encoded twice': (events) => `v=1&data=${twice(json({ events }))}`,
  'multipart, as the page wrote it': (events) =>
    `--b\r\nContent-Disposition: form-data; name="a&b"\r\n\r\n${json({ note: 'x=1&y', events })}\r\n--b--\r\n`,
  'multipart, of many lines': (events) =>
    `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${spaced(events)}\r\n--b--\r\n`,
};

describe.each(Object.keys(FORMS))('a batch as %s', (name) => {
  const written = FORMS[name] ?? json;

  test('goes on without Cowork’s rating, as if it had never been in it', () => {
    const taken = fc.constantFrom<Event>(firstParty(NAME), segment(NAME), flat(firstParty(NAME)), {
      eventName: NAME,
    });
    const others = fc.array(otherEvent, { maxLength: 2 });
    fc.assert(
      fc.property(others, taken, others, (before, one, after) => {
        fc.pre(before.length + after.length > 0);
        const { ruling, word } = ask({ url: FIRST_PARTY, body: written([...before, one, ...after]) });
        expect(word).toBe('rating');
        const rest = ruling?.answer === 'rest' ? text(ruling.rest) : '';
        const without = written([...before, ...after]);
        // An emptied batch among others keeps its frame.
        expect(rest.replace(/ ?\{"events":\[\]\} ?/, '').replaceAll(/\s/g, '')).toBe(
          without.replaceAll(/\s/g, ''),
        );
      }),
    );
  });

  test('without one passes byte for byte', () => {
    fc.assert(
      fc.property(fc.array(otherEvent, { maxLength: 4 }), (events) => {
        const body = written([...events, flat(firstParty(FREE_NAMES[0] ?? ''))]);
        for (const form of [body, bytes(body), zipped(body)])
          expect(passes({ url: FIRST_PARTY, body: form })).toBe(true);
      }),
    );
  });
});

test.each(Object.keys(FORMS).filter((name) => !name.startsWith('multipart')))(
  'nothing but ratings as %s is answered as taken',
  (name) => {
    const body = FORMS[name]?.([firstParty(NAME)]) ?? '';
    const { ruling } = ask({ url: FIRST_PARTY, body });
    if (name === 'a form encoded twice') expect(ruling).toEqual({ answer: 'rest', rest: 'v=1' });
    else expect(ruling).toEqual({ answer: 200 });
  },
);

test('its data as a text says when it came about and what it is', () => {
  expect(passes({ url: FIRST_PARTY, body: json({ events: [flat(firstParty(NAME))] }) })).toBe(false);
  const note = { event_name: 'page', note: json({ text: NAME }), more: `{"event_name":"${NAME}` };
  expect(passes({ url: FIRST_PARTY, body: json({ events: [note] }) })).toBe(true);
});

test('a multipart text that only speaks of feedback is not rewritten', () => {
  const body = `--b\r\nContent-Disposition: form-data; name="feedback"\r\n\r\n"${NAME}"\r\n--b--\r\n`;
  expect(passes({ url: FIRST_PARTY, body })).toBe(true);
});

test('the fields of a form data are read, and what is left is one again, field by field', () => {
  const others = [firstParty('page'), firstParty(FREE_NAMES[0] ?? '')];
  const form = new FormData();
  form.append('v', 'a + b & c=%');
  form.append('data', json({ events: [others[0], firstParty(NAME), others[1]] }));
  form.append('data', 'ü');
  const { ruling, word } = ask({ url: FIRST_PARTY, body: readable(form) });
  expect(word).toBe('rating');
  const left = ruling?.answer === 'rest' ? likeBefore(ruling.rest, form) : undefined;
  expect([...(left as FormData)]).toEqual([
    ['v', 'a + b & c=%'],
    ['data', json({ events: others })],
    ['data', 'ü'],
  ]);
  form.append('file', new Blob(['x']));
  expect(readable(form)).toBeUndefined();
});

/** One event where nobody expects it: under a name, or in a batch within a batch. */
const WRAPPED: [string, (event: Event, other: Event) => unknown, unknown][] = [
  ['under a name', (event) => ({ data: event }), undefined],
  ['under two names', (event) => ({ data: { event }, sent: 'now' }), undefined],
  [
    'under a number',
    (event, other) => ({ events: { 1: event, 2: other } }),
    (other: Event) => ({ events: { 1: null, 2: other } }),
  ],
  [
    'in batches in a list',
    (event, other) => [{ events: [event] }, { events: [other] }],
    (other: Event) => [{ events: [] }, { events: [other] }],
  ],
  ['in a request as a text', (event) => ({ requests: [{ body: json({ events: [event] }) }] }), undefined],
];

test.each(WRAPPED)('a rating %s does not leave', (_, written, rest) => {
  const other = firstParty('page');
  const { ruling, word } = ask({ url: FIRST_PARTY, body: json(written(firstParty(NAME), other)) });
  expect(word).toBe('rating');
  if (rest)
    expect(ruling).toEqual({ answer: 'rest', rest: json((rest as (other: Event) => unknown)(other)) });
  else expect(ruling).not.toBeUndefined();
  if (ruling?.answer === 'rest') expect(text(ruling.rest)).not.toContain(NAME);
  expect(passes({ url: FIRST_PARTY, body: json(written(other, firstParty(FREE_NAMES[0] ?? ''))) })).toBe(
    true,
  );
});
