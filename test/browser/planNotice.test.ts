import { afterEach, expect, test } from 'vitest';
import type { Chat } from '../driver/chat.ts';
import { type ExtensionPage, openExtensionPage } from '../driver/extensionPage.ts';
import type { Perceived } from '../driver/perceive.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { openUserMenu } from '../driver/userMenu.ts';
import { until } from '../driver/waiting.ts';
import { account, membership } from '../standin/index.ts';

const stage = useStage();
const PERSONAL = '0a000000-0000-4000-8000-00000000000a';
const SAYS =
  'You are on a personal plan. By Anthropic’s consumer and commercial terms, consumer terms hold here, not your company’s. Their EEA edition is for people who act mainly outside their work.';
let storage: ExtensionPage | undefined;

/** Writes to the extension's store, as earlier days would have. */
async function store(items: Record<string, unknown>): Promise<void> {
  storage ??= await openExtensionPage(stage.browser, 'options.html');
  await storage.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
}

async function kept(): Promise<Record<string, { shownAt: number }>> {
  storage ??= await openExtensionPage(stage.browser, 'options.html');
  return storage.evaluate('chrome.storage.local.get()');
}

async function notice(chat: Chat): Promise<Perceived | undefined> {
  return (await chat.perceive()).find(({ role }) => role === 'status');
}

async function appears(chat: Chat): Promise<void> {
  await chat.page.bringToFront();
  const { name } = await until('the notice', () => notice(chat));
  expect(name).toBe(SAYS);
}

/** Loads the page again and waits until the account was seen and judged. */
async function isAbsentAfterReload(chat: Chat): Promise<void> {
  await chat.page.bringToFront();
  await chat.page.reload();
  await chat.thumb('up');
  await rest(chat.page, 400);
  expect(await notice(chat)).toBeUndefined();
}

afterEach(async () => {
  await storage?.evaluate('chrome.storage.local.clear()');
  await storage?.close();
  storage = undefined;
});

test('it appears, says it, lies over nothing that is needed, and is not back that day', async () => {
  await store({ settings: { answer: 'work' } });
  const chat = await stage.chat(account('max'));
  await appears(chat);
  const { x = 0, y = 0 } = (await notice(chat)) ?? {};
  const covered = await chat.page.$$eval(
    '[role="textbox"], [data-cds="MessageActions"], [role="dialog"]',
    (parts, at) =>
      parts.filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return at.x > left && at.x < right && at.y > top && at.y < bottom;
      }).length,
    { x, y },
  );
  expect(covered).toBe(0);
  await chat.use('button', 'Close');
  await until('its end', async () => !(await notice(chat)));
  await isAbsentAfterReload(chat);
  await store({ [`notice:${PERSONAL}`]: { shownAt: Date.now() - 25 * 3_600_000 } });
  await appears(chat);
  expect(chat.complaints).toEqual([]);
  expect(stage.standin.unexpected).toEqual([]);
});

test('it lies over no button of the settings, and stands somewhere', async () => {
  await store({ settings: { answer: 'work' } });
  const chat = await stage.chat(account('max'));
  await appears(chat);
  await chat.page.goto('https://claude.ai/settings/billing');
  await chat.page.waitForSelector('main button ::-p-text(Cancel plan)');
  // The account is known from the chat before; the notice of the day comes again on a new page.
  await store({ [`notice:${PERSONAL}`]: { shownAt: 0 } });
  await appears(chat);
  const covered = await chat.page.$$eval('button, a[href]', (buttons) =>
    buttons.flatMap((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const isSeen = width > 0 && top >= 0 && top + height <= innerHeight;
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return isSeen && hit?.matches('before-you-rate') ? [button.textContent] : [];
    }),
  );
  expect(covered).toEqual([]);
});

test('"Not now" by keyboard keeps it away, until the plan is another', async () => {
  await store({ settings: { answer: 'work' } });
  const chat = await stage.chat(account('max'));
  await appears(chat);
  // Backwards from the page's start: the notice stands after everything.
  await chat.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const focused = async () => (await chat.perceive()).find(({ isFocused }) => isFocused)?.name;
  await until('the focus on Not now', async () => {
    await chat.page.keyboard.down('Shift');
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.up('Shift');
    return (await focused()) === 'Not now';
  });
  // Keys pressed in it are its own: the page types into its composer from anywhere.
  await chat.page.keyboard.press('x');
  await chat.page.keyboard.press('Enter');
  await until('its end', async () => !(await notice(chat)));
  expect(await chat.composer()).toBe('');

  await store({ [`notice:${PERSONAL}`]: { ...(await kept())[`notice:${PERSONAL}`], shownAt: 0 } });
  await isAbsentAfterReload(chat);
  stage.standin.set(account('pro'));
  await chat.page.reload();
  await appears(chat);
});

test.each([
  ['team', 'work'],
  ['max', 'personal'],
  ['max', 'none'],
] as const)('never on %s with the answer %s', async (plan, answer) => {
  await store({ settings: { answer } });
  await isAbsentAfterReload(await stage.chat(account(plan)));
});

test('garbage in the store: not today, tomorrow again', async () => {
  await store({ settings: { answer: 'work' }, [`notice:${PERSONAL}`]: 'garbage' });
  const chat = await stage.chat(account('max'));
  await isAbsentAfterReload(chat);
  expect((await kept())[`notice:${PERSONAL}`]?.shownAt).toBeGreaterThan(Date.now() - 60_000);
});

test('it goes when the account is switched to another', async () => {
  await store({ settings: { answer: 'work' } });
  const chat = await stage.chat({ memberships: [membership('max'), membership('team')], active: 0 });
  await appears(chat);
  await openUserMenu(chat.page);
  await until('memberships', async () => (await chat.page.$$('[role="menuitemradio"]')).length === 2);
  await rest(chat.page, 200);
  await (await chat.page.$$('[role="menuitemradio"]'))[1]?.click();
  await until('its end', async () => !(await notice(chat)));
});
