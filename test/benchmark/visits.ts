import { rest } from '../driver/rest.ts';
import { until } from '../driver/waiting.ts';
import { countersOf } from './counters.ts';
import { type Noting, openLongPage, quiet, thumbsInView } from './longPage.ts';
import { CONTROL, NONE, OURS, type Subject } from './subjects.ts';

const HOVERS = 50;
const NAVIGATIONS = 10;

/** What one visit to a page with so many mounted messages costs, in milliseconds of script, MB and listeners. */
export async function visit(subject: Subject, messages: number): Promise<Record<string, number>> {
  const page = await subject.browser.newPage();
  // Chromium counts from when it is asked to: on the loaded page, the load would be over.
  const counters = await countersOf(subject.browser.name, page);
  await openLongPage(subject, messages, page);
  const found: Record<string, number> = {};
  if (!counters) {
    await page.close();
    return found;
  }
  const script = async (run: () => Promise<void>) => {
    const before = await counters.script();
    await run();
    return (await counters.script()) - before;
  };
  found[`script at load, ${messages}`] = await counters.script();
  found[`heap, ${messages}`] = await counters.heap();
  found[`listeners, ${messages}`] = await counters.listeners();
  found[`script of ${HOVERS} hovers, ${messages}`] = await script(async () => {
    const thumbs = await thumbsInView(page);
    for (let i = 0; i < HOVERS; i++) {
      const [x, y] = thumbs[i % Math.max(1, thumbs.length)] ?? [0, 0];
      await page.mouse.move(x, y - 40);
      await page.mouse.move(x, y);
    }
    await quiet(page, 300);
  });
  await page.mouse.move(640, 100);
  found[`script of an answer streamed, ${messages}`] = await script(async () => {
    await page.click('[role="textbox"]');
    await page.keyboard.type('hi');
    await page.keyboard.press('Enter');
    await rest(page, 2200);
  });
  found[`script of a navigation, ${messages}`] =
    (await script(async () => {
      for (let i = 0; i < NAVIGATIONS; i++) {
        await page.click(`a[href$="000${(i % 2) + 1}"]`);
        await rest(page, 120);
      }
    })) / NAVIGATIONS;
  await page.close();
  return found;
}

/**
 * Milliseconds from the pointer's coming to a thumb to our banner, with the worker asleep; 0 without any extension, NaN
 * with another.
 */
export async function timeFromSleep(subject: Subject): Promise<number> {
  if (subject.name !== OURS) return [NONE, CONTROL].includes(subject.name) ? 0 : Number.NaN;
  const page = await openLongPage(subject, 20);
  try {
    const worker = await subject.browser.browser
      .waitForTarget((target) => target.type() === 'service_worker', { timeout: 1000 })
      .catch(() => undefined);
    await (await worker?.worker())?.close();
    const [x, y] = (await thumbsInView(page)).at(-1) ?? [0, 0];
    await page.evaluate(() => {
      const here = globalThis as Noting & { benchShown?: number };
      new MutationObserver(() => {
        here.benchShown ??= performance.now() - (here.benchReached ?? Number.NaN);
      }).observe(document.documentElement, { childList: true });
    });
    await page.mouse.move(x, y);
    return await until(
      'the banner',
      () => page.evaluate(() => (globalThis as { benchShown?: number }).benchShown),
      3000,
    );
  } catch {
    return Number.NaN;
  } finally {
    await page.close();
  }
}
