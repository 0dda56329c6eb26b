import { expect, test } from 'vitest';
import type { Chat } from '../driver/chat.ts';
import { type ConfirmWindow, confirmWindow, noConfirmWindow } from '../driver/confirmWindow.ts';
import { useOptions } from '../driver/optionsPage.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { openSwiftly } from '../driver/swift.ts';
import { pause, until } from '../driver/waiting.ts';

const stage = useStage();
const { install } = useOptions(stage);

/** Holds a thumb under a policy that asks outside, and goes on to the window. */
async function leadOutside(): Promise<{ chat: Chat; window: ConfirmWindow }> {
  const { chat, swift } = await openSwiftly(stage, '2026-08');
  await install({ organisationName: 'Acme Ltd', confirmIn: 'extension' });
  await chat.page.bringToFront();
  await swift.openOverlay('up', 'mouse');
  await rest(chat.page, 600);
  await chat.use('button', 'Go on in a window');
  return { chat, window: await confirmWindow(stage.browser) };
}

const gone = () => noConfirmWindow(stage.browser);

test('the page explains and has no yes; the window says the same, with tick and button', async () => {
  const { chat, window } = await leadOutside();
  const onPage = await chat.overlay();
  expect(onPage.filter(({ role }) => role === 'checkbox')).toEqual([]);
  expect(onPage.map(({ name }) => name)).not.toContain('Rate anyway');
  expect(onPage.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^Answer in the window/));
  const inWindow = await window.perceive();
  const lines = (all: typeof onPage) => all.filter(({ role }) => role === 'listitem').map(({ name }) => name);
  expect(lines(inWindow)).toEqual(lines(onPage));

  await window.press('checkbox', /./);
  await window.press('button', /^Rate anyway$/);
  await gone();
  expect(await chat.ownDialog()).toMatch(/./);
  expect(stage.standin.ratings).toEqual([]);
  await rest(chat.page);
  await chat.submit();
  await until('the rating', () => stage.standin.ratings.length > 0);
  expect(stage.standin.ratings).toHaveLength(1);
});

test('unticked, the window lets nothing through; "Don’t rate" there ends it on the page too', async () => {
  const { chat, window } = await leadOutside();
  await window.press('button', /^Rate anyway$/);
  await until('why', async () =>
    (await window.perceive()).some(({ name }) => name === 'Tick the line first.'),
  );
  await window.press('button', /^Don’t rate$/);
  await gone();
  await chat.noOverlay();
  expect(await chat.ownDialogs()).toEqual([]);
});

test('what was left on the page meanwhile, the window cannot let through', async () => {
  const { chat, window } = await leadOutside();
  await chat.visit(2);
  await window.press('checkbox', /./);
  await window.press('button', /^Rate anyway$/);
  await gone();
  await pause(300);
  expect(await chat.ownDialogs()).toEqual([]);
  expect(stage.standin.ratings).toEqual([]);
});

test('a message of the page’s own is no yes', async () => {
  const { chat } = await leadOutside();
  await chat.page.evaluate(() => {
    const token = '00000000-0000-4000-8000-000000000000';
    window.postMessage({ type: 'confirm-said', token, isYes: true }, '*');
  });
  await pause(300);
  expect(await chat.ownDialogs()).toEqual([]);
  expect(await chat.overlay()).not.toEqual([]);
});
