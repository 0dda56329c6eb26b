import { deflateRawSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { rememberMade } from '../../../lib/guard/bodies.ts';
import { CHAT, json, MESSAGE } from './asking.ts';
import { useGuardedPage } from './barePage.ts';
import { FIRST_PARTY, firstParty } from './coworkEvents.ts';

const at = useGuardedPage();

const UNKNOWN = 'https://claude.ai/api/never/seen';
const RATING = json({ message_id: MESSAGE, conversation_id: CHAT, rating: 'thumbs_up' });

test('a rating in a Request that stands for an init is held', () => {
  const init = new at.page.Request('https://claude.ai/api/x', { method: 'POST', body: RATING });
  at.page.fetch(UNKNOWN, init)?.catch?.(() => undefined);
  at.page.fetch(new at.page.Request(UNKNOWN, init))?.catch?.(() => undefined);
  expect(at.sent).toEqual([]);
  expect(at.permit.words).toEqual(['suspected', 'suspected']);
});

test('a Request that stands for an init is the browser’s own', async () => {
  for (const method of ['GET', 'POST']) {
    const body = method === 'POST' ? 'hello' : null;
    const init = new at.page.Request('https://x.example/a', { method, body, headers: { 'x-a': '1' } });
    const made = new at.page.Request(UNKNOWN, init.clone());
    expect([made.url, made.method, made.headers.get('x-a')]).toEqual([UNKNOWN, method, '1']);
    expect(await made.text()).toBe(body ?? '');
    void at.page.fetch(UNKNOWN, init);
    expect(at.sent.at(-1)?.[1]).toBe(init);
  }
});

test('an init that only its own class can read', () => {
  class Init {
    #said = 'hello';
    get body() {
      return this.#said;
    }
    get method() {
      return this.#said && 'POST';
    }
  }
  void at.page.fetch(UNKNOWN, new Init());
  const init = at.sent[0]?.[1] as RequestInit;
  expect([init.method, init.body]).toEqual(['POST', 'hello']);
  expect(new at.page.Request(UNKNOWN, new Init()).method).toBe('POST');
});

test('a getter is asked for its body once', () => {
  let looks = 0;
  const init = {
    method: 'POST',
    get body() {
      looks += 1;
      return 'hello';
    },
  };
  void at.page.fetch(UNKNOWN, init);
  expect([(at.sent[0] as [string, RequestInit])[1].body, looks]).toEqual(['hello', 1]);
});

test('headers that can be gone through once', () => {
  const headers = new Map([['x-a', '1']]).entries() as never;
  void at.page.fetch(UNKNOWN, { method: 'POST', body: 'hello', headers });
  expect(new Headers((at.sent[0] as [string, RequestInit])[1].headers).get('x-a')).toBe('1');
});

test('what is left of form data, in a Request, can be read as form data', async () => {
  const events = json([firstParty('claude_cowork.message.feedback'), firstParty('page')]);
  const body = new FormData();
  body.append('events', events);
  body.append('note', 'x');
  void at.page.fetch(new at.page.Request(FIRST_PARTY, { method: 'POST', body, headers: { 'x-a': '1' } }));
  await vi.waitFor(() => expect(at.sent).toHaveLength(1));
  const request = new Request(at.sent[0]?.[0] as Request);
  expect(request.headers.get('x-a')).toBe('1');
  const rest = await request.formData();
  expect([JSON.parse(String(rest.get('events'))), rest.get('note')]).toEqual([[firstParty('page')], 'x']);
});

/** As the page's own Blob is remembered. */
function madeOfRating(blob: Blob): Blob {
  rememberMade(blob, [RATING]);
  return blob;
}

test.each([
  ['a Blob', () => madeOfRating(new Blob([RATING]))],
  ['a File', () => madeOfRating(new File([RATING], 'a'))],
  ['a buffer', () => new TextEncoder().encode(RATING).buffer],
])('%s is read for what it is, whatever its prototype says', (_, make) => {
  const own = Object.getPrototypeOf(make());
  const others = [FormData.prototype, URLSearchParams.prototype, Blob.prototype, Object.prototype, null];
  for (const prototype of [own, ...others]) {
    const body = Object.setPrototypeOf(make(), prototype);
    at.page.fetch(UNKNOWN, { method: 'POST', body })?.catch?.(() => undefined);
  }
  expect([at.sent, at.permit.words]).toEqual([[], Array(6).fill('suspected')]);
});

test.each<[string, HeadersInit]>([
  ['their own fields, in any case', { 'CONTENT-Encoding': 'deflate' }],
  ['pairs', [['content-encoding', 'deflate']]],
  ['Headers', new Headers({ 'content-encoding': 'deflate' })],
  [
    'what is gone through in its own way',
    { [Symbol.iterator]: () => [['content-encoding', 'deflate']].values() } as never,
  ],
])('the encoding that headers name: %s', (_, headers) => {
  const body = deflateRawSync(RATING);
  at.page.fetch(UNKNOWN, { method: 'POST', body, headers })?.catch?.(() => undefined);
  expect(at.permit.words).toEqual(['suspected']);
});

test('a header that cannot be read is the browser’s to refuse', () => {
  const headers = {
    get 'content-type'(): string {
      throw new Error('not for you');
    },
  };
  void at.page.fetch(UNKNOWN, { method: 'POST', body: 'hello', headers });
  expect(at.sent.length).toBe(1);
});
