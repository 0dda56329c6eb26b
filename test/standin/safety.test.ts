import { expect, test } from 'vitest';
import { until } from '../driver/waiting.ts';
import { dialog } from './app/words/dialog.ts';
import { useDoors } from './doorBrowsing.ts';
import { DOOR_HOOKS } from './doorHooks.ts';
import { account, messageId, PERFORM_ACTION, TOPICS } from './index.ts';
import { addressOf, HOOKS } from './pressing.ts';

const session = useDoors();
const CHAT = TOPICS[0]?.uuid ?? '';

async function submitReport(link: string): Promise<void> {
  await session.page.click(link);
  await session.page.waitForSelector(HOOKS.submit);
  expect(session.standin.ratings).toEqual([]);
  expect(await session.page.$eval(`${HOOKS.dialog} h2`, (title) => title.textContent)).toBe(
    dialog.feedback['en-US'],
  );
  expect(await session.count(`${HOOKS.dialog} [role=combobox]`)).toBe(0);
  expect(await session.count(`${HOOKS.dialog} a[href*="/articles/"]`)).toBe(1);
  await session.page.type(`${HOOKS.dialog} textarea`, 'Harmless');
  await session.page.click(HOOKS.submit);
  await until('the rating', () => session.standin.ratings.length > 0);
}

for (const generation of ['2026-08', '2026-10'] as const) {
  const via = generation === '2026-08' ? 'chat_feedback' : 'perform-action';
  const expected = { via, conversation: CHAT, message: messageId(CHAT, 6), accepted: true };

  test(`${generation}: the banner of a switched model reports by ${via}`, async () => {
    await session.open({ generation, safety: 'fallback' }, addressOf(generation), '.band');
    expect(await session.count('[data-testid="model-fallback-banner"]')).toBe(1);
    await session.page.click('.band [aria-expanded]');
    await session.page.waitForSelector(`button[aria-haspopup=dialog]${DOOR_HOOKS.safetyLink}`);
    await submitReport(DOOR_HOOKS.safetyLink);
    expect(session.standin.ratings[0]).toMatchObject({
      ...expected,
      door: 'chat-safety',
      type: 'sc/false_positive',
    });
  });

  test(`${generation}: the card of a paused chat too`, async () => {
    await session.open({ generation, safety: 'hard-block' }, addressOf(generation), '.band');
    expect(await session.count('[data-testid="asl3-stop-warning"]')).toBe(1);
    await submitReport(DOOR_HOOKS.safetyLink);
    expect(session.standin.ratings[0]).toMatchObject({ ...expected, door: 'chat-safety' });
  });

  test(`${generation}: an ended chat has a box instead of its composer`, async () => {
    await session.open({ generation, chatEnded: true }, addressOf(generation), DOOR_HOOKS.endedLink);
    expect(await session.count(DOOR_HOOKS.composer)).toBe(0);
    await submitReport(DOOR_HOOKS.endedLink);
    expect(session.standin.ratings[0]).toMatchObject({ ...expected, door: 'chat-ended', type: 'chat_ended' });
  });
}

test('in the merged interface the report is field 5 of PerformAction', async () => {
  await session.open({ generation: '2026-10', chatEnded: true }, addressOf('2026-10'), DOOR_HOOKS.endedLink);
  await submitReport(DOOR_HOOKS.endedLink);
  const { path, raw } = session.standin.ratings[0] ?? { path: '', raw: Buffer.alloc(0) };
  expect(path).toBe(PERFORM_ACTION);
  expect(raw.includes(0x2a)).toBe(true);
  expect(raw.includes(Buffer.from('Harmless'))).toBe(true);
});

test('the organisation’s switch takes the thumbs away, and not these links', async () => {
  const state = { ...account('team'), ratingDisabled: true, safety: 'hard-block' } as const;
  await session.open(state, addressOf('2026-08'), DOOR_HOOKS.safetyLink);
  expect(await session.count(HOOKS.up)).toBe(0);
});
