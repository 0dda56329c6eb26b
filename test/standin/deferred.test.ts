import { expect, test } from 'vitest';
import { useStandin } from './browsing.ts';
import { messageId, TOPICS } from './index.ts';
import { addressOf, HOOKS } from './pressing.ts';

const session = useStandin();
const ROW = '.slot[data-index="3"] .row';
const BAR = `${ROW} [data-testid="message-actions"]`;
const address = addressOf('2026-10');

const gone = () => session.page.waitForFunction((bar) => !document.querySelector(bar), {}, BAR);

async function hoverEarlierRow(): Promise<void> {
  await session.open({ generation: '2026-10' }, address, HOOKS.up);
  expect(await session.count(BAR)).toBe(0);
  await session.page.hover(`${ROW} p`);
  await session.page.waitForSelector(BAR);
}

test('an earlier bar is there while its row is hovered', async () => {
  await hoverEarlierRow();
  expect(await session.count(`${ROW} [data-deferred]`)).toBe(0);
  expect(await session.count(`${BAR} [aria-pressed]`)).toBe(2);
  await session.page.mouse.move(5, 5);
  await gone();
  expect(await session.count(`${ROW} [data-deferred]`)).toBe(1);
  expect(await session.count(HOOKS.up)).toBe(1);
});

test('it stays while the row holds the focus', async () => {
  await hoverEarlierRow();
  await session.page.focus(`${BAR} button`);
  await session.page.mouse.move(5, 5);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await session.count(BAR)).toBe(1);
  await session.page.focus('[data-testid="chat-input"]');
  await gone();
});

test('the page’s own dialog takes the pressed thumb away, and the rating names its message', async () => {
  await hoverEarlierRow();
  await session.page.click(`${BAR} .thumb-up`);
  await session.page.waitForSelector(HOOKS.submit);
  await gone();
  await session.page.click(HOOKS.submit);
  await session.page.waitForFunction(() => !document.querySelector('.dialog'));
  const chat = TOPICS[0]?.uuid ?? '';
  expect(session.standin.ratings.map(({ message }) => message)).toEqual([messageId(chat, 4)]);
});

test('a foreign modal in the top layer takes it away without the pointer moving', async () => {
  await hoverEarlierRow();
  await session.page.hover(`${BAR} .thumb-up`);
  await session.page.evaluate(() => {
    const host = document.createElement('div');
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('input'));
    host.attachShadow({ mode: 'closed' }).append(dialog);
    document.documentElement.append(host);
    dialog.showModal();
  });
  await gone();
});

test('a bar that a tap brought answers to the next tap', async () => {
  await session.open({ generation: '2026-10' }, address, HOOKS.up);
  await (await session.page.$(`${ROW} p`))?.tap();
  await session.page.waitForSelector(BAR);
  await (await session.page.$(`${BAR} .thumb-down`))?.tap();
  await session.page.waitForSelector(HOOKS.dialog);
});
