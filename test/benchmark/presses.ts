import type { Page } from 'puppeteer-core';
import { rest } from '../driver/rest.ts';
import { until } from '../driver/waiting.ts';
import { type Noting, openLongPage, thumbsInView } from './longPage.ts';
import type { Subject } from './subjects.ts';

type Timed = Noting & { benchPainted?: number };

/** From now on the page notes when a dialog, its own or ours, has been painted. */
async function time(page: Page): Promise<void> {
  await page.evaluate(() => {
    const here = globalThis as Timed;
    here.benchPainted = undefined as never;
    here.benchPressed = undefined as never;
    const watch = new MutationObserver(() => {
      const isOwn = document.querySelector('[role="dialog"]') !== null;
      if (!isOwn && !document.querySelector('html > before-you-rate')) return;
      // The overlay stands in the middle of the window; a banner stands at its thumb.
      const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      if (!isOwn && middle?.localName !== 'before-you-rate') return;
      watch.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        here.benchPainted = performance.now();
      };
      // After the frame that shows it.
      requestAnimationFrame(() => port2.postMessage(0));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

async function painted(page: Page): Promise<number> {
  return until('a painted dialog', () =>
    page.evaluate(() => {
      const { benchPainted, benchPressed } = globalThis as Timed;
      return benchPainted && benchPressed && benchPainted - benchPressed;
    }),
  );
}

/** How a person comes to press; `from nowhere` is a press that no pointer or focus came before. */
export const PRESSES = ['mouse', 'keyboard', 'touch', 'from nowhere'] as const;
type Press = (typeof PRESSES)[number];

async function press(page: Page, way: Press): Promise<void> {
  const [x, y] = (await thumbsInView(page)).at(-1) ?? [0, 0];
  if (way === 'keyboard') {
    await page.evaluate(() =>
      ([...document.querySelectorAll('.feed .thumb-up')].at(-1) as HTMLElement).focus(),
    );
    await rest(page, 400);
    await page.evaluate(() =>
      ([...document.querySelectorAll('.feed .thumb-up')].at(-1) as HTMLElement).focus(),
    );
    await time(page);
    return page.keyboard.press('Enter');
  }
  if (way === 'mouse') {
    await page.mouse.move(x, y);
    await rest(page, 400);
  }
  await time(page);
  return way === 'touch' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y);
}

/** Milliseconds from a press on a thumb to the painted dialog: ours, or the page's own where none of ours is. */
export async function timePress(subject: Subject, messages: number, way: Press): Promise<number> {
  const page = await openLongPage(subject, messages);
  try {
    await press(page, way);
    return await painted(page);
  } catch {
    // The page replaces a bar's buttons at the first hover, and a press in between is lost with or without us.
    return Number.NaN;
  } finally {
    await page.close();
  }
}
