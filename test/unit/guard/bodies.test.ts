import { describe, expect, test } from 'vitest';
import { readable, settled } from '../../../lib/guard/bodies.ts';
import { bytes, CHAT, json, MESSAGE, text } from './asking.ts';
import { useGuardedPage } from './barePage.ts';

const at = useGuardedPage();

const UNKNOWN = 'https://claude.ai/api/never/seen';
const ACTION = 'https://claude.ai/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction';
const BUNDLE = 'https://claude.ai/api/claude_cli_feedback/bundle';
const RATING = json({ message_id: MESSAGE, conversation_id: CHAT, rating: 'thumbs_up' });

/** Says of itself that it is something else. */
const called = <T extends object>(value: T, tag = 'Nothing'): T =>
  Object.defineProperty(value, Symbol.toStringTag, { value: tag });
const buffer = (value: string) => bytes(value).slice().buffer;
const form = (value: Record<string, string>) => {
  const data = new FormData();
  for (const [name, each] of Object.entries(value)) data.append(name, each);
  return data;
};

/** Sends it by every way; gives the bodies that left. */
function sendAll(url: string, made: () => unknown): unknown[] {
  at.page.fetch(url, { method: 'POST', body: made() })?.catch?.(() => undefined);
  const request = new at.page.XMLHttpRequest();
  request.open('POST', url);
  request.send(made());
  at.page.navigator.sendBeacon(url, made());
  return at.sent
    .filter(([method]) => method !== 'POST')
    .map(([first, second]) => (first === url ? ((second as { body?: unknown })?.body ?? second) : first));
}

describe('a rating is held by every way', () => {
  test.each<[string, () => unknown]>([
    ['as a text', () => RATING],
    ['as an object of text', () => new String(RATING)],
    ['as an object that becomes text', () => ({ toString: () => RATING })],
    ['as one that is not asked so', () => ({ [Symbol.toPrimitive]: () => RATING, toString: () => 'x' })],
    ['as a function that becomes text', () => Object.assign(() => 0, { toString: () => RATING })],
    ['as a list of one', () => [RATING]],
    ['as form data', () => form(JSON.parse(RATING))],
    [
      'as form data with a long comment',
      () => form({ message_id: MESSAGE, type: 'upvote', reason: '好'.repeat(8000) }),
    ],
    ['as form data with a picture for a thumb', () => form({ message_id: MESSAGE, value: '👎' })],
    [
      'as form data with odd names',
      () => form({ message_id: MESSAGE, type: 'upvote', '': 'x', 'a*~:': 'y' }),
    ],
    ['as a buffer by another name', () => called(buffer(RATING))],
    ['as bytes by another name', () => called(bytes(RATING).slice())],
    ['as parameters by another name', () => called(new URLSearchParams(JSON.parse(RATING)))],
    ['as form data by another name', () => called(form(JSON.parse(RATING)))],
    ['as an object that calls itself a Blob', () => called({ toString: () => RATING }, 'Blob')],
  ])('%s', (_, made) => {
    expect(sendAll(UNKNOWN, made)).toEqual([]);
    expect(at.permit.words).toEqual(['suspected', 'suspected', 'suspected']);
  });

  test('in a Request by another name, known before or not', () => {
    class R extends at.page.Request {
      get [Symbol.toStringTag]() {
        return 'R';
      }
    }
    for (const made of [
      new R(UNKNOWN, { method: 'POST', body: RATING }),
      new R(new R(UNKNOWN, { method: 'POST', body: new String(RATING) as never })),
    ])
      at.page.fetch(made)?.catch?.(() => undefined);
    expect(at.sent).toEqual([]);
    expect(at.permit.words).toEqual(['suspected', 'suspected']);
  });

  test('as fields of which one is said twice', () => {
    const twice = form({ message_id: MESSAGE, rating: 'up' });
    twice.append('rating', '');
    expect(sendAll(UNKNOWN, () => twice)).toEqual([]);
    expect(sendAll(UNKNOWN, () => `message_id=${MESSAGE}&rating=up&rating=`)).toEqual([]);
  });

  test('as a type said twice, or beside a name said by the hundred', () => {
    const about = `https://claude.ai/api/chats/${CHAT}/never/seen`;
    expect(sendAll(about, () => 'type=&type=flag')).toEqual([]);
    const tags = 'tag=a&'.repeat(230);
    expect(sendAll(UNKNOWN, () => `${tags}rating=positive&message_uuid=${MESSAGE}`)).toEqual([]);
  });

  test('Cowork’s bundle without its file', () => {
    expect(sendAll(BUNDLE, () => form({ description: 'x' }))).toEqual([]);
    expect(sendAll(BUNDLE, () => undefined)).toEqual([]);
    expect(new Set(at.permit.words)).toEqual(new Set(['suspected']));
  });
});

describe('everything else goes on', () => {
  test.each<[string, unknown]>([
    ['a text', 'hello'],
    ['nothing', undefined],
    ['bytes', bytes('hello')],
    ['a view', new DataView(buffer('hello'))],
    ['a buffer', buffer('hello')],
    ['a Blob', new Blob(['hello'])],
    ['parameters', new URLSearchParams({ a: 'b' })],
    ['form data', form({ message_id: MESSAGE, text: 'thumbs up' })],
    ['a stream', new Blob(['hello']).stream()],
    ['a buffer by another name', called(buffer('hello'))],
  ])('as the very body that the page gave: %s', (_, body) => {
    // A Blob at a rating's address is read first, which takes a moment.
    for (const url of body instanceof Blob ? [UNKNOWN] : [UNKNOWN, ACTION]) {
      at.sent.length = 0;
      const init = { method: 'POST', body };
      void at.page.fetch(url, init);
      expect(at.sent[0]?.[1]).toBe(init);
      const request = new at.page.XMLHttpRequest();
      request.open('POST', url);
      request.send(body);
      expect(at.sent[2]?.[0]).toBe(body);
    }
    expect(at.permit.words).toEqual([]);
  });

  test('fields said twice are weighed one by one', () => {
    const words = `session_id=${MESSAGE}&feedback=hello&feedback=`;
    expect(sendAll(UNKNOWN, () => words)).toHaveLength(3);
    expect(at.permit.words).toEqual([]);
  });

  test('a document by XMLHttpRequest is no text', () => {
    const request = new at.page.XMLHttpRequest();
    request.open('POST', UNKNOWN);
    request.send(at.page.document);
    expect(at.sent[1]?.[0]).toBe(at.page.document);
  });

  test('an honest Request by another name, with an init of its own', () => {
    class R extends at.page.Request {
      get [Symbol.toStringTag]() {
        return 'R';
      }
    }
    const made = new R(UNKNOWN);
    const init = { method: 'POST', body: 'hello' };
    void at.page.fetch(made, init);
    expect(at.sent[0]?.[0]).toBe(made);
    expect(at.sent[0]?.[1]).toBe(init);
  });

  test('an object becomes text once, and that text is sent', () => {
    let looks = 0;
    const twoFaced = { toString: () => (looks++ ? RATING : 'hello') };
    void at.page.fetch(UNKNOWN, { method: 'POST', body: twoFaced });
    expect((at.sent[0] as [string, RequestInit])[1].body).toBe('hello');
    expect(looks).toBe(1);
    const address = { toString: () => (looks++ > 1 ? UNKNOWN : 'https://example.com/x') };
    void at.page.fetch(address, { method: 'POST', body: RATING });
    at.page.navigator.sendBeacon(
      { toString: () => (looks++ > 2 ? UNKNOWN : 'https://example.com/y') },
      RATING,
    );
    expect([at.sent[1]?.[0], at.sent[2]?.[0]]).toEqual(['https://example.com/x', 'https://example.com/y']);
  });
});

test('what is too long or has a file is not put together', () => {
  expect(readable(form({ a: 'x'.repeat(50), b: 'y' }), 50)).toBeUndefined();
  expect(readable(form({ a: 'x', b: 'y z' }), 50)).toBe('a=x&b=y+z');
  expect(text(readable(called(buffer('x'))))).toBe('x');
  for (const body of [undefined, null, 5, true, 'x']) expect(settled(body)).toBe(body);
  expect(readable(5)).toBeUndefined();
  expect(readable(null)).toBeUndefined();
});

test('what cannot become a text is the browser’s to refuse', () => {
  const unsayable = { toString: () => ({}), valueOf: () => ({}) };
  expect(settled(unsayable)).toBe(unsayable);
  expect(sendAll(UNKNOWN, () => unsayable)).toHaveLength(3);
});
