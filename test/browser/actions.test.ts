import { describe, expect, test } from 'vitest';
import { STYLES, TRANSPORTS, useLab } from '../driver/labPage.ts';
import { useStage } from '../driver/stage.ts';
import type { Lab } from '../standin/app/lab/main.ts';

declare const lab: Lab;
const stage = useStage();
const page = useLab(stage);

describe('ordinary actions', () => {
  const KINDS = ['send', 'stop', 'elicitation', 'rename', 'copy', 'retry', 'other'] as const;

  test('every kind arrives by every transport, codec, compression and field order', async () => {
    const statuses = await page().evaluate(
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
    const lost = await page().evaluate(
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
    const name = await page().evaluate(
      (by) => lab.act('send', { transport: by, abortAfter: 0 }).catch((error: Error) => error.name),
      transport,
    );
    expect(name).toBe('AbortError');
  });

  test.each(['bytes', 'view', 'buffer', 'blob', 'string'] as const)(
    'a body handed over as %s',
    async (bodyAs) => {
      const body = [18, 3, 65, 66, 67];
      const { received } = await page().evaluate(
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

test('the page sees the fetch, Request and XMLHttpRequest it would see without us', async () => {
  const seen = await page().evaluate(() => ({
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
