import { expect, test } from 'vitest';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account, type Oddity } from '../standin/index.ts';

const stage = useStage();
const UNKNOWN = [
  'Free, Pro, Max, Team, Enterprise: rated chats kept 5 years or “up to 5” (help pages).',
  'By personal terms, feedback will train models; by the company plans’ help page, it may.',
];

test.each(['unknown-plan-word', 'two-user-menus'] satisfies Oddity[])(
  '%s: nothing is invented, ratings are held',
  async (oddity) => {
    const chat = await stage.chat(account('team', { oddity }));
    await chat.press('up');
    expect(await chat.sentences()).toEqual(UNKNOWN);
    const overlay = await chat.overlay();
    expect(overlay.some(({ role }) => role === 'checkbox')).toBe(true);
    expect(
      overlay.some(({ name }) => name === 'Which terms hold here could not be told from this page.'),
    ).toBe(true);
    expect(chat.complaints).toEqual([]);
  },
);

test.each(['half-rendered', 'empty'] satisfies Oddity[])(
  'a page that is %s: quiet, and nothing of ours on it',
  async (oddity) => {
    const chat = await stage.chat(account('max', { oddity }));
    await rest(chat.page, 800);
    await chat.page.mouse.move(600, 300);
    expect(await chat.perceive()).toEqual([]);
    expect(chat.complaints).toEqual([]);
  },
);

test('an organisation that switched rating off: no thumbs, no banner, no complaint', async () => {
  const chat = await stage.chat(account('team', { ratingDisabled: true }));
  const bar = await until('a bar', () =>
    chat.page.$('[data-is-streaming] [data-cds="MessageActions"] button, [data-cds="MessageActions"] button'),
  );
  await bar.hover();
  await rest(chat.page, 300);
  expect(await chat.perceive()).toEqual([]);
  expect(chat.complaints).toEqual([]);
});

test('the language trap: labels of one language, lang of another', async () => {
  for (const labelLanguage of ['en-US', 'ja-JP', 'hi-IN'] as const) {
    const chat = await stage.chat(account('free', { language: 'de-DE', labelLanguage }));
    await chat.press('down');
    expect((await chat.sentences())[0]).toBe('Ratings are excepted from the training switch.');
    await chat.page.close();
  }
});

test("other people's thumbs, toggles and buttons are left alone", async () => {
  const chat = await stage.chat(account('max'));
  await chat.thumb('up');
  const pressed = await chat.page.$$eval('.images button, [data-cds="CodeActions"] button', (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
    return buttons.length;
  });
  expect(pressed).toBeGreaterThan(3);
  // The first hover replaces the buttons; after it they can be pressed like a person does.
  await chat.hover('up');
  await rest(chat.page, 300);
  for (const name of ['Copy', 'Retry', 'More options']) {
    const buttons = await chat.page.$$(`[data-cds="MessageActions"] [aria-label="${name}"]`);
    await buttons.at(-1)?.click();
    await chat.page.keyboard.press('Escape');
  }
  await rest(chat.page, 300);
  expect((await chat.perceive()).some(({ role }) => role === 'alertdialog')).toBe(false);
});

test('sending a message and reading its answer goes on as without us, and the new answer is guarded', async () => {
  const chat = await stage.chat(account('max', { streamDuration: 600 }));
  await chat.thumb('up');
  await chat.page.click('[role="textbox"]');
  await chat.page.keyboard.type('One more question');
  await chat.page.keyboard.press('Enter');
  await until('the message', () => stage.standin.actions.some(({ kind }) => kind === 'send'));
  await until('the answer', async () => (await chat.page.$$('[data-is-streaming="true"]')).length === 0);
  await rest(chat.page, 900);
  await chat.press('up');
  expect((await chat.overlay()).some(({ name }) => name.includes('at least 8 messages'))).toBe(true);
  expect(chat.complaints).toEqual([]);
});

test('nothing is asked of any host, and of claude.ai only what the page asks', async () => {
  const chat = await stage.chat(account('max'));
  await chat.press('up');
  await chat.overlay();
  expect(stage.standin.unexpected).toEqual([]);
  const others = stage.browser.refused.filter((host) => !host.endsWith('.mozilla.com:443'));
  expect(others).toEqual([]);
});
