import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Lab } from '../standin/app/lab/main.ts';
import { PERFORM_ACTION } from '../standin/rpc.ts';
import { until } from './chat.ts';
import { perceive } from './perceive.ts';
import { useStage } from './stage.ts';

declare const lab: Lab;
const stage = useStage();
let page: Page;

beforeEach(async () => {
  page = await stage.browser.newPage();
  await page.goto('https://claude.ai/lab');
  await page.waitForFunction(() => 'lab' in globalThis);
});
afterEach(() => page.close());

const TRANSPORTS = ['fetch', 'fetch-request', 'xhr'] as const;
const STYLES = TRANSPORTS.flatMap((transport) =>
  (['proto', 'json'] as const).flatMap((codec) =>
    [false, true].flatMap((gzip) =>
      (['ascending', 'descending'] as const).map((order) => ({ transport, codec, gzip, order })),
    ),
  ),
);

describe('ordinary actions', () => {
  const KINDS = ['send', 'stop', 'elicitation', 'rename', 'copy', 'retry', 'other'] as const;

  test('every kind arrives by every transport, codec, compression and field order', async () => {
    const statuses = await page.evaluate(
      async (styles, kinds) => {
        const all = styles.flatMap((style) =>
          kinds.map((kind) => lab.act(kind, { ...style, text: 'Good response 👍' })),
        );
        return (await Promise.all(all)).map(({ status }) => status);
      },
      STYLES,
      KINDS,
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(stage.standin.actions).toHaveLength(STYLES.length * KINDS.length);
    expect(stage.standin.ratings).toEqual([]);
  });

  test('10,000 arrive, each byte for byte', { timeout: 300_000 }, async () => {
    const COUNT = 10_000;
    // The same bytes on both sides: case 2 or 6 … 46 but never 5, with the number and some filler inside.
    const bodyOf = (i: number) => {
      const field = [2, 3, 4, 6, 9, 10, 11, 46][i % 8] ?? 2;
      const payload = [i >> 8, i & 255, ...Array.from({ length: i % 90 }, (_, k) => (i * 31 + k * 7) & 255)];
      const tag = field * 8 + 2;
      return [...(tag < 128 ? [tag] : [(tag & 127) | 128, tag >> 7]), payload.length, ...payload];
    };
    const lost = await page.evaluate(
      async (count, source, transports) => {
        const make = new Function(`return ${source}`)() as (i: number) => number[];
        let failures = 0;
        const worker = async (first: number) => {
          for (let i = first; i < count; i += 16) {
            const transport = transports[i % transports.length] ?? 'fetch';
            const headers = { 'content-type': 'application/proto' };
            const { received } = await lab.actRaw({ transport, headers, body: make(i) });
            if (received !== make(i).length) failures += 1;
          }
        };
        await Promise.all(Array.from({ length: 16 }, (_, first) => worker(first)));
        return failures;
      },
      COUNT,
      bodyOf.toString(),
      TRANSPORTS,
    );
    expect(lost).toBe(0);
    const arrived = stage.standin.actions.map(({ raw }) => raw.toString('hex')).sort();
    const sent = Array.from({ length: COUNT }, (_, i) => Buffer.from(bodyOf(i)).toString('hex')).sort();
    expect(arrived).toEqual(sent);
    expect(stage.standin.ratings).toEqual([]);
    console.log(`${arrived.length} ordinary actions arrived unchanged`);
  });

  test.each(TRANSPORTS)('an aborted one by %s is aborted as without us', async (transport) => {
    const name = await page.evaluate(
      (by) => lab.act('send', { transport: by, abortAfter: 0 }).catch((error: Error) => error.name),
      transport,
    );
    expect(name).toBe('AbortError');
  });

  test.each(['bytes', 'view', 'buffer', 'blob', 'string'] as const)(
    'a body handed over as %s',
    async (bodyAs) => {
      const body = [18, 3, 65, 66, 67];
      const { received } = await page.evaluate(
        (bytes, as) =>
          lab.actRaw({ headers: { 'content-type': 'application/proto' }, body: bytes, bodyAs: as }),
        body,
        bodyAs,
      );
      expect(received).toBe(body.length);
      expect([...(stage.standin.actions[0]?.raw ?? [])]).toEqual(body);
    },
  );
});

describe('a rating among them', () => {
  async function heldBy(styles: typeof STYLES): Promise<string[]> {
    return page.evaluate(
      (all) =>
        Promise.all(
          all.map((style) =>
            lab.act('feedback', style).then(
              ({ status }) => `status ${status}`,
              (error: Error) => error.name,
            ),
          ),
        ),
      styles,
    );
  }

  test('is held by every transport, codec, compression and field order, and explained', async () => {
    const outcomes = await heldBy(STYLES);
    expect(outcomes.filter((outcome) => outcome.startsWith('status 2'))).toEqual([]);
    expect(stage.standin.ratings).toEqual([]);
    const title = await until('the overlay', async () =>
      (await perceive(stage.browser.name, page)).find(({ role }) => role === 'alertdialog'),
    );
    expect(title.name).toBe('A rating was stopped');
  });

  test.each(['bytes', 'view', 'buffer', 'blob', 'string'] as const)(
    'is held when its body is handed over as %s',
    async (bodyAs) => {
      const outcome = await page.evaluate(
        (as) =>
          lab
            .actRaw({
              headers: { 'content-type': 'application/proto' },
              body: [42, 3, 10, 1, 65],
              bodyAs: as,
            })
            .then(
              ({ status }) => `status ${status}`,
              (error: Error) => error.name,
            ),
        bodyAs,
      );
      expect(outcome).toBe('TypeError');
      expect(stage.standin.ratings).toEqual([]);
    },
  );

  test('is held as a Request or Blob of another frame, and as a Blob by XMLHttpRequest; others go on', async () => {
    const send = (bytes: number[]) =>
      page.evaluate(
        async (url, body) => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          const other = frame.contentWindow as Window & typeof globalThis;
          const init = {
            method: 'POST',
            headers: { 'content-type': 'application/proto' },
            body: Uint8Array.from(body),
          };
          const arrives = (sent: Promise<Response>) =>
            sent.then(
              ({ ok }) => ok,
              () => false,
            );
          const byXhr = new Promise<boolean>((resolve) => {
            const request = new XMLHttpRequest();
            request.open('POST', url);
            request.setRequestHeader('content-type', 'application/proto');
            request.onloadend = () => resolve(request.status === 200);
            request.send(new Blob([init.body]));
          });
          return Promise.all([
            arrives(fetch(new other.Request(url, init))),
            arrives(fetch(url, { ...init, body: new other.Blob([init.body]) })),
            byXhr,
          ]);
        },
        PERFORM_ACTION,
        bytes,
      );
    expect(await send([18, 3, 10, 1, 109])).toEqual([true, true, true]);
    expect(await send([42, 3, 10, 1, 109])).toEqual([false, false, false]);
    expect(stage.standin.ratings).toEqual([]);
    expect(stage.standin.actions.map(({ raw }) => [...raw])).toEqual(
      Array.from({ length: 3 }, () => [18, 3, 10, 1, 109]),
    );
  });

  test.each(['wrapFetch', 'freezeFetch'] as const)(
    'is held on a page that did %s, and messages still go',
    async (act) => {
      await page.evaluate((name) => lab[name](), act);
      const outcomes = await heldBy(STYLES);
      expect(outcomes.filter((outcome) => outcome.startsWith('status 2'))).toEqual([]);
      expect(stage.standin.ratings).toEqual([]);
      const sent = await page.evaluate(
        async (styles) =>
          (await Promise.all(styles.map((style) => lab.act('send', style)))).map(({ status }) => status),
        STYLES,
      );
      expect(new Set(sent)).toEqual(new Set([200]));
    },
  );
});

test('the page sees the fetch, Request and XMLHttpRequest it would see without us', async () => {
  const seen = await page.evaluate(() => ({
    names: [fetch.name, Request.name, XMLHttpRequest.name],
    lengths: [fetch.length, Request.length],
    isNative: [fetch, Request, XMLHttpRequest.prototype.send].every((f) =>
      /\[native code\]/.test(Function.prototype.toString.call(f)),
    ),
    isRequest: new Request('/x') instanceof Request && new Request('/x').constructor === Request,
    enumerable: Object.getOwnPropertyDescriptor(window, 'fetch')?.enumerable,
    globals: Object.keys(window).filter((key) => /before.?you|guard/i.test(key)),
  }));
  expect(seen).toEqual({
    names: ['fetch', 'Request', 'XMLHttpRequest'],
    lengths: [1, 1],
    isNative: true,
    isRequest: true,
    enumerable: true,
    globals: [],
  });
});
