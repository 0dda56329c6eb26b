import { expect, test } from 'vitest';
import type { Lab } from './app/lab/main.ts';
import { useStandin } from './browsing.ts';
import { messageId, PERFORM_ACTION, type RpcStyle, TOPICS } from './index.ts';
import { addressOf, HOOKS, rateByDialog } from './pressing.ts';

declare const lab: Lab;

const session = useStandin();
const CHAT = TOPICS[0]?.uuid ?? '';
const MESSAGE = messageId(CHAT, 6);

const STYLES: RpcStyle[] = (['fetch', 'fetch-request', 'xhr'] as const).flatMap((transport) =>
  (['proto', 'json'] as const).flatMap((codec) =>
    [false, true].flatMap((gzip) =>
      (['ascending', 'descending'] as const).map((order) => ({ transport, codec, gzip, order })),
    ),
  ),
);

const openLab = () => session.open({}, 'https://claude.ai/lab', 'h1');

test('every way to write and send PerformAction arrives and can be read', async () => {
  await openLab();
  const statuses = await session.page.evaluate(
    async (styles, conversation, message) => {
      const answers: number[] = [];
      for (const style of styles) {
        const { status } = await lab.act('feedback', { ...style, conversation, message, text: 'Ä' });
        answers.push(status, (await lab.act('rename', { ...style, conversation, text: 'Neu' })).status);
      }
      return answers;
    },
    STYLES,
    CHAT,
    MESSAGE,
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  const { ratings, actions } = session.standin;
  expect(ratings).toHaveLength(STYLES.length);
  for (const [index, { codec, gzip }] of STYLES.entries()) {
    expect(ratings[index]).toMatchObject({
      via: 'perform-action',
      path: PERFORM_ACTION,
      contentType: `application/${codec}`,
      contentEncoding: gzip ? 'gzip' : '',
      conversation: CHAT,
      message: MESSAGE,
      body: { type: 'upvote', reason: 'Ä' },
    });
    expect(actions[index]).toMatchObject({ kind: 'rename', via: 'perform-action' });
  }
});

test('in the merged interface people send, stop, rename, copy and rate by PerformAction', async () => {
  const ways = { generation: '2026-10', rpcTransport: 'xhr', rpcCodec: 'json', rpcGzip: true } as const;
  await session.open({ ...ways, streamDuration: 5000 }, addressOf('2026-10'), HOOKS.up);
  await rateByDialog(session.page, 'up', '');
  await session.page.waitForSelector('.thumb-up[aria-pressed=true]');
  await session.page.click('.bar button');
  await session.page.click('[data-testid="chat-title"]');
  await session.page.keyboard.type('!');
  await session.page.keyboard.press('Enter');
  await session.page.type('[data-testid="chat-input"]', 'Hello');
  await session.page.keyboard.press('Enter');
  await session.page.waitForSelector('[data-is-streaming=true]');
  await session.page.click('[aria-label="Stop response"]');
  await session.page.waitForFunction(() => !document.querySelector('[data-is-streaming=true]'));
  await session.page.waitForNetworkIdle({ idleTime: 100 });
  const calls = session.standin.actions.filter(({ via }) => via === 'perform-action');
  expect(calls.map(({ kind }) => kind)).toEqual(['copy', 'rename', 'send', 'stop']);
  expect(calls.every(({ contentEncoding }) => contentEncoding === 'gzip')).toBe(true);
  expect(session.standin.ratings).toHaveLength(1);
});

test('a new conversation in the merged interface gets its answer', async () => {
  await session.open({ generation: '2026-10', streamDuration: 100 }, 'https://claude.ai/new', '.composer');
  await session.page.type('[data-testid="chat-input"]', 'Hello');
  await session.page.keyboard.press('Enter');
  await session.page.waitForSelector(HOOKS.up);
  expect(session.standin.actions.map(({ kind }) => kind)).toEqual(['create', 'send']);
});

test('a rating that fails over PerformAction keeps the dialog', async () => {
  await session.open({ generation: '2026-10', ratingFails: true }, addressOf('2026-10'), HOOKS.up);
  await session.page.click(HOOKS.up);
  await session.page.waitForSelector(HOOKS.submit);
  await session.page.click(HOOKS.submit);
  await session.page.waitForSelector('.toast');
  expect(await session.count(HOOKS.dialog)).toBe(1);
  expect(session.standin.ratings).toHaveLength(1);
  expect(session.complaints.splice(0)).toHaveLength(1);
});

test('raw requests arrive byte for byte, readable or not', async () => {
  await openLab();
  const body = [0x2a, 0x7f, 0, 255, 1, 2, 3];
  const answers = await session.page.evaluate(async (bytes) => {
    const headers = { 'content-type': 'application/proto' };
    const known = await lab.act('other', { field: 46, bytes });
    const raw = [];
    for (const bodyAs of ['bytes', 'view', 'buffer', 'blob'] as const)
      raw.push(await lab.actRaw({ headers, body: bytes, bodyAs }));
    return { known, raw };
  }, body);
  expect(answers.known.status).toBe(200);
  expect(answers.raw.map(({ status, received }) => [status, received])).toEqual(Array(4).fill([400, 7]));
  const [known, ...raw] = session.standin.actions;
  expect(known?.raw.includes(Buffer.from(body))).toBe(true);
  expect(raw.map((each) => [...each.raw])).toEqual(Array(4).fill(body));
  // Chromium itself reports the refused requests.
  expect(session.complaints.splice(0)).toHaveLength(4);
});

test('the laboratory can wrap and freeze fetch, abort, and send many actions at once', async () => {
  await openLab();
  const { wrapped, frozen, aborted } = await session.page.evaluate(async () => {
    lab.wrapFetch();
    lab.freezeFetch();
    await Promise.all(Array.from({ length: 300 }, () => lab.act('copy', { message: 'm' })));
    const frozen = !Reflect.set(window, 'fetch', undefined);
    const aborted = await Promise.all(
      (['fetch', 'fetch-request', 'xhr'] as const).map((transport) =>
        lab.act('send', { transport, abortAfter: 0 }).catch((error: Error) => error.name),
      ),
    );
    return { wrapped: lab.wrappedCalls(), frozen, aborted };
  });
  expect(wrapped).toBe(302);
  expect(frozen).toBe(true);
  expect(aborted).toEqual(Array(3).fill('AbortError'));
  expect(session.standin.actions).toHaveLength(300);
});
