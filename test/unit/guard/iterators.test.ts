import { afterEach, beforeEach, expect, test } from 'vitest';
import { COWORK_RATING } from '../../../lib/claude/wire.ts';
import { bytes, CHAT, deflated, json, MESSAGE, zipped } from './asking.ts';
import { useGuardedPage } from './barePage.ts';
import { FIRST_PARTY, firstParty } from './coworkEvents.ts';

const at = useGuardedPage();

const ACTION = 'https://claude.ai/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction';
const UNKNOWN = 'https://claude.ai/api/never/seen';
const RATING = json({ header: {}, messageFeedback: { messageId: MESSAGE, type: 1 } });
const KEPT = firstParty('page_view');
const RATED = firstParty(COWORK_RATING);
const SUSPECT = json({ message_id: MESSAGE, conversation_id: CHAT, rating: 'thumbs_up' });

const native = Array.prototype[Symbol.iterator];
let asked: string[];

/** Whoever asks from a file of the guard's is lied to; the test page itself goes on as before. */
function lying(this: unknown[]): ArrayIterator<unknown> {
  const by = new Error().stack?.split('\n')[2] ?? '';
  if (!by.includes('/lib/guard/')) return native.call(this);
  asked[asked.length] = by.trim();
  return native.call(['https://claude.ai/api/ordinary', undefined]);
}

/** Does this on a page that has changed how every array is gone through. */
function changed(act: () => void): void {
  Array.prototype[Symbol.iterator] = lying;
  try {
    act();
  } finally {
    Array.prototype[Symbol.iterator] = native;
  }
}

beforeEach(() => {
  asked = [];
});

afterEach(() => {
  Array.prototype[Symbol.iterator] = native;
});

test.each([
  ['a rating', ACTION, RATING, 'rating'],
  ['a gzipped rating', ACTION, zipped(RATING), 'rating'],
  ['what looks like one', UNKNOWN, SUSPECT, 'suspected'],
  ['a form that looks like one', UNKNOWN, `message_id=${MESSAGE}&rating=thumbs_up`, 'suspected'],
])('%s is held by all three ways', (_, url, body, word) => {
  const held: Promise<unknown>[] = [];
  changed(() => {
    held[0] = at.page.fetch(url, { method: 'POST', body: body as BodyInit });
    const request = new at.page.XMLHttpRequest();
    request.open('POST', url);
    request.send(body);
    at.page.navigator.sendBeacon(url, body);
  });
  for (const each of held) each.catch(() => undefined);
  // The request was opened, nothing more.
  expect(at.sent).toEqual([['POST', url]]);
  expect(at.permit.words).toEqual([word, word, word]);
  expect(asked).toEqual([]);
});

test.each([
  ['as text', (batch: string) => batch],
  ['as bytes', bytes],
  ['in gzip', zipped],
  ['in zlib', deflated],
])('a batch %s goes on without its rating', async (_, packed) => {
  const body = packed(json({ events: [KEPT, RATED, KEPT] }));
  changed(() => void at.page.fetch(FIRST_PARTY, { method: 'POST', body: body as BodyInit }));
  expect(asked).toEqual([]);
  const [[url, init]] = at.sent as [[string, { body: string | Uint8Array<ArrayBuffer> }]];
  expect(url).toBe(FIRST_PARTY);
  const left =
    typeof init.body === 'string' || packed === bytes
      ? new Response(init.body)
      : new Response(
          new Blob([init.body])
            .stream()
            .pipeThrough(new DecompressionStream(packed === zipped ? 'gzip' : 'deflate')),
        );
  expect(await left.json()).toEqual({ events: [KEPT, KEPT] });
});

test('everything else goes on as it was given', () => {
  const init = { method: 'POST', body: json({ text: 'thumbs up' }) };
  changed(() => {
    void at.page.fetch('/api/ordinary', init);
    void at.page.fetch(ACTION);
    const request = new at.page.XMLHttpRequest();
    request.open('PUT', '/api/ordinary', true, 'user', 'word');
    request.send('x');
  });
  expect(at.sent).toEqual([
    ['/api/ordinary', init],
    [ACTION],
    ['PUT', '/api/ordinary', true, 'user', 'word'],
    ['x'],
  ]);
  expect(at.sent[0]?.[1]).toBe(init);
  expect(asked).toEqual([]);
});
