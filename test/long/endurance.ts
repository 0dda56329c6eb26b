import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openLongPage } from '../benchmark/longPage.ts';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { Chat, chatAddress } from '../driver/chat.ts';
import { type ExtensionPage, openExtensionPage } from '../driver/extensionPage.ts';
import { rest } from '../driver/rest.ts';
import { Swift } from '../driver/swift.ts';
import { until } from '../driver/waiting.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';
import { HOOKS } from '../standin/pressing.ts';
import { type Figures, grown, line, measure } from './figures.ts';

/**
 * The long run in Chromium: a conversation with many mounted messages, many tabs, many ratings in a row, bars drawn
 * anew at every frame. `npm run endurance -- --messages 5000 --tabs 200 --ratings 1000 --seconds 60 [--bare]`; each
 * may be smaller, or 0. It prints what every stretch costs, and ends with 1 where anything grew.
 */
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '5000' },
    tabs: { type: 'string', default: '200' },
    ratings: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
    /** Without the extension: what the page does by itself. */
    bare: { type: 'boolean', default: false },
  },
});
const isBare = values.bare;
const [messages, tabs, ratings, seconds] = [values.messages, values.tabs, values.ratings, values.seconds].map(
  Number,
) as [number, number, number, number];

/** Tabs that are open at once. */
const AT_ONCE = 20;
/** Every so many tabs, and ratings, are a yes of their own. */
const YES_EVERY = 5;
const RATINGS_OF_A_YES = 25;
/** So many the stand-in has. */
const CONVERSATIONS = 4;

const standin: Standin = await startStandin(account('team', { messages: 30 }));
const browser: TestBrowser = await launchBrowser('chromium', { port: standin.port, bare: isBare });
const extension: ExtensionPage | undefined = isBare
  ? undefined
  : await openExtensionPage(browser, 'options.html');
const found: string[] = [];

/** A stretch is measured after a twentieth, when everything has been loaded, half way and at the end. */
const marksOf = (steps: number) => [Math.ceil(steps / 20), Math.ceil(steps / 2), steps];

async function stretch(name: string, page: Page, steps: number, step: (at: number) => Promise<unknown>) {
  if (steps === 0) return;
  const begun = Date.now();
  const measured: Figures[] = [];
  for (let at = 1; at <= steps; at++) {
    await step(at);
    if (!marksOf(steps).includes(at)) continue;
    const figures = await measure(browser, page, extension);
    measured.push(figures);
    console.log(line(`${name}, ${at}`, figures));
  }
  const more = grown(measured);
  const took = Math.round((Date.now() - begun) / 1000);
  console.log(`${name}: ${more.length > 0 ? more.join(', ') : 'flat'} (${took} s)`);
  found.push(...more.map((each) => `${name}: ${each}`));
}

async function open(conversation = 1): Promise<Chat> {
  const chat = new Chat(browser, await browser.newPage());
  await show(chat, conversation);
  return chat;
}

async function show({ page }: Chat, conversation: number): Promise<void> {
  await page.goto(chatAddress(conversation));
  await page.waitForSelector(HOOKS.up);
}

/** The dialog of claude.ai's, after a yes where one is asked for. */
async function openDialog(chat: Chat): Promise<void> {
  const swift = new Swift(chat.page);
  const isAnswered = async () => (await swift.hasOverlay()) || (await swift.hasOwnDialog());
  await swift.pressThumbUntil('up', 'Enter', isAnswered);
  if (await swift.hasOverlay()) await chat.rateAnyway();
  await until('claude.ai’s own dialog', () => swift.hasOwnDialog());
}

async function rate(chat: Chat): Promise<void> {
  const before = standin.ratings.length;
  await openDialog(chat);
  await chat.page.click(HOOKS.submit);
  await until('the rating', () => standin.ratings.length > before);
  await chat.page.waitForFunction((dialog) => !document.querySelector(dialog), {}, HOOKS.dialog);
}

/** A thumb that is pressed and thought better of. */
async function hesitate(chat: Chat): Promise<void> {
  const swift = new Swift(chat.page);
  if (isBare) {
    await openDialog(chat);
    return swift.closeOwnDialog();
  }
  await swift.openOverlay('up', 'mouse');
  await swift.refuse();
}

/** Draws every bar anew at each frame, as a page does that shows seconds in each; runs in the page. */
function redraw(frames: number): Promise<void> {
  return new Promise((resolve) => {
    let left = frames;
    const draw = () => {
      for (const bar of document.querySelectorAll('.copies .bar')) bar.replaceWith(bar.cloneNode(true));
      left -= 1;
      if (left > 0) requestAnimationFrame(draw);
      else resolve();
    };
    // The page's own bars stay React's; copies of them are drawn anew.
    if (!document.querySelector('.copies')) {
      const copies = document.createElement('div');
      copies.className = 'copies';
      for (const bar of document.querySelectorAll('.bar')) copies.append(bar.cloneNode(true));
      document.querySelector('main')?.append(copies);
    }
    requestAnimationFrame(draw);
  });
}

if (messages > 0) {
  const page = await openLongPage({ name: 'long', browser }, messages);
  const long = new Chat(browser, page);
  await stretch(`${messages} messages, presses`, page, 40, () => hesitate(long));
  await page.close();
}

const watched = await open();
const opened: Chat[] = [];
await stretch('tabs', watched.page, tabs, async (at) => {
  const chat = await open((at % CONVERSATIONS) + 1);
  opened.push(chat);
  if (at % YES_EVERY === 0) await openDialog(chat);
  if (opened.length < AT_ONCE && !marksOf(tabs).includes(at)) return;
  for (const { page } of opened.splice(0)) await page.close();
  await watched.page.bringToFront();
});

await stretch('ratings', watched.page, ratings, async (at) => {
  await rate(watched);
  if (at % RATINGS_OF_A_YES > 0) return;
  // Rated rows and toasts are the page's own: another document, and a yes of its own.
  await show(watched, ((at / RATINGS_OF_A_YES) % CONVERSATIONS) + 1);
  await hesitate(watched);
});

await show(watched, 1);
await new Swift(watched.page).hover(HOOKS.up);
await rest(watched.page);
await stretch('seconds of drawing', watched.page, seconds, () => watched.page.evaluate(redraw, 60));

await browser.close();
await standin.close();
console.log(found.length > 0 ? `Grew: ${found.join('; ')}` : 'All flat');
process.exitCode = found.length > 0 ? 1 : 0;
