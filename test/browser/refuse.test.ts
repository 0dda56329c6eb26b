import { afterEach, expect, test } from 'vitest';
import { type Chat, chatAddress } from '../driver/chat.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { pause } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();

// Whatever a test does, none of it is a yes.
afterEach(() => expect(stage.standin.ratings).toEqual([]));

async function heldPress(): Promise<Chat> {
  const chat = await stage.chat(account('max'));
  await chat.press('down');
  await chat.overlay();
  return chat;
}

test.each(['Don’t rate'])('the button %s gives the focus back to the thumb', async (name) => {
  const chat = await heldPress();
  await chat.use('button', name);
  await chat.noOverlay();
  expect(await chat.focused()).toBe('Bad response');
  expect(await chat.ownDialogs()).toEqual([]);
});

test('in a small window, as a zoomed one is, the safe choice is in sight at once', async () => {
  const chat = await heldPress();
  await chat.page.setViewport({ width: 640, height: 380 });
  await rest(chat.page, 300);
  const safe = (await chat.overlay()).find(({ name }) => name === 'Don’t rate');
  expect(safe?.y).toBeLessThan(380 - 20);
  await chat.use('button', 'Don’t rate');
  await chat.noOverlay();
});

test('Enter on the control that has the focus does not rate', async () => {
  const chat = await heldPress();
  await chat.page.keyboard.press('Enter');
  await chat.noOverlay();
  expect(await chat.ownDialogs()).toEqual([]);
});

test('"Rate anyway" without the tick does nothing', async () => {
  const chat = await heldPress();
  await rest(chat.page, 600);
  await chat.use('button', 'Rate anyway');
  await rest(chat.page, 300);
  expect((await chat.overlay()).find(({ name }) => name === 'Rate anyway')?.isDisabled).toBe(true);
  expect(await chat.ownDialogs()).toEqual([]);
});

test('the second click of a double click goes nowhere', async () => {
  const chat = await stage.chat(account('team'));
  await chat.hover('up');
  await rest(chat.page);
  await (await chat.thumb('up')).click({ count: 2 });
  await chat.overlay();
  expect(await chat.ownDialogs()).toEqual([]);
});

test('a click on the page behind the overlay does not reach it', async () => {
  const chat = await heldPress();
  await chat.page.mouse.click(20, 400);
  await rest(chat.page, 200);
  await chat.overlay();
  expect(chat.page.url()).toBe(chatAddress(1));
});

test.each([
  ['removes', (host: Element) => host.remove()],
  ['moves', (host: Element) => document.body.append(host)],
])('a page that %s the overlay has said no', async (_what, act) => {
  const chat = await heldPress();
  await chat.page.$eval('before-you-rate', act);
  await chat.noOverlay();
  expect(await chat.ownDialogs()).toEqual([]);
  // It still holds the next press.
  await chat.press('up');
  await chat.overlay();
});

test('a page that makes the overlay invisible cannot have it pressed', async () => {
  const chat = await stage.chat(account('team'));
  await chat.press('up');
  await chat.overlay();
  await chat.page.$eval('before-you-rate', (host) => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'width:100vw;height:100vh;border:0;padding:0;margin:0';
    host.after(cover);
    cover.showPopover();
  });
  await rest(chat.page, 600);
  await chat.use('button', 'Rate anyway');
  await rest(chat.page, 300);
  expect(await chat.ownDialogs()).toEqual([]);
});

test('a script that presses "Rate anyway" is not a person', async () => {
  const chat = await stage.chat(account('team'));
  await chat.press('up');
  await chat.overlay();
  await rest(chat.page, 600);
  await chat.page.evaluate(() => {
    for (const element of document.querySelectorAll('*'))
      (element as HTMLElement).shadowRoot?.querySelectorAll('button');
    document
      .elementFromPoint(innerWidth / 2, innerHeight / 2)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  await rest(chat.page, 200);
  await chat.overlay();
  expect(await chat.ownDialogs()).toEqual([]);
});

test('going elsewhere in the app closes the overlay, and the next conversation asks again', async () => {
  const chat = await heldPress();
  await chat.visit(2);
  await chat.noOverlay();
  await chat.press('up');
  await chat.overlay();
});

test('going back in history closes the overlay', async () => {
  const chat = await stage.chat(account('max'));
  await chat.visit(2);
  await chat.press('down');
  await chat.overlay();
  await chat.page.evaluate(() => history.back());
  await chat.noOverlay();
});

test('reloading and closing the tab', async () => {
  const chat = await heldPress();
  await chat.page.reload();
  expect((await chat.perceive()).some(({ role }) => role === 'alertdialog')).toBe(false);
  await chat.press('up');
  await chat.overlay();
  await chat.page.close();
  await pause(300);
});

test('a press by the page itself or another extension is held too', async () => {
  const chat = await stage.chat(account('max'));
  const thumb = await chat.thumb('down');
  await thumb.evaluate((button) => (button as HTMLElement).click());
  await chat.overlay();
  expect(await chat.ownDialogs()).toEqual([]);
});
