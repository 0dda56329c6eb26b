import { expect, test, vi } from 'vitest';
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
