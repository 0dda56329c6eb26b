import { describe, expect, test } from 'vitest';
import type { ManagedValues } from '../../lib/policy/schema.ts';
import type { Chat } from '../driver/chat.ts';
import { type Framing, rateAnyway, requestOf, useFraming } from '../driver/framed.ts';
import { useOptions } from '../driver/optionsPage.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account, FRAMING_HOST, sessionId } from '../standin/index.ts';
import { addressOf, idOf } from '../standin/pressing.ts';

const stage = useStage({ otherHosts: [FRAMING_HOST] });
const open = useFraming(stage);
const { install } = useOptions(stage);

const CHAT = addressOf('2026-08');
const OTHER = addressOf('2026-08', 2);
const SESSION = `https://claude.ai/cic/task/${sessionId()}`;
const rated = () => stage.standin.ratings.map(({ conversation }) => conversation);

const EVERYWHERE = [
  'feedbackOnPersonalPlanAtWork',
  'feedbackOnTeamOrEnterprise',
  'feedbackOnPersonalAccount',
  'feedbackOnUnknownAccount',
] as const;
const policy = (action: 'allow' | 'block') =>
  ({
    organisationName: 'Acme Ltd',
    ...Object.fromEntries(EVERYWHERE.map((key) => [key, action])),
  }) as ManagedValues;

async function framed(framing: Partial<Framing> = {}): Promise<Chat> {
  const [chat] = await open({ frames: [CHAT], width: 380, state: account('max'), ...framing });
  if (!chat) throw new Error('No frame');
  return chat;
}

describe.each([320, 380])('in a frame of %i pixels', (width) => {
  test.each([
    ['a chat', CHAT],
    ['a session of Claude in Chrome', SESSION],
  ])('%s: a rating is held, read and declined', async (_, address) => {
    const chat = await framed({ frames: [address], width });
    await chat.pressUntilHeld('up', 'mouse');
    expect((await chat.sentences()).length).toBeGreaterThan(1);
    const height = await chat.frame.evaluate(() => innerHeight);
    for (const { role, name, x, y } of await chat.overlay()) {
      expect([role, name, x > 0 && x < width && y > 0 && y < height]).toEqual([role, name, true]);
    }
    await rest(chat.frame, 700);
    await chat.use('button', 'Don’t rate');
    await chat.noOverlay();
    expect(await chat.ownDialogs()).toEqual([]);
    expect(rated()).toEqual([]);
    expect(stage.standin.unexpected).toEqual([]);
  });

  test('an acknowledged rating arrives, and only that', async () => {
    const chat = await framed({ width });
    await chat.pressUntilHeld('down', 'mouse');
    await rateAnyway(chat);
    await until('the rating', () => rated().length > 0);
    await rest(chat.frame, 300);
    expect(rated()).toEqual([idOf(CHAT)]);
    expect(await requestOf(chat, OTHER)).toBe('stopped');
  });

  test('the line at the thumbs stands within it', async () => {
    const chat = await framed({ width });
    await chat.hover('up');
    const [line] = await until('the line', async () => {
      const seen = await chat.perceive();
      return seen.length > 0 && seen;
    });
    expect(line?.name).toMatch(/^A rating sends this whole conversation/);
    expect(line?.x).toBeLessThan(width);
  });
});

test('a refused press moves neither button, however narrow the frame', async () => {
  const chat = await framed({ width: 320, state: account('max', { generation: '2026-08' }) });
  await chat.pressUntilHeld('up', 'mouse');
  const buttons = async () => (await chat.overlay()).filter(({ role }) => role === 'button');
  await rest(chat.frame, 700);
  const before = await buttons();
  await chat.use('button', 'Rate anyway');
  await until('the reason', async () =>
    (await chat.overlay()).some(({ role, name }) => role === 'status' && name),
  );
  const after = await buttons();
  expect(after.map(({ x }) => x)).toEqual(before.map(({ x }) => x));
  expect(after[0]?.y, 'in one row').toBeCloseTo(after[1]?.y ?? 0, 0);
});

test('Cowork’s rating arrives once it is acknowledged', async () => {
  const chat = await framed({ frames: [SESSION], state: account('max', { flushDelay: 100 }) });
  await chat.pressUntilHeld('up', 'mouse');
  await rateAnyway(chat);
  await until('the rating', () => rated().length > 0);
  expect(new Set(rated())).toEqual(new Set([sessionId()]));
});

test('a policy that allows opens one conversation after the other', async () => {
  await install(policy('allow'));
  const chat = await framed();
  await chat.page.bringToFront();
  await chat.press('up');
  await chat.ownDialog();
  await chat.submit();
  await until('the rating', () => rated().length > 0);
  await chat.frame.evaluate((path) => {
    history.pushState(null, '', path);
  }, new URL(OTHER).pathname);
  await until('the next conversation’s opening', async () => (await requestOf(chat, OTHER)) === 'arrived');
  expect(await requestOf(chat, CHAT)).toBe('stopped');
});

test('a policy that blocks says so', async () => {
  await install(policy('block'));
  const chat = await framed({ width: 320 });
  await chat.page.bringToFront();
  await chat.pressUntilHeld('up', 'mouse');
  expect(await chat.title()).toBe('Ratings are off here');
  const names = (await chat.overlay()).map(({ name }) => name);
  expect(names).toContain('Acme Ltd does not allow ratings on this account.');
  await chat.use('button', 'Close');
  await chat.noOverlay();
  expect(rated()).toEqual([]);
});
