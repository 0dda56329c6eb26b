import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openActionPopup } from '../driver/actionPopup.ts';
import type { TestBrowser } from '../driver/browsers.ts';
import { Chat } from '../driver/chat.ts';
import { openExtensionPage } from '../driver/extensionPage.ts';
import { pause, until } from '../driver/waiting.ts';
import type { Standin } from '../standin/index.ts';
import { photographPopup } from './photographPopup.ts';
import { EMAIL, enter } from './scene.ts';

const MODES = ['light', 'dark'] as const;
type Mode = (typeof MODES)[number];

/** What is told and photographed on the way. */
interface Record {
  say(line: string): void;
  picture(name: string): Promise<void>;
}

async function named(chat: Chat, role: string): Promise<string> {
  const part = await until(role, async () => (await chat.perceive()).find((each) => each.role === role));
  return part.name;
}

/** Hover, press, read, try without the tick, tick, go on, and cancel in claude.ai's own dialog. */
async function rate(chat: Chat, { say, picture }: Record): Promise<void> {
  await chat.hover('up');
  say(`The pointer is on a thumb. A line beside it: “${await named(chat, 'note')}”`);
  await pause(300);
  await picture('banner');

  await chat.press('up');
  const [...lines] = await chat.sentences();
  say(`The thumb was pressed and held back. The overlay: “${lines.join(' ')}”`);
  await pause(600);
  await picture('overlay');

  await chat.use('button', 'Rate anyway');
  await pause(200);
  await chat.overlay();
  say('“Rate anyway” without the tick: nothing happened.');

  await chat.rateAnyway();
  say(`Ticked, then “Rate anyway”: claude.ai’s own dialog opened, “${await chat.ownDialog()}”.`);
  await pause(400);
  await picture('own-dialog');

  for (const button of await chat.page.$$('[role="dialog"] button')) {
    if ((await button.evaluate(({ textContent }) => textContent)) === 'Cancel') await button.click();
  }
  await until('the dialog closed', async () => (await chat.ownDialogs()).length === 0);
  say('“Cancel” there: the dialog closed.');
}

/** The notice that a work account on a personal plan gets once a day, and "Not now". */
async function seeNotice(chat: Chat, { say, picture }: Record): Promise<void> {
  say(`A quiet notice, once a day: “${await named(chat, 'status')}”`);
  await picture('notice');
  await chat.use('button', 'Not now');
  await until('the notice’s end', async () => (await chat.perceive()).length === 0);
}

/** Presses the toolbar button where Claude is used but claude.ai is not. */
async function seeConsole(browser: TestBrowser, say: Record['say']): Promise<void> {
  const page = await browser.newPage();
  await page.goto('https://platform.claude.com/workbench');
  const popup = await openActionPopup(browser, page);
  const words = await until('the popup', () =>
    popup.evaluate<string>(`[...popup.document.querySelectorAll('h1, dd > span')]
      .map((each) => each.firstChild?.textContent).join(' ')`),
  );
  say(`The popup over the API Console: “${words}”`);
  await popup.close();
  await page.close();
}

/** The extension as on its first day. */
async function forget(browser: TestBrowser): Promise<void> {
  const page = await openExtensionPage(browser, 'options.html');
  await page.evaluate('chrome.storage.local.clear()');
  await page.close();
}

/** Walks through the story without a display, in light and dark, and leaves pictures in the folder. */
export async function walk(browser: TestBrowser, standin: Standin, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pictures: string[] = [];
  const path = (name: string, mode: Mode) => {
    pictures.push(join(folder, `${name}-${mode}.png`));
    return pictures.at(-1) as `${string}.png`;
  };
  for (const mode of MODES) {
    let step = 0;
    const say = (line: string) => console.log(mode === 'light' ? `${++step}. ${line}` : `   ${line}`);
    standin.set({ mode });
    await forget(browser);
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 760 });
    const chat = new Chat(browser, page);
    if (mode === 'dark') console.log('The same again in dark:');
    await enter(page);
    say(
      `Robin (${EMAIL}) uses a Max account at work, training off. The settings and the user menu were opened once.`,
    );
    const record: Record = {
      say,
      picture: async (name) => void (await page.screenshot({ path: path(name, mode) })),
    };
    await seeNotice(chat, record);
    await rate(chat, record);
    const popup = await photographPopup(browser, mode, {
      status: path('popup', mode),
      compare: path('compare', mode),
    });
    say(`The toolbar popup: ${popup}`);
    if (mode === 'light') await seeConsole(browser, say);
    await page.close();
    if (chat.complaints.length > 0) throw new Error(`The console complained: ${chat.complaints.join('; ')}`);
  }
  console.log(`Ratings that reached the server: ${standin.ratings.length}`);
  console.log(`Pictures in ${folder}/:`);
  for (const picture of pictures) console.log(`  ${picture}`);
  if (standin.ratings.length > 0) throw new Error('A rating left although nobody submitted one.');
}
