import { describe, expect, inject, test } from 'vitest';
import type { Chat } from '../driver/chat.ts';
import { frameWithin, rateAnyway, requestOf, useFraming } from '../driver/framed.ts';
import { useOptions } from '../driver/optionsPage.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account, FRAMING_HOST, sessionId } from '../standin/index.ts';
import { addressOf, idOf } from '../standin/pressing.ts';

const stage = useStage({ otherHosts: [FRAMING_HOST] });
const open = useFraming(stage);
const { keep } = useOptions(stage);

const CHAT = addressOf('2026-08');
const OTHER = addressOf('2026-08', 2);
const SESSION = `https://claude.ai/cic/task/${sessionId()}`;
const rated = () => stage.standin.ratings.map(({ conversation }) => conversation);

describe('two frames in one tab', () => {
  test('a yes in one opens nothing of the other, nor does the other take it back', async () => {
    const [left, right] = (await open({ frames: [CHAT, OTHER], width: 600, state: account('max') })) as [
      Chat,
      Chat,
    ];
    await left.pressUntilHeld('up', 'mouse');
    await left.rateAnyway();
    await left.ownDialog();
    expect(await requestOf(right, OTHER)).toBe('stopped');
    await right.overlay();
    await rest(right.frame, 700);
    await right.use('button', 'Don’t rate');
    await right.pressUntilHeld('up', 'mouse');
    await rateAnyway(right);
    await until('the second’s rating', () => rated().length > 0);
    await left.submit();
    await until('the first’s rating', () => rated().length > 1);
    expect(rated()).toEqual([idOf(OTHER), idOf(CHAT)]);
  });

  test('a yes in a session opens no chat beside it; a frame that goes ends its own yes alone', async () => {
    const [session, chat] = (await open({ frames: [SESSION, CHAT], width: 600, state: account('max') })) as [
      Chat,
      Chat,
    ];
    await session.pressUntilHeld('up', 'mouse');
    await session.rateAnyway();
    await session.ownDialog();
    expect(await requestOf(chat, CHAT)).toBe('stopped');
    await chat.overlay();
    await rest(chat.frame, 700);
    await chat.proceed('Allow and try again');
    await until('the answer', async () =>
      (await chat.perceive()).some(({ name }) => name === 'Go ahead and rate'),
    );
    await session.page.evaluate(() => document.querySelector('iframe')?.remove());
    expect(await requestOf(chat, CHAT)).toBe('arrived');
    expect(await requestOf(chat, OTHER)).toBe('stopped');
  });
});

describe('claude.ai in claude.ai', () => {
  test('each holds for itself, and one notice speaks for both', async () => {
    await keep({ settings: { answer: 'work' } });
    const outer = await stage.chat(account('max', { framing: 'anyone' }));
    const inner = await frameWithin(outer, stage.browser, OTHER);
    await outer.page.bringToFront();
    const notices = async (chat: Chat) =>
      (await chat.perceive()).filter(({ role }) => role === 'status').length;
    await until('the notice', async () => (await notices(outer)) === 1);
    await outer.pressUntilHeld('up', 'mouse');
    await outer.rateAnyway();
    await outer.ownDialog();
    expect(await notices(inner)).toBe(0);
    expect(await requestOf(inner, OTHER)).toBe('stopped');
    expect(await inner.title()).toBe('A rating was stopped');
    expect(rated()).toEqual([]);
  });

  test('of two frames in another site’s page one shows the notice', async () => {
    await keep({ settings: { answer: 'work' } });
    const chats = await open({ frames: [CHAT, OTHER], width: 600, state: account('max') });
    await chats[0]?.page.bringToFront();
    const seen = async () =>
      (await Promise.all(chats.map((chat) => chat.perceive()))).map(
        (parts) => parts.filter(({ role }) => role === 'status').length,
      );
    // Chromium gives a frame of another site no cookie, and so no account whose day could be remembered.
    const isAccountKnown = inject('browserName') === 'firefox';
    await expect.poll(seen).toEqual([isAccountKnown ? 1 : 0, 0]);
  });
});
