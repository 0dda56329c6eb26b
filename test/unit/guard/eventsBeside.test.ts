import { expect, test } from 'vitest';
import { kindOfEvent } from '../../../lib/guard/cutEvents.ts';
import { reducedBody } from '../../../lib/guard/eventBody.ts';
import { ask, json, passes, spaced, text } from './asking.ts';
import { FIRST_PARTY, firstParty } from './coworkEvents.ts';

const NAME = 'claude_cowork.message.feedback';
const R = { event: NAME };
const page = { event: 'page' };
const identify = { type: 'identify', userId: 'u', traits: { plan: 'pro' } };

test.each<[string, unknown, unknown]>([
  [
    'events without a name in a batch',
    { batch: [R, identify], sentAt: 'x' },
    { batch: [identify], sentAt: 'x' },
  ],
  ['events without a name in a list', [R, identify], [identify]],
  ['events under numbers', { events: { 1: R, 2: page } }, { events: { 1: null, 2: page } }],
  [
    'what stands beside it, each under two names',
    { a: { x: firstParty(NAME) }, b: { y: page } },
    { a: { x: null }, b: { y: page } },
  ],
  [
    'events beside a rating in a frame',
    [{ app: { name: 'web' }, events: [R, page] }],
    [{ app: { name: 'web' }, events: [page] }],
  ],
  [
    'what stands beside it under a name',
    { data: { event: R }, more: [page] },
    { data: { event: null }, more: [page] },
  ],
])('a batch keeps %s', (_, whole, rest) => {
  expect(ask({ url: FIRST_PARTY, body: json(whole) }).ruling).toEqual({ answer: 'rest', rest: json(rest) });
});

test.each<[string, unknown]>([
  ['beside the names of other things', { batch: [R], context: { library: { name: 'a.js' } } }],
  ['alone under a name', { data: { event: R } }],
])('a batch with a rating %s is answered as taken', (_, body) => {
  expect(ask({ url: FIRST_PARTY, body: json(body) }).ruling).toEqual({ answer: 200 });
});

test('what one event tells of another is its own', () => {
  for (const event of [page, { name: 'page' }])
    expect(
      passes({ url: FIRST_PARTY, body: json({ ...event, props: { last: { event_name: NAME } } }) }),
    ).toBe(true);
});

test.each([
  ['a broken line before it', `{"event":"x","s":"abc\n${json(R)}\n${json(page)}`],
  ['an odd quote before it', `--b\r\nname="w"\r\n\r\n5" wide\r\n--b\r\n\r\n${json([R, page])}\r\n--b--`],
  ['a whole line before its many', `${json(page)}\n${spaced(R)}`],
  ['another part before its many lines', `--b\r\n\r\nhello\r\n--b\r\n\r\n${spaced([R])}\r\n--b--`],
])('a rating with %s does not leave', (_, body) => {
  const { ruling } = ask({ url: FIRST_PARTY, body });
  expect(ruling).toMatchObject({ answer: 'rest' });
  expect(json(ruling)).not.toContain(NAME);
});

test.each([
  ['a rating after a rating that shares its line', `${json(R)}${spaced(R)}`, 200],
  ['lists that share lines', `[${json(R)},\n${json(page)}]\n[${json(page)},\n${json(R)}]`, [[page], [page]]],
])('%s', (_, body, left) => {
  const { ruling } = ask({ url: FIRST_PARTY, body });
  if (typeof left === 'number') return expect(ruling).toEqual({ answer: left });
  const rest = ruling?.answer === 'rest' ? text(ruling.rest) : '';
  expect(rest.split('\n').map((line) => JSON.parse(line))).toEqual(left);
});

test('each event is asked about once', () => {
  const asked: string[] = [];
  for (const body of [
    json({ client_timestamp: 1, event_data: { event_name: NAME } }),
    json({ data: { event: R } }),
    `${json(R)}\r`,
  ])
    reducedBody(`${body}\n${spaced(page)}`, '', (_, event) => {
      if (event.includes(NAME)) asked.push(event);
      return false;
    });
  expect(asked.filter((each) => kindOfEvent(JSON.parse(each), each) === 'rating')).toHaveLength(3);
});
