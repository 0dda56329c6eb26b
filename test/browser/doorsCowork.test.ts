import { expect, test } from 'vitest';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { COWORK, DOOR_HOOKS, fillCoworkFeedback } from '../standin/doorHooks.ts';
import { account, type StandinState } from '../standin/index.ts';

const stage = useStage();

async function filled(transcript: boolean, state: Partial<StandinState> = {}) {
  const chat = await stage.chat(account('max', { generation: '2026-08', ...state }), COWORK);
  await chat.page.waitForSelector(DOOR_HOOKS.coworkOpen);
  await chat.page.click(DOOR_HOOKS.coworkOpen);
  await chat.page.waitForSelector(DOOR_HOOKS.coworkText);
  await fillCoworkFeedback(chat.page, { transcript });
  // Its own step must settle: what is submitted within 400 ms is dropped by the page itself.
  await chat.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  return chat;
}

type Chat = Awaited<ReturnType<typeof filled>>;

const WAYS: Record<string, (chat: Chat) => Promise<void>> = {
  'a click': (chat) => chat.page.click(DOOR_HOOKS.coworkSubmit),
  'Ctrl with Enter in the dialog': async ({ page }) => {
    await page.focus(DOOR_HOOKS.coworkSwitch);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
  },
};
const arrived = () => stage.standin.ratings.filter(({ door }) => door === 'cowork-feedback');

test.each(Object.keys(WAYS))('with the transcript, %s is held and explained', async (way) => {
  const chat = await filled(true);
  await WAYS[way]?.(chat);
  expect(await chat.title()).toBe('Before you send feedback');
  expect((await chat.sentences())[0]).toBe(
    'With its switch on, this report includes the transcript of the task chosen in it.',
  );
  const names = (await chat.overlay()).map(({ name }) => name).join('\n');
  expect(names).toContain('Your feedback and the transcript of the task chosen in the form');
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();
  expect(await chat.page.$(DOOR_HOOKS.coworkSubmit)).not.toBeNull();
  expect(arrived()).toEqual([]);
});

test('acknowledged, it is sent exactly once', async () => {
  const chat = await filled(true);
  await chat.page.click(DOOR_HOOKS.coworkSubmit);
  await chat.proceed('Send anyway');
  await until('the feedback', () => arrived().length > 0);
  expect(arrived()).toHaveLength(1);
});

test.each(Object.keys(WAYS))('without the transcript nothing is held: %s', async (way) => {
  const chat = await filled(false);
  await WAYS[way]?.(chat);
  await chat.page.waitForSelector(DOOR_HOOKS.coworkDialog, { hidden: true });
  expect(await chat.perceive()).toEqual([]);
});
