import type { Page } from 'puppeteer-core';
import { chatAddress } from '../driver/chat.ts';
import type { Subject } from './subjects.ts';

/**
 * Mounts copies of the first rows, as a page does that is not virtualised, before the page is idle. The page's own rows
 * stay the last ones.
 */
function mountCopies(count: number): void {
  const watch = new MutationObserver(() => {
    const feed = document.querySelector('.feed');
    const rows = [...(feed?.querySelectorAll(':scope > .slot') ?? [])];
    if (!feed || rows.length < 4) return;
    watch.disconnect();
    const copies = document.createElement('div');
    copies.style.cssText = 'position:relative;height:0;overflow:hidden';
    for (let at = 0; at < count - rows.length; at++) copies.append((rows[at % 2] as Element).cloneNode(true));
    feed.before(copies);
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** What a page of the benchmark notes of the input that came to it, in its own milliseconds. */
export type Noting = typeof globalThis & { benchPressed?: number; benchReached?: number };

/** Notes each press, and when the pointer first came to a thumb; before any extension, which may keep it from the page. */
function noteInput(): void {
  const here = globalThis as Noting;
  const pressed = ({ timeStamp }: Event) => {
    here.benchPressed = timeStamp;
  };
  for (const type of ['pointerup', 'keydown']) addEventListener(type, pressed, { capture: true });
  const reached = ({ target, timeStamp }: Event) => {
    if ((target as Element).closest?.('.thumb-up')) here.benchReached ??= timeStamp;
  };
  addEventListener('pointerover', reached, { capture: true });
}

/**
 * Opens a conversation with so many mounted messages, and waits until its thumbs are there and all is quiet.
 * @param empty the page to open it in; else a new one.
 */
export async function openLongPage({ browser }: Subject, messages: number, empty?: Page): Promise<Page> {
  const page = empty ?? (await browser.newPage());
  await page.evaluateOnNewDocument(mountCopies, messages);
  await page.evaluateOnNewDocument(noteInput);
  await page.goto(chatAddress(1));
  await page.waitForSelector('.thumb-up');
  await quiet(page);
  return page;
}

/** Waits until the page has been idle for a while. */
export async function quiet(page: Page, milliseconds = 600): Promise<void> {
  await page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 2000 }), ms);
      }),
    milliseconds,
  );
}

/** The middles of the thumbs in view, from above. */
export async function thumbsInView(page: Page): Promise<[number, number][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.feed .thumb-up')]
      .map((thumb) => thumb.getBoundingClientRect())
      .filter(({ top, width }) => width > 0 && top > 60 && top < innerHeight - 160)
      .map(({ left, top, width, height }): [number, number] => [left + width / 2, top + height / 2]),
  );
}
