import { expect, test } from 'vitest';
import type { Chat } from '../driver/chat.ts';
import { useStage } from '../driver/stage.ts';
import { pause, until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();

/** A window of 1280 × 800 pixels, at 100, 200 and 400 % and what claude.ai's own header leaves of the last. */
const SIZES = [
  [1280, 800],
  [640, 400],
  [320, 200],
  [320, 180],
] as const;

/** The overlay in a window of that size; with thumbs of our own, as the stand-in has no room there for its own. */
async function openAt(width: number, height: number): Promise<Chat> {
  const chat = await stage.chat(account('max'));
  await chat.thumb('up');
  await chat.page.setViewport({ width, height });
  await chat.page.evaluate(() => {
    const bar = document.createElement('div');
    bar.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:99999;background:#fff';
    bar.dataset.cds = 'MessageActions';
    bar.role = 'toolbar';
    for (const name of ['Good response', 'Bad response']) {
      const thumb = bar.appendChild(document.createElement('button'));
      thumb.ariaLabel = name;
      thumb.ariaPressed = 'false';
      thumb.textContent = 'thumb';
      thumb.addEventListener('click', () => {
        document.body.dataset.rated = name;
      });
    }
    document.body.append(bar);
    bar.querySelector('button')?.focus();
  });
  await chat.page.keyboard.press('Enter');
  await chat.overlay();
  return chat;
}

test.each(SIZES)(
  'in %i × %i the first sentence and the choice are in sight, and all is reached by keyboard',
  async (width, height) => {
    const chat = await openAt(width, height);
    await pause(600);
    const parts = await chat.overlay();
    const [first] = parts.filter(({ role }) => role === 'listitem');
    const heading = parts.find(({ role }) => role === 'heading');
    const safe = parts.find(({ name }) => name === 'Don’t rate');
    expect(heading?.y).toBeGreaterThan(0);
    expect(first?.y).toBeGreaterThan(heading?.y ?? 0);
    expect(first?.y).toBeLessThan((safe?.y ?? 0) - 15);
    expect(safe?.y).toBeLessThan(height - 8);
    expect(safe?.isFocused).toBe(true);

    const { keyboard } = chat.page;
    await keyboard.down('Shift');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.up('Shift');
    expect((await chat.overlay()).find(({ isFocused }) => isFocused)?.role).toBe('checkbox');
    await pause(600);
    await keyboard.press(' ');
    await keyboard.press('Tab');
    const yes = (await chat.overlay()).find(({ isFocused }) => isFocused);
    expect(yes?.name).toBe('Rate anyway');
    expect(yes?.y).toBeLessThan(height - 8);
    await pause(600);
    await keyboard.press('Enter');
    await until('the press', () => chat.page.evaluate(() => document.body.dataset.rated === 'Good response'));
    expect(stage.standin.ratings).toEqual([]);
  },
);
