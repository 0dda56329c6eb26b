import { describe, expect, test } from 'vitest';
import { STYLES, useLab } from '../driver/labPage.ts';
import { perceive } from '../driver/perceive.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import type { Lab } from '../standin/app/lab/main.ts';
import { PERFORM_ACTION } from '../standin/rpc.ts';

declare const lab: Lab;
const stage = useStage();
const page = useLab(stage);

describe('a rating among ordinary actions', () => {
  async function heldBy(styles: typeof STYLES): Promise<string[]> {
    return page().evaluate(
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
      (await perceive(stage.browser.name, page())).find(({ role }) => role === 'alertdialog'),
    );
    expect(title.name).toBe('A rating was stopped');
  });

  test.each(['bytes', 'view', 'buffer', 'blob', 'string'] as const)(
    'is held when its body is handed over as %s',
    async (bodyAs) => {
      const outcome = await page().evaluate(
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
      page().evaluate(
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
      await page().evaluate((name) => lab[name](), act);
      const outcomes = await heldBy(STYLES);
      expect(outcomes.filter((outcome) => outcome.startsWith('status 2'))).toEqual([]);
      expect(stage.standin.ratings).toEqual([]);
      const sent = await page().evaluate(
        async (styles) =>
          (await Promise.all(styles.map((style) => lab.act('send', style)))).map(({ status }) => status),
        STYLES,
      );
      expect(new Set(sent)).toEqual(new Set([200]));
    },
  );
});
