import { expect, test } from 'vitest';
import type { Chat } from '../driver/chat.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { openSwiftly } from '../driver/swift.ts';
import { until } from '../driver/waiting.ts';
import type { Generation, StandinState } from '../standin/index.ts';
import { HOOKS } from '../standin/pressing.ts';

const stage = useStage();

const open = (generation: Generation, state: Partial<StandinState> = {}) =>
  openSwiftly(stage, generation, state);

const hasOverlay = async (chat: Chat) => (await chat.perceive()).some(({ role }) => role === 'alertdialog');

test('a held Enter opens the overlay once and presses nothing in it; a new Enter does', async () => {
  const { chat } = await open('2026-08');
  await (await chat.thumb('up')).focus();
  await rest(chat.page);
  await (await chat.thumb('up')).focus();
  await chat.page.keyboard.down('Enter');
  await chat.overlay();
  for (let repeats = 0; repeats < 5; repeats++) {
    await chat.page.keyboard.down('Enter');
    await rest(chat.page, 30);
    expect(await hasOverlay(chat)).toBe(true);
  }
  await chat.page.keyboard.up('Enter');
  await chat.page.keyboard.press('Enter');
  await chat.noOverlay();
  expect(await chat.ownDialogs()).toEqual([]);
});

test('a page that writes its document anew has its thumbs held still', async () => {
  const { chat } = await open('2026-08');
  await chat.page.evaluate(() => {
    document.open();
    document.write(`<!doctype html><body><div role="toolbar" data-cds="MessageActions">
      <button id="up" aria-pressed="false">Up</button><button aria-pressed="false">Down</button></div></body>`);
    document.close();
    document.getElementById('up')?.addEventListener('click', () => document.body.append('rated'));
  });
  await chat.page.click('#up');
  await chat.overlay();
  expect(await chat.page.$eval('body', (body) => body.textContent)).not.toContain('rated');
});

test('"Report content" has no Submit: its Cancel is not held', async () => {
  const { chat, swift } = await open('2026-08', { marks: 'thumbs-unmarked' });
  await swift.openOwnDialog('down', 'mouse');
  await until('no text field', async () => {
    if ((await chat.page.$(`${HOOKS.dialog} textarea`)) === null) return true;
    if ((await chat.page.$('[role="option"]')) === null)
      await chat.page.click(`${HOOKS.dialog} [role="combobox"]`);
    // The list takes the focus a moment after it is drawn; keys pressed before are lost.
    await rest(chat.page);
    await chat.page.keyboard.press('End');
    await chat.page.keyboard.press('Enter');
    await rest(chat.page, 200);
    return false;
  });
  await rest(chat.page, 300);
  await (await chat.page.$$(`${HOOKS.dialog} button`)).at(-1)?.click();
  await until('closed', async () => !(await swift.hasOwnDialog()));
  expect(await hasOverlay(chat)).toBe(false);
});

test('2024-10, whose bar is not on record: the banner stands beside the thumbs all the same', async () => {
  const { chat } = await open('2024-10');
  const box = await (await chat.page.$$(HOOKS.up)).at(-1)?.boundingBox();
  // A person's hand is never quite still.
  for (const by of [8, 10]) {
    await chat.page.mouse.move((box?.x ?? 0) + by, (box?.y ?? 0) + by);
    await rest(chat.page, 300);
  }
  const [note] = await until('the banner', async () => {
    const seen = await chat.perceive();
    return seen.length > 0 && seen;
  });
  expect(note?.name).toMatch(/^A rating sends this whole conversation to Anthropic/);
});

test('a page that greets the guard learns nothing it could open it with', async () => {
  const { chat } = await open('2026-10');
  const told = await chat.page.evaluate(() => {
    const offers: string[] = [];
    document.addEventListener('before-you-rate-hello-offer', (offer) =>
      offers.push(String((offer as CustomEvent).detail)),
    );
    document.dispatchEvent(new CustomEvent('before-you-rate-hello-ask'));
    return offers;
  });
  expect(told).toEqual([]);
});
