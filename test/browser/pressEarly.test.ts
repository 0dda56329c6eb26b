import { describe, expect, test } from 'vitest';
import { DIALOGS, showComponents } from '../driver/components.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { Swift } from '../driver/swift.ts';
import { until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';
import { HOOKS } from '../standin/pressing.ts';

const stage = useStage();

describe.each(['pointerdown', 'mousedown'] as const)('a page that acts on %s', (actsOn) => {
  test('a thumb is held before the page hears of it, and rates once after the yes', async () => {
    const chat = await stage.chat(account('max', { actsOn }));
    await chat.press('up');
    await chat.overlay();
    expect(await chat.ownDialogs()).toEqual([]);
    await chat.page.keyboard.press('Escape');
    await chat.noOverlay();
    await rest(chat.page, 300);
    expect(await chat.ownDialogs()).toEqual([]);

    await chat.press('up');
    await chat.rateAnyway();
    await until('the dialog', async () => (await chat.ownDialogs()).length > 0);
    await chat.page.click(HOOKS.submit);
    await until('the rating', () => stage.standin.ratings.length > 0);
    await rest(chat.page, 300);
    expect(stage.standin.ratings.map(({ accepted }) => accepted)).toEqual([true]);
    expect(chat.complaints).toEqual([]);
  });

  test('a Submit is held before the page hears of it', async () => {
    const chat = await stage.chat(account('max', { actsOn, marks: 'thumbs-unmarked' }));
    const swift = new Swift(chat.page);
    await swift.openOwnDialog('down', 'mouse');
    await chat.page.click(HOOKS.submit);
    await chat.overlay();
    await rest(chat.page, 300);
    expect(stage.standin.ratings).toEqual([]);
  });

  test('every other button acts at once', async () => {
    const chat = await stage.chat(account('max', { actsOn }));
    await chat.page.waitForSelector(HOOKS.up);
    const copy = (await chat.page.$$(`${HOOKS.bar} [aria-label="Copy"]`)).at(-1);
    await copy?.hover();
    await rest(chat.page);
    await chat.page.mouse.down();
    await until('the page’s answer', () => chat.page.$('::-p-text(Copied)'));
    await chat.page.mouse.up();
    await chat.noOverlay();
  });
});

test('a press that ends on a thumb is nobody’s: what began elsewhere is heard to its end', async () => {
  const chat = await stage.chat(account('max'));
  await chat.hover('up');
  await rest(chat.page);
  const box = await (await chat.thumb('up')).boundingBox();
  await chat.page.evaluate(() => {
    addEventListener('pointerup', () => document.body.setAttribute('data-heard', ''), { once: true });
  });
  await chat.page.mouse.move(5, 5);
  await chat.page.mouse.down();
  await chat.page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await chat.page.mouse.up();
  await until('the end of the press', () => chat.page.$('[data-heard]'));
  await chat.noOverlay();
});

describe('a Submit whose label or icon is a web component is held', () => {
  test.each(Object.entries(DIALOGS))('%s', async (_, { state, address, open, submit, title }) => {
    const chat = await stage.chat(account('max', state), address);
    await open({ page: chat.page, frame: chat.frame, swift: new Swift(chat.page), chat });
    await showComponents(chat.page, submit);
    await chat.page.click(submit);
    expect(await chat.title()).toBe(title);
    expect(stage.standin.ratings).toEqual([]);
  });
});
