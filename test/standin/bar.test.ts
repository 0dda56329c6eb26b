import { expect, test } from 'vitest';
import { pause } from '../driver/waiting.ts';
import { ANSWER_BARS, CHAT, thumbs, useStandin } from './browsing.ts';

const session = useStandin();

test('the first hover replaces all buttons of a bar, once', async () => {
  await session.open();
  const [before] = await thumbs(session.page);
  await before.hover();
  await session.page.waitForFunction((button) => !button.isConnected, {}, before);
  const [after] = await thumbs(session.page);
  await pause(300);
  expect(await after.evaluate((button) => button.isConnected)).toBe(true);
});

test('a press whose click somebody stops still replaces the buttons', async () => {
  await session.open({ replaceDelay: 60_000 });
  await session.page.evaluate(() =>
    window.addEventListener('click', (event) => event.stopImmediatePropagation(), true),
  );
  const [, before] = await thumbs(session.page);
  await before.click();
  await session.page.waitForFunction((button) => !button.isConnected, {}, before);
  expect(await session.count('[data-cds="Dialog"]')).toBe(0);
});

test('the replaced button gets the focus of the old one, and arrows, Home and End move it', async () => {
  await session.open();
  const [before] = await thumbs(session.page);
  await before.focus();
  await session.page.waitForFunction((button) => !button.isConnected, {}, before);
  const label = () => session.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await label()).toBe('Good response');
  await session.page.keyboard.press('ArrowRight');
  expect(await label()).toBe('Bad response');
  await session.page.keyboard.press('Home');
  expect(await label()).toBe('Copy');
  await session.page.keyboard.press('End');
  expect(await label()).toBe('Retry');
  expect(await session.count(`${ANSWER_BARS}:focus-within [tabindex="0"]`)).toBe(1);
});

test.each(['Enter', 'Space', 'tap', 'untrusted'] as const)('a thumb answers to %s', async (way) => {
  await session.open();
  const [up] = await thumbs(session.page);
  if (way === 'tap') await up.tap();
  else if (way === 'untrusted') await up.evaluate((button) => (button as HTMLElement).click());
  else {
    await up.focus();
    await session.page.keyboard.press(way);
  }
  await session.page.waitForSelector('[data-cds="Dialog"]');
});

test.each(['en-US', 'ja-JP'] as const)(
  'each answer has exactly two pressable buttons in %s',
  async (language) => {
    await session.open({ language });
    const pressable = await session.page.$$eval('.font-claude-response', (answers) =>
      answers.map(
        (each) =>
          each.closest('[role=article]')?.querySelectorAll('[data-cds=MessageActions] > [aria-pressed]')
            .length,
      ),
    );
    expect(pressable.length).toBeGreaterThan(1);
    expect(new Set(pressable)).toEqual(new Set([2]));
    expect(await session.count('[role=article]:has([data-testid=user-message]) [aria-pressed]')).toBe(0);
  },
);

test('the labels may speak another language than the document says', async () => {
  await session.open({ language: 'de-DE', labelLanguage: 'en-US' });
  expect(await session.page.$eval('html', (html) => html.lang)).toBe('de-DE');
  expect(await session.count('[aria-label="Good response"]')).toBeGreaterThan(0);
});

test('a long conversation has few rows in the document and opens at its end', async () => {
  await session.open({ messages: 84 });
  await session.page.waitForSelector('[role=feed] [aria-label="Message 84"]');
  await pause(200);
  expect(await session.count('[role=article]')).toBeLessThanOrEqual(20);
  expect(await session.count('[aria-label="Message 1"]')).toBe(0);
});

test('a streamed answer gets its thumbs at the end, and /new becomes a conversation', async () => {
  await session.open({ streamDuration: 600 }, 'https://claude.ai/new', '[data-testid="chat-input"]');
  await session.page.type('[data-testid="chat-input"]', 'Hello');
  await session.page.keyboard.press('Enter');
  await session.page.waitForSelector('[data-is-streaming=true]');
  expect(session.page.url()).toContain('/chat/');
  expect(await session.count(ANSWER_BARS)).toBe(0);
  await session.page.waitForSelector(ANSWER_BARS);
  expect(session.standin.actions.map(({ kind }) => kind)).toEqual(['create', 'send']);
});

test('no thumbs where rating is off, in a shared view, and on bad pages', async () => {
  await session.open({ ratingDisabled: true }, CHAT, '[data-cds=MessageActions]');
  expect(await session.count('[data-cds=MessageActions] [aria-pressed]')).toBe(0);
  await session.open(
    { ratingDisabled: false },
    CHAT.replace('/chat/', '/share/'),
    '[data-cds=MessageActions]',
  );
  expect(await session.count('[data-cds=MessageActions] [aria-pressed]')).toBe(0);
  await session.open({ oddity: 'half-rendered' }, CHAT, '[data-cds=MessageActions]');
  expect(await session.count('[data-cds=MessageActions] button')).toBe(0);
  await session.open({ oddity: 'two-user-menus' });
  expect(await session.count('[data-testid="user-menu-button"]')).toBe(2);
  await session.open({ oddity: 'empty' }, CHAT, '#root');
});
