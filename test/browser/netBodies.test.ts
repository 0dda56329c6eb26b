import { expect, test } from 'vitest';
import { perceive } from '../driver/perceive.ts';
import { useEcho } from '../driver/useEcho.ts';
import { until } from '../driver/waiting.ts';
import { bundle } from './netBundle.ts';

const stage = useEcho();
const paths = () => stage.echo.arrived.map(({ path }) => path);

test('Cowork’s bundle that cannot be read is held, by every way; a long one without a transcript is read', async () => {
  const seen = await stage.page.evaluate(async (file) => {
    const url = '/api/claude_cli_feedback/bundle';
    const post = (body: BodyInit | null) => fetch(url, { method: 'POST', body }).then(({ status }) => status);
    const form = (field: string, part: string | Blob) => {
      const data = new FormData();
      data.append(field, part);
      return data;
    };
    const zipped = new Blob([new Uint8Array(file)]);
    // A zip may have anything before it.
    const long = new Blob([new Uint8Array(2_000_000), zipped]);
    return {
      held: [await post(form('archive', zipped)), await post('text'), await post(form('bundle', 'text'))],
      beacons: [navigator.sendBeacon(url, form('bundle', zipped)), navigator.sendBeacon(url, 'text')],
      free: await post(form('bundle', long)),
    };
  }, bundle(false));
  expect(seen).toEqual({ held: [503, 503, 503], beacons: [false, false], free: 200 });
  expect(paths()).toEqual(['/api/claude_cli_feedback/bundle']);
  await until('the overlay', async () =>
    (await perceive(stage.browser.name, stage.page)).some(({ role }) => role === 'alertdialog'),
  );
});

test('bodies and Requests that say they are something else: a rating is held, all else arrives as it is', async () => {
  const seen = await stage.page.evaluate(async () => {
    const body = JSON.stringify({ message_id: 'msg_01ABCDEF', rating: 'up' });
    class R extends Request {
      get [Symbol.toStringTag]() {
        return 'R';
      }
    }
    const called = <T extends object>(value: T): T =>
      Object.defineProperty(value, Symbol.toStringTag, { value: 'Nothing' });
    const bytes = () => new TextEncoder().encode(body);
    const post = (more: unknown) =>
      fetch('/api/x', { method: 'POST', body: more as BodyInit }).then(({ status }) => status);
    const byXhr = (more: unknown) =>
      new Promise<number>((resolve) => {
        const request = new XMLHttpRequest();
        request.open('POST', '/api/x');
        request.onloadend = () => resolve(request.status);
        request.send(more as Document);
      });
    const faces = [new String(body), { toString: () => body }, called(bytes()), called(bytes().buffer)];
    const held: unknown[] = [];
    for (const face of faces) held.push(await post(face), await byXhr(face));
    held.push((await fetch(new R('/api/x', { method: 'POST', body }))).status);
    held.push(navigator.sendBeacon('/api/x', called(new URLSearchParams(JSON.parse(body)))));
    const honest = [
      (await fetch(new R('/api/honest'), { method: 'POST', body: '1' })).status,
      await post(called(new TextEncoder().encode('2').buffer)),
      await byXhr(new DOMParser().parseFromString('<a>3</a>', 'text/xml')),
      await post({ toString: () => '4' }),
    ];
    return { held, honest };
  });
  expect(seen).toEqual({ held: [...Array(9).fill(503), false], honest: [200, 200, 200, 200] });
  expect(stage.echo.arrived.map(({ path, body }) => `${path} ${body}`)).toEqual([
    '/api/honest 1',
    '/api/x 2',
    '/api/x <a>3</a>',
    '/api/x 4',
  ]);
});

test('what another frame made is of the same kinds: a rating is held, all else arrives as it is', async () => {
  const seen = await stage.page.evaluate(async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const other = frame.contentWindow as Window & typeof globalThis;
    const rating = { message_id: 'msg_01ABCDEF', rating: 'up' };
    const made = (fields: Record<string, string>) => {
      const data = new other.FormData();
      for (const [name, value] of Object.entries(fields)) data.append(name, value);
      const buffer = new other.ArrayBuffer(2);
      new Uint8Array(buffer).set([104, 105]);
      const text = new other.URLSearchParams(fields);
      return { data, text, buffer, blob: new other.Blob([`${text}`]) };
    };
    const post = (body: BodyInit | null, url: RequestInfo = '/api/x') =>
      fetch(url, { method: 'POST', body }).then(({ status }) => status);
    const [bad, good] = [made(rating), made({ a: 'b' })];
    return [
      // What its Blobs were made of, only its own guard knows.
      [await post(bad.data), await post(bad.text)],
      [await post(good.data), await post(good.text), await post(good.blob), await post(good.buffer)],
      await post('1', new other.Request('https://claude.ai/api/honest')),
    ];
  });
  expect(seen).toEqual([[503, 503], [200, 200, 200, 200], 200]);
  const arrived = stage.echo.arrived.map(({ path, body }) => `${path} ${body}`);
  expect(arrived[0]).toMatch(/^\/api\/x -+[\s\S]*name="a"\r\n\r\nb\r\n/);
  expect(arrived.slice(1)).toEqual(['/api/x a=b', '/api/x a=b', '/api/x hi', '/api/honest 1']);
});

test('an init may be a Request, of a class or hold entries: each says what it would without us', async () => {
  const made = await stage.page.evaluate(async () => {
    class Init {
      #body = 'hello';
      get method() {
        return this.#body && 'POST';
      }
      get body() {
        return this.#body;
      }
    }
    const request = new Request('/api/b', new Request('/api/a', { headers: { 'x-a': '1' } }));
    const headers = new Headers({ 'x-a': '2' }).entries() as never;
    await fetch('/api/c', new Request('/api/a', { headers: { 'x-a': '1' } }));
    await fetch('/api/d', new Init());
    await fetch(new Request('/api/e', new Init()));
    await fetch('/api/f', { method: 'POST', body: 'hello', headers });
    return `${new URL(request.url).pathname} ${request.headers.get('x-a')}`;
  });
  expect(made).toBe('/api/b 1');
  const arrived = stage.echo.arrived.map(({ method, path, headers, body }) =>
    [method, path, headers['x-a'] ?? '-', body].join(' '),
  );
  expect(arrived).toEqual([
    'GET /api/c 1 ',
    'POST /api/d - hello',
    'POST /api/e - hello',
    'POST /api/f 2 hello',
  ]);
});

test('what is left of form data in a Request arrives as form data', async () => {
  await stage.page.evaluate(async () => {
    const data = new FormData();
    const events = [{ event: 'claude_cowork.message.feedback' }, { event: 'page' }];
    data.append('events', JSON.stringify(events));
    const url = '/api/event_logging/v2/batch';
    await fetch(new Request(url, { method: 'POST', body: data, headers: { 'x-a': '1' } }));
  });
  const [arrived] = stage.echo.arrived;
  const type = String(arrived?.headers['content-type']);
  const fields = await new Response(new Uint8Array(arrived?.body ?? []), {
    headers: { 'content-type': type },
  }).formData();
  expect([arrived?.headers['x-a'], fields.get('events')]).toEqual(['1', '[{"event":"page"}]']);
});
