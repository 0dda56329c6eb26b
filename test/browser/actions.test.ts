import { describe, expect, inject, test } from 'vitest';
import { STYLES, TRANSPORTS, useLab } from '../driver/labPage.ts';
import { IS_FULL } from '../driver/shares.ts';
import { useStage } from '../driver/stage.ts';
import type { Lab } from '../standin/app/lab/main.ts';
import { sessionId } from '../standin/index.ts';

declare const lab: Lab;

/**
 * The ordinary request of a number: an action of the merged interface, a message to Claude Code, the approval of a tool
 * with its whole input, or a batch of events. Runs in the page too, so it names nothing outside itself.
 */
function ordinary(i: number): { url?: string; type: string; body: number[] } {
  const json = (url: string, value: unknown) => ({
    url,
    type: 'application/json',
    body: [...new TextEncoder().encode(JSON.stringify(value))],
  });
  const session = '/v1/code/sessions/session_01StandinSession000000009/events';
  const kind = i % 4;
  if (kind === 1) {
    const content = `${i}: good response 👍, {"type":"upvote"}, please flag it`;
    return json(session, { events: [{ type: 'control_request', message: { content } }] });
  }
  if (kind === 2) {
    const word = ['flag', 'upvote', 'flag/other'][i % 3] ?? '';
    const updatedInput = {
      type: word,
      feedback: word,
      message_id: `mail-${i}`,
      note: 'Flag this, upvote that',
    };
    const response = { behavior: 'allow', updatedInput };
    return json(session, { events: [{ type: 'control_response', response: { request_id: i, response } }] });
  }
  if (kind === 3) {
    const properties = JSON.stringify({ type: 'pageview', message: 'upvote', index: i });
    const event_name = ['page', 'claude.cowork.feedback_survey.responded'][(i >> 2) % 2];
    const event_data = { event_name, event_id: `e${i}`, properties };
    return json('/api/event_logging/v2/batch', {
      events: [{ event_type: 'ProductAnalyticsEvent', event_data }],
    });
  }
  // Case 2 or 6 … 46 but never 5, with the number and some filler inside.
  const field = [2, 3, 4, 6, 9, 10, 11, 46][(i >> 2) % 8] ?? 2;
  const payload = [i >> 8, i & 255, ...Array.from({ length: i % 90 }, (_, k) => (i * 31 + k * 7) & 255)];
  const tag = field * 8 + 2;
  const head = tag < 128 ? [tag] : [(tag & 127) | 128, tag >> 7];
  return {
    type: 'application/proto',
    body: [...head, payload.length, ...payload],
  };
}

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

  test('of 10,000 each browser’s half arrives, byte for byte', { timeout: 600_000 }, async () => {
    const COUNT = IS_FULL ? 10_000 : 5_000;
    const FIRST = IS_FULL || inject('browserName') === 'chromium' ? 0 : COUNT;
    // So many at a time: no browser's driver waits longer than three minutes for an answer, however busy the machine is.
    const SLICE = 500;
    // On a page of the merged interface, then on one of Cowork: where a request leaves from decides who judges it.
    const PAGES = ['/lab', `/cowork/${sessionId()}`];
    let lost = 0;
    for (let from = FIRST; from < FIRST + COUNT; from += SLICE) {
      lost += await page().evaluate(
        async (first, end, source, transports, path) => {
          const make = new Function(`return ${source}`)() as typeof ordinary;
          let failures = 0;
          history.replaceState(null, '', path);
          const worker = async (begin: number) => {
            for (let i = begin; i < end; i += 16) {
              const { url, type, body } = make(i);
              const transport = transports[i % transports.length] ?? 'fetch';
              const { status, received } = await lab.actRaw({
                transport,
                ...(url && { url }),
                headers: { 'content-type': type },
                body,
              });
              // The server cannot make sense of an action's filler, and says how much of it came.
              if (url ? status !== 200 : received !== body.length) failures += 1;
            }
          };
          await Promise.all(Array.from({ length: 16 }, (_, at) => worker(first + at)));
          return failures;
        },
        from,
        from + SLICE,
        ordinary.toString(),
        TRANSPORTS,
        PAGES[Math.floor(((from - FIRST) / COUNT) * PAGES.length)] ?? '/lab',
      );
    }
    expect(lost).toBe(0);
    const all = [...stage.standin.actions, ...stage.standin.batches];
    const arrived = all.map(({ raw }) => raw.toString('hex')).sort();
    const sent = Array.from({ length: COUNT }, (_, i) =>
      Buffer.from(ordinary(FIRST + i).body).toString('hex'),
    ).sort();
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
