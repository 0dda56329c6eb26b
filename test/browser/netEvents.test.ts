import { gunzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { perceive } from '../driver/perceive.ts';
import { useEcho } from '../driver/useEcho.ts';
import { until } from '../driver/waiting.ts';
import { FIRST_PARTY, firstParty, SEGMENT, segment } from '../unit/guard/coworkEvents.ts';

const stage = useEcho();
const NAME = 'claude_cowork.message.feedback';
const [one, two] = [firstParty('page'), firstParty('claudeai.conversation.feedback.sent')];
const batch = JSON.stringify({ events: [one, firstParty(NAME), two] });
const left = JSON.stringify({ events: [one, two] });

/** Every way by which a page sends a batch; each gives what the page hears of it. */
const WAYS = {
  fetch: (url: string, body: string) => fetch(url, { method: 'POST', body }).then(({ status }) => status),
  keepalive: (url: string, body: string) =>
    fetch(url, {
      method: 'POST',
      keepalive: true,
      body: new Blob([body], { type: 'application/json' }),
    }).then(({ status }) => status),
  bytes: (url: string, body: string) =>
    fetch(url, { method: 'POST', body: new TextEncoder().encode(body) }).then(({ status }) => status),
  request: (url: string, body: string) =>
    fetch(new Request(url, { method: 'POST', body })).then(({ status }) => status),
  blobRequest: (url: string, body: string) =>
    fetch(new Request(url, { method: 'POST', body: new Blob([body]) }).clone()).then(({ status }) => status),
  xhr: (url: string, body: string) =>
    new Promise<number>((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.onloadend = () => resolve(request.status);
      request.send(body);
    }),
  xhrBlob: (url: string, body: string) =>
    new Promise<number>((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.onloadend = () => resolve(request.status);
      request.send(new Blob([new TextEncoder().encode(body)]));
    }),
  beacon: (url: string, body: string) => Promise.resolve(navigator.sendBeacon(url, body) ? 200 : 0),
  beaconBlob: (url: string, body: string) =>
    Promise.resolve(navigator.sendBeacon(url, new Blob([body], { type: 'application/json' })) ? 200 : 0),
  beaconParts: (url: string, body: string) => {
    const parts = [new Blob([body.slice(0, 30)]), new TextEncoder().encode(body.slice(30))];
    return Promise.resolve(navigator.sendBeacon(url, new Blob(parts, { type: 'text/plain' })) ? 200 : 0);
  },
} as const;

const send = (way: keyof typeof WAYS, url: string, body: string): Promise<number> =>
  stage.page.evaluate(
    (source, to, what) =>
      (new Function(`return (${source})`)() as (a: string, b: string) => Promise<number>)(to, what),
    WAYS[way].toString(),
    url,
    body,
  );

const bodies = () => stage.echo.arrived.map(({ body }) => body.toString());

test.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
  'by %s: the rating is taken out, the batch goes on, an ordinary one as it is',
  async (way) => {
    for (const url of [FIRST_PARTY, SEGMENT]) {
      stage.echo.arrived.length = 0;
      const isFirst = url === FIRST_PARTY;
      const of = (events: unknown[]) => JSON.stringify(isFirst ? { events } : { batch: events });
      const mixed = isFirst ? batch : of([segment('page'), segment(NAME)]);
      const rest = isFirst ? left : of([segment('page')]);
      const alone = of([isFirst ? firstParty(NAME) : segment(NAME)]);
      expect(await send(way, url, mixed)).toBe(200);
      // The page's queue hears that it was taken, and does not try again.
      expect(await send(way, url, alone)).toBe(200);
      expect(await send(way, url, rest)).toBe(200);
      await until('both', () => stage.echo.arrived.length >= 2);
      expect(bodies()).toEqual([rest, rest]);
    }
    // What explains it is brought; the request waits for nobody.
    await until('the word about it', async () =>
      (await perceive(stage.browser.name, stage.page)).some(({ name }) => name === 'A rating was stopped'),
    );
  },
);

test('compressed by the page: unpacked again it is the rest', async () => {
  const status = await stage.page.evaluate(
    async (url, text) => {
      const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
      const body = await new Response(stream).arrayBuffer();
      const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' };
      return (await fetch(url, { method: 'POST', headers, body })).status;
    },
    FIRST_PARTY,
    batch,
  );
  expect(status).toBe(200);
  expect(stage.echo.arrived[0]?.headers['content-encoding']).toBe('gzip');
  expect(new TextDecoder().decode(gunzipSync(stage.echo.arrived[0]?.body ?? new Uint8Array()))).toBe(left);
});

test('in forms that nobody has seen: a text, form data, one after the other; by fetch, XMLHttpRequest and beacon', async () => {
  await stage.page.evaluate(
    async (url, kept, taken) => {
      const form = (...all: string[]) => {
        const data = new FormData();
        for (const each of all) data.append('event', each);
        return data;
      };
      const byXhr = (body: FormData) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('POST', url);
          request.onloadend = resolve;
          request.send(body);
        });
      await fetch(url, { method: 'POST', body: JSON.stringify({ events: `[${taken},${kept}]` }) });
      await fetch(url, { method: 'POST', body: kept + taken });
      await fetch(url, { method: 'POST', body: form(taken) });
      await fetch(url, { method: 'POST', body: form(kept, taken) });
      await byXhr(form(taken, kept));
      navigator.sendBeacon(url, form(taken));
      navigator.sendBeacon(url, form(kept, taken));
    },
    FIRST_PARTY,
    JSON.stringify(one),
    JSON.stringify(firstParty(NAME)),
  );
  await until('five batches', () => stage.echo.arrived.length >= 5);
  expect(bodies()[0]).toBe(JSON.stringify({ events: JSON.stringify([one]) }));
  expect(bodies()[1]).toBe(JSON.stringify(one));
  for (const body of bodies().slice(2)) expect(body.split('\r\n')[3]).toBe(JSON.stringify(one));
  expect(bodies().join('')).not.toContain(NAME);
});

test('left in the queue when the page goes: neither by keepalive nor by beacon', async () => {
  await stage.page.evaluate(
    (url, text) => {
      addEventListener('pagehide', () => {
        const blob = new Blob([text], { type: 'application/json' });
        void fetch(url, { method: 'POST', keepalive: true, body: text }).catch(() => undefined);
        navigator.sendBeacon(url, text);
        void fetch(url, { method: 'POST', keepalive: true, body: blob }).catch(() => undefined);
        navigator.sendBeacon(url, blob);
      });
    },
    FIRST_PARTY,
    batch,
  );
  await stage.page.goto('https://claude.ai/new?2');
  await until('four batches', () => stage.echo.arrived.length >= 4);
  expect(bodies()).toEqual([left, left, left, left]);
});
