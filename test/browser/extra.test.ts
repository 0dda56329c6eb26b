import { afterEach, expect, test } from 'vitest';
import type { Chat } from '../driver/chat.ts';
import { type ExtensionPage, openExtensionPage } from '../driver/extensionPage.ts';
import { fillExtraForm, type TypedExtra } from '../driver/extraForm.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { Swift } from '../driver/swift.ts';
import { pause, until } from '../driver/waiting.ts';
import { account, type StandinState } from '../standin/index.ts';
import { HOOKS } from '../standin/pressing.ts';

const stage = useStage();
const opened: ExtensionPage[] = [];
const THUMBS = `${HOOKS.up}, ${HOOKS.down}`;

async function extensionPage(path: string, ready: string): Promise<ExtensionPage> {
  const page = await openExtensionPage(stage.browser, path);
  opened.push(page);
  await until(path, () => page.evaluate(`!!document.querySelector('${ready}')`));
  return page;
}

/** Types into the options page, saves, and gives what the page says of it. */
async function saveExtra(typed: TypedExtra): Promise<{ said: string; refused: string }> {
  return fillExtraForm(await extensionPage('options.html', '#selectors'), typed);
}

function stored(): Promise<{ names: string[]; selectors: string[] }> {
  const [page] = opened;
  return (page as ExtensionPage).evaluate(`chrome.storage.local.get().then((all) => all.settings.extra)`);
}

/** A conversation whose thumbs the built-in signals do not know, unless the state says otherwise. */
async function open(state: Partial<StandinState> = { marks: 'thumbs-unmarked' }) {
  const chat = await stage.chat(account('max', { generation: '2026-08', ...state }));
  await chat.page.waitForSelector(HOOKS.up);
  return { chat, swift: new Swift(chat.page) };
}

async function problemsInPopup(): Promise<string> {
  const page = await extensionPage('popup.html', 'h1');
  await pause(300);
  return page.evaluate(`document.querySelector('.problems')?.innerText ?? ''`);
}

/** Everything that is no rating answers as without us: the composer sends, Copy and Retry act. */
async function expectOrdinaryButtonsFree(chat: Chat): Promise<void> {
  const { page } = chat;
  const before = stage.standin.actions.filter(({ kind }) => kind === 'send').length;
  await page.click('[role="textbox"]');
  await page.keyboard.type('Go on');
  await page.click('button[aria-label="Send message"]');
  await until(
    'the message',
    () => stage.standin.actions.filter(({ kind }) => kind === 'send').length > before,
  );
  await page.evaluate((thumbs) => {
    const told: string[] = [];
    Object.assign(window, { told });
    addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button, [role="button"]');
      if (button && !button.matches(thumbs)) told.push(button.getAttribute('aria-label') ?? '');
    });
  }, THUMBS);
  for (const name of ['Copy', 'Retry']) {
    // claude.ai replaces its buttons and scrolls while it answers: looked up anew until one was pressed.
    await until(`a press on ${name}`, async () => {
      const middle = await page.evaluate((selector) => {
        const middles = [...document.querySelectorAll(selector)].map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return { button, at: [x + width / 2, y + height / 2] as [number, number] };
        });
        return middles.findLast(({ button, at }) => button.contains(document.elementFromPoint(...at)))?.at;
      }, `${HOOKS.bar} [aria-label="${name}"]`);
      if (!middle) return false;
      await page.mouse.move(...middle);
      await rest(page);
      await page.mouse.click(...middle);
      return page.evaluate((wanted) => (window as unknown as { told: string[] }).told.includes(wanted), name);
    });
  }
  expect((await chat.perceive()).some(({ role }) => role === 'alertdialog')).toBe(false);
}

afterEach(async () => {
  for (const page of opened.splice(0)) {
    await page.evaluate('chrome.storage.local.clear()');
    await page.close();
  }
});

test.each([
  ['a name', { names: 'Appreciate' }, 'mouse'],
  ['a name in other case', { names: ' appreciate \n' }, 'Enter'],
  ['a selector', { selectors: HOOKS.up }, 'mouse'],
  ['a selector of both thumbs', { selectors: THUMBS }, 'touch'],
] as const)('%s saved in the options page holds the thumb of an open tab at once', async (_, typed, way) => {
  const { chat, swift } = await open();
  await swift.openOwnDialog('up', 'mouse');
  await swift.closeOwnDialog();

  expect((await saveExtra(typed)).said).toBe('Saved.');
  await chat.page.bringToFront();
  expect(await swift.openOverlay('up', way)).toBe(true);
  expect(await chat.title()).toBe('Before you rate');
  expect(await swift.hasOwnDialog()).toBe(false);

  await chat.rateAnyway();
  expect(await swift.ownDialogCame()).toBe(true);
  await rest(chat.page, 300);
  expect(await chat.ownDialogs()).toHaveLength(1);
  await swift.pressSubmit('mouse');
  await until('the rating', () => stage.standin.ratings.length > 0);
  await rest(chat.page, 300);
  expect(stage.standin.ratings.map(({ type }) => type)).toEqual(['upvote']);
  expect(chat.complaints).toEqual([]);
});

test.each(['mouse', 'touch', 'Enter'] as const)(
  'nameless thumbs told by one selector, by %s: no other thumb rates than the one that was pressed',
  async (way) => {
    const { chat, swift } = await open({ marks: 'thumbs-unmarked', thumbNames: 'nameless' });
    await saveExtra({ selectors: THUMBS });
    await chat.page.bringToFront();
    expect(await swift.openOverlay('down', way)).toBe(true);
    await chat.rateAnyway();
    // Where the button was replaced and nothing tells it from its neighbour, the person presses once more.
    const isPressAgain = async () => (await chat.perceive()).some(({ name }) => name === 'Go ahead and rate');
    await until('an answer', async () => (await swift.hasOwnDialog()) || (await isPressAgain()));
    if (await isPressAgain()) {
      await chat.use('button', 'Close');
      await chat.noOverlay();
      await swift.openOwnDialog('down', way);
    }
    await swift.pressSubmit('mouse');
    await until('the rating', () => stage.standin.ratings.length > 0);
    expect(stage.standin.ratings.map(({ type }) => type)).toEqual(['flag']);
  },
);

test('taking the extra name away again: the thumb is free of layer 1', async () => {
  const { chat, swift } = await open();
  await saveExtra({ names: 'Appreciate' });
  await saveExtra({ names: '' });
  expect(await stored()).toEqual({ names: [], selectors: [] });
  await chat.page.bringToFront();
  expect(await swift.openOwnDialog('up', 'mouse')).toBe(true);
});

test.each([['button['], ['*'], ['html'], ['body'], ['button'], ['[role="button"], button']])(
  '%s is refused at Save by name and not stored; the others are',
  async (selector) => {
    const { said, refused } = await saveExtra({
      names: 'Appreciate',
      selectors: `${selector}\n${HOOKS.up}\n${HOOKS.up}`,
    });
    expect(said).toBe('Saved, except for what is named at the field.');
    expect(refused).toContain(`“${selector}”`);
    expect(await stored()).toEqual({ names: ['Appreciate'], selectors: [HOOKS.up] });
  },
);

test('what tells no thumb, in the store: named in the popup, the known thumbs are held, nothing else is', async () => {
  const selectors = ['button[', '*', 'html', 'button', 'body button', '.bar button'];
  const { chat, swift } = await open({});
  const page = await extensionPage('options.html', '#selectors');
  const settings = JSON.stringify({ extra: { names: [], selectors } });
  await page.evaluate(`chrome.storage.local.set({ settings: ${settings} })`);
  await chat.page.bringToFront();
  expect(await swift.openOverlay('up', 'mouse')).toBe(true);
  expect(await chat.title()).toBe('Before you give a thumbs-up');
  await swift.refuse();
  await expectOrdinaryButtonsFree(chat);
  const problems = await problemsInPopup();
  for (const selector of selectors) expect(problems).toContain(`“${selector}”`);
  expect(chat.complaints).toEqual([]);
});

test('a selector that matches nothing changes nothing and is no problem', async () => {
  const { chat, swift } = await open({});
  expect((await saveExtra({ selectors: '[data-nothing="here"]' })).said).toBe('Saved.');
  await chat.page.bringToFront();
  expect(await swift.openOverlay('down', 'mouse')).toBe(true);
  expect(await chat.title()).toBe('Before you give a thumbs-down');
  await swift.refuse();
  await expectOrdinaryButtonsFree(chat);
  expect(await problemsInPopup()).toBe('');
});
