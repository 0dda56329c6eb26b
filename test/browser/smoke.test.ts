import { expect, test } from 'vitest';
import { lines, under, usePopup } from '../driver/popupPage.ts';
import { useStage } from '../driver/stage.ts';
import { openSwiftly } from '../driver/swift.ts';
import { until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();
const openPopup = usePopup(stage);

test('hovered, a thumb is explained; pressed, it is held; declined, nothing has left', async () => {
  const chat = await stage.chat(account('max'));
  await chat.hover('up');
  const notes = await until('the banner', async () => {
    const seen = await chat.perceive();
    return seen.some(({ role }) => role === 'note') && seen;
  });
  expect(notes.map(({ name }) => name).join()).toContain('whole conversation');
  await chat.pressUntilHeld('up', 'mouse');
  expect((await chat.overlay()).find(({ isFocused }) => isFocused)?.name).toBe('Don’t rate');
  await chat.use('button', 'Don’t rate');
  await chat.noOverlay();
  expect(await chat.ownDialogs()).toEqual([]);
  expect(stage.standin.ratings).toEqual([]);
  expect(chat.complaints).toEqual([]);
});

test('acknowledged, claude.ai’s own dialog opens and its Submit sends exactly one rating', async () => {
  const chat = await stage.chat(account('max'));
  await chat.pressUntilHeld('down', 'mouse');
  await chat.rateAnyway();
  await chat.ownDialog();
  expect(stage.standin.ratings).toEqual([]);
  await chat.submit();
  await expect.poll(() => stage.standin.ratings.length).toBe(1);
});

test('where nothing on the page is recognised, the request is stopped and explained', async () => {
  const { chat, swift } = await openSwiftly(stage, '2026-08', { marks: 'everything-renamed' });
  expect(await swift.openOwnDialog('up', 'mouse')).toBe(true);
  await swift.pressSubmit('mouse');
  expect(await chat.title()).toBe('A rating was stopped');
  expect(stage.standin.ratings).toEqual([]);
});

test('the popup says what holds on this tab', async () => {
  const chat = await stage.chat(account('team'));
  await chat.thumb('up');
  const popup = await openPopup();
  await expect.poll(() => lines(popup)).toContain('Ratings ask first');
  await expect.poll(() => under(popup, 'Plan')).toMatch(/^Team/);
});
