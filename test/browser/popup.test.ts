import { expect, test } from 'vitest';
import { noticed } from '../driver/noticed.ts';
import { badge, lines, under, usePopup } from '../driver/popupPage.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { openUserMenu } from '../driver/userMenu.ts';
import { until } from '../driver/waiting.ts';
import { account, membership, type Plan, type Training } from '../standin/index.ts';

const stage = useStage();
const SETTINGS = 'https://claude.ai/settings/data-privacy-controls';

const popup = usePopup(stage);

test.each([
  ['free', 'off', 'Off', '!'],
  ['pro', 'on', 'On', '!'],
  ['max', 'off-for-domain', 'Off for your e-mail domain', '!'],
  ['max', 'never-chosen', 'Not seen yet', '!'],
] satisfies [Plan, Training, string, string][])(
  'on %s with training %s',
  async (plan, training, shown, sign) => {
    const chat = await stage.chat(account(plan, { training }));
    await chat.page.goto(SETTINGS);
    if (training === 'never-chosen') await rest(chat.page, 700);
    else await noticed(stage, chat, 'training');
    await chat.page.goto('https://claude.ai/settings/account');
    await noticed(stage, chat, 'settingsEmail');
    await chat.page.goto('https://claude.ai/chat/c0000000-0000-4000-8000-000000000001');
    await chat.thumb('up');
    await noticed(stage, chat, 'plan');
    const page = await popup();
    await expect.poll(async () => (await lines(page))[0]).toBe('Ratings ask first');
    await expect.poll(() => under(page, 'Account')).toBe('Work account');
    await expect.poll(() => lines(page)).toContain('robin@acme.example');
    await expect.poll(async () => (await under(page, 'Plan'))?.toLowerCase()).toBe(plan);
    const age = shown === 'Not seen yet' ? '' : ', seen just now';
    await expect.poll(() => under(page, 'Training')).toBe(shown + age);
    await expect.poll(() => lines(page)).toContain('Open the setting');
    await expect
      .poll(() => badge(page))
      .toEqual({
        text: sign,
        title: 'Before You Rate: ratings ask first on this tab',
      });
  },
);

test.each(['team', 'enterprise'] satisfies Plan[])('on %s', async (plan) => {
  const chat = await stage.chat(account(plan));
  await chat.thumb('up');
  const page = await popup();
  await expect.poll(() => under(page, 'Account')).toBe('Work account');
  await expect
    .poll(() => under(page, 'Work account'))
    .toBe('Team, Enterprise and Education accounts are work accounts');
  await expect.poll(async () => (await under(page, 'Plan'))?.toLowerCase()).toBe(plan);
  await expect.poll(async () => (await badge(page)).text).toBe('!');
});

test('the training setting is read from the settings dialog too, and named in the overlay', async () => {
  const chat = await stage.chat(account('max', { training: 'off' }));
  await chat.page.goto('about:blank');
  await chat.page.goto(
    'https://claude.ai/chat/c0000000-0000-4000-8000-000000000001#settings/data-privacy-controls',
  );
  await noticed(stage, chat, 'training');
  await chat.page.goto('about:blank');
  await chat.page.goto('https://claude.ai/chat/c0000000-0000-4000-8000-000000000001');
  await chat.press('up');
  expect((await chat.sentences())[0]).toBe('Training is off. A rating overrides that for this conversation.');
});

test('switching training on the settings page is noticed', async () => {
  const chat = await stage.chat(account('max', { training: 'off' }));
  await chat.page.goto(SETTINGS);
  await noticed(stage, chat, 'training');
  const switches = await chat.page.$$('span[role="switch"]');
  await switches[1]?.click();
  const page = await popup();
  await expect.poll(() => under(page, 'Training')).toBe('On, seen just now');
});

test('ages are told in days, and sightings expire after 30 days', async () => {
  const chat = await stage.chat(account('max', { planLine: 'hidden' }));
  await chat.thumb('up');
  const page = await popup();
  const write = (days: number) =>
    page.evaluate(`chrome.storage.local.set({ 'account:0a000000-0000-4000-8000-00000000000a': {
      training: { value: 'off', at: Date.now() - ${days} * 86400000 - 1000 } } })`);
  await write(3);
  await expect.poll(() => under(page, 'Training')).toBe('Off, seen 3 days ago');
  await write(30);
  await expect.poll(() => under(page, 'Training')).toBe('Not seen yet');
});

test("the person's answer makes an account of unknown kind a work or a personal one", async () => {
  const chat = await stage.chat(account('max'));
  await chat.thumb('up');
  const page = await popup();
  await expect.poll(() => under(page, 'Account')).toBe('Work or personal: not known');
  await expect.poll(async () => (await badge(page)).text).toBe('?');
  await page.evaluate('document.querySelectorAll("input[name=answer]")[1].click()');
  await expect.poll(() => under(page, 'Account')).toBe('Personal account');
  await page.evaluate('document.querySelectorAll("input[name=answer]")[0].click()');
  await expect.poll(() => under(page, 'Account')).toBe('Work account');
  await expect.poll(async () => (await badge(page)).text).toBe('!');
});

test('garbage in the store: one clear line, strict meanwhile, and sightings are collected anew', async () => {
  const chat = await stage.chat(account('max'));
  await chat.thumb('up');
  const page = await popup();
  await page.evaluate(
    `chrome.storage.local.set({ settings: 'garbage', 'account:0a000000-0000-4000-8000-00000000000a': [1] })`,
  );
  await expect
    .poll(() => lines(page))
    .toContain('“settings”: found text, expected your settings. It is not used.');
  await chat.page.bringToFront();
  await chat.page.reload();
  await chat.press('up');
  expect((await chat.overlay()).some(({ role }) => role === 'checkbox')).toBe(true);
  const stored = () =>
    page.evaluate<Record<string, { plan?: { value: string } }>>('chrome.storage.local.get()');
  await expect
    .poll(async () => Object.values(await stored()).some(({ plan }) => plan?.value === 'max'))
    .toBe(true);
  expect(chat.complaints).toEqual([]);
});

test('two memberships are not mixed up', async () => {
  const chat = await stage.chat({
    memberships: [membership('max'), membership('team')],
    active: 0,
    training: 'off',
  });
  await chat.page.goto(SETTINGS);
  await noticed(stage, chat, 'training');
  await chat.page.goto('https://claude.ai/chat/c0000000-0000-4000-8000-000000000001');
  await chat.thumb('up');
  await openUserMenu(chat.page);
  await until('memberships', async () => (await chat.page.$$('[role="menuitemradio"]')).length === 2);
  await rest(chat.page, 200);
  await (await chat.page.$$('[role="menuitemradio"]'))[1]?.click();
  await rest(chat.page, 1200);
  await chat.visit(1);
  await chat.press('up');
  expect((await chat.sentences())[0]).toBe(
    'The Team and Enterprise contract promises no training. The help page excepts rated chats.',
  );
  await chat.page.keyboard.press('Escape');
  const page = await popup();
  await expect.poll(() => under(page, 'Plan')).toBe('Team');
  // The plan settles it; the other membership's setting is not this one's.
  expect(await lines(page)).not.toContain('Training');
  const stored = await page.evaluate<Record<string, Record<string, { value: string }>>>(
    'chrome.storage.local.get()',
  );
  const plans = Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => key.startsWith('account:'))
      .map(([key, seen]) => [key.slice(-1), seen.plan?.value]),
  );
  expect(plans).toEqual({ a: 'max', b: 'team' });
});
