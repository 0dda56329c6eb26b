import { expect, test } from 'vitest';
import { account, membership, type Plan, type Training } from '../standin/index.ts';
import { pause, until } from './chat.ts';
import type { ExtensionPage } from './extensionPage.ts';
import { badge, lines, under, usePopup } from './popupPage.ts';
import { useStage } from './stage.ts';

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
    await pause(700);
    await chat.page.goto('https://claude.ai/settings/account');
    await pause(500);
    await chat.page.goto('https://claude.ai/chat/c0000000-0000-4000-8000-000000000001');
    await chat.thumb('up');
    await pause(300);
    const page = await popup();
    expect((await lines(page))[0]).toBe('Ratings ask first');
    expect(await under(page, 'Account')).toBe('Work account');
    expect(await lines(page)).toContain('robin@acme.example');
    expect((await under(page, 'Plan'))?.toLowerCase()).toBe(plan);
    const age = shown === 'Not seen yet' ? '' : ', seen just now';
    expect(await under(page, 'Training')).toBe(shown + age);
    expect(await lines(page)).toContain('Open the setting');
    expect(await badge(page)).toEqual({
      text: sign,
      title: 'Before You Rate: ratings ask first on this tab',
    });
  },
);

test.each(['team', 'enterprise'] satisfies Plan[])('on %s', async (plan) => {
  const chat = await stage.chat(account(plan));
  await chat.thumb('up');
  await pause(300);
  const page = await popup();
  expect(await under(page, 'Account')).toBe('Work account');
  expect(await under(page, 'Work account')).toBe('Team and Enterprise accounts are work accounts');
  expect((await under(page, 'Plan'))?.toLowerCase()).toBe(plan);
  expect((await badge(page)).text).toBe('!');
});

test('the training setting is read from the settings dialog too, and named in the overlay', async () => {
  const chat = await stage.chat(account('max', { training: 'off' }));
  await chat.page.goto('about:blank');
  await chat.page.goto(
    'https://claude.ai/chat/c0000000-0000-4000-8000-000000000001#settings/data-privacy-controls',
  );
  await pause(900);
  await chat.page.goto('about:blank');
  await chat.page.goto('https://claude.ai/chat/c0000000-0000-4000-8000-000000000001');
  await chat.press('up');
  expect((await chat.sentences())[0]).toBe(
    'You switched training off. A rating overrides that for this conversation.',
  );
});

test('switching training on the settings page is noticed', async () => {
  const chat = await stage.chat(account('max', { training: 'off' }));
  await chat.page.goto(SETTINGS);
  await pause(700);
  const switches = await chat.page.$$('span[role="switch"]');
  await switches[1]?.click();
  await pause(500);
  const page = await popup();
  expect(await under(page, 'Training')).toBe('On, seen just now');
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
  expect(await under(page, 'Account')).toBe('Work or personal: not known');
  expect((await badge(page)).text).toBe('?');
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
  await pause(700);
  await chat.page.goto('https://claude.ai/chat/c0000000-0000-4000-8000-000000000001');
  await chat.thumb('up');
  await chat.page.click('[data-testid="user-menu-button"]');
  await until('memberships', async () => (await chat.page.$$('[role="menuitemradio"]')).length === 2);
  await pause(200);
  await (await chat.page.$$('[role="menuitemradio"]'))[1]?.click();
  await pause(1200);
  await chat.visit(1);
  await chat.press('up');
  expect((await chat.sentences())[0]).toBe(
    'Your plan promises no training on your chats. A rated chat is the exception.',
  );
  await chat.page.keyboard.press('Escape');
  const page = await popup();
  expect(await under(page, 'Plan')).toBe('Team');
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

/** Presses what has this text in the popup. */
async function press(page: ExtensionPage, text: string): Promise<void> {
  await page.evaluate(
    `[...document.querySelectorAll('button, summary, label, [role="tab"]')].find((each) => each.textContent === ${JSON.stringify(text)}).click()`,
  );
}

test('"Not right?": this account is personal, work, or forgotten; the rest of the browser is not touched', async () => {
  const chat = await stage.chat(account('max'));
  await chat.page.goto('https://claude.ai/settings/account');
  await pause(600);
  const page = await popup();
  await expect.poll(() => under(page, 'Account')).toBe('Work account');
  await press(page, 'This account is personal');
  await expect.poll(() => under(page, 'Account')).toBe('Personal account');
  expect(await under(page, 'Personal account')).toBe('You said so');
  await press(page, 'This account is for work');
  await expect.poll(() => under(page, 'Account')).toBe('Work account');
  const stored = await page.evaluate<object>('chrome.storage.local.get()');
  expect(stored).toHaveProperty('correction:0a000000-0000-4000-8000-00000000000a', 'work');
  expect(stored).not.toHaveProperty('settings');

  await chat.page.goto('https://claude.ai/new');
  await chat.page.waitForSelector('[data-testid="user-menu-button"]');
  await press(page, 'Forget what was seen of it');
  await expect.poll(() => under(page, 'Account')).toBe('Work or personal: not known');
  expect(await lines(page)).not.toContain('robin@acme.example');
});

test('"Not right?" settles nothing that the plan has settled', async () => {
  const chat = await stage.chat(account('team'));
  await chat.thumb('up');
  const page = await popup();
  await expect.poll(() => under(page, 'Account')).toBe('Work account');
  expect(await page.evaluate('document.querySelectorAll("input").length')).toBe(0);
  await page.evaluate(
    `chrome.storage.local.set({ 'correction:0b000000-0000-4000-8000-00000000000b': 'personal' })`,
  );
  await pause(300);
  expect(await under(page, 'Account')).toBe('Work account');
});

test('four tabs by keyboard; a number in the comparison leads to its source', async () => {
  const chat = await stage.chat(account('max'));
  await chat.thumb('up');
  const page = await popup();
  const key = (name: string) =>
    page.evaluate<string>(`(() => {
      const tab = document.querySelector('[role="tab"][aria-selected="true"]');
      tab.focus();
      tab.dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true }));
      return document.activeElement.id + ' ' + document.querySelector('[role="tabpanel"]:not([hidden])').id;
    })()`);
  const said = [];
  for (const name of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'End', 'Home', 'ArrowRight'])
    said.push(await key(name));
  const shown = ['sources', 'status', 'compare', 'sources', 'status', 'compare'];
  expect(said).toEqual(shown.map((id) => `tab-${id} panel-${id}`));

  expect(await lines(page)).toContain('What does a rating do?');
  const [yours] = await page.evaluate<string[]>(
    `[...document.querySelectorAll('thead [data-yours="true"]')].map((cell) => cell.innerText)`,
  );
  expect(yours).toMatch(/^Free, Pro, Max/);
  await page.evaluate(`document.querySelector('a[href="#zdr-not-chat"]').click()`);
  expect(await page.evaluate('document.activeElement.id')).toBe('zdr-not-chat');
  expect(await page.evaluate('document.activeElement.innerText')).toContain('Help page 8956058');
});

test('narrow, as a zoomed popup is, and managed by a very long word: nothing scrolls sideways', async () => {
  const page = await popup();
  const organisationName = 'Donaudampfschifffahrtsgesellschaftskapitänsversicherung';
  await page.evaluate(`chrome.storage.local.set({
    policy: { values: { organisationName: '${organisationName}', guidanceUrl: 'https://acme.example/' }, problems: [] },
    settings: { answer: 7 } })`);
  const frame = (width: number) =>
    page.evaluate<string[]>(`(async () => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'popup.html' });
      frame.style.width = '${width}px';
      document.body.append(frame);
      await new Promise((loaded) => { frame.onload = loaded; });
      const inside = frame.contentDocument;
      const wide = [];
      for (const id of ['status', 'compare', 'outputs', 'sources']) {
        while (!inside.getElementById('tab-' + id)) await new Promise((later) => setTimeout(later, 20));
        inside.getElementById('tab-' + id).click();
        await new Promise((later) => setTimeout(later, 50));
        if (inside.documentElement.scrollWidth > frame.clientWidth) wide.push(id);
      }
      frame.remove();
      return wide;
    })()`);
  expect(await frame(400)).toEqual([]);
  expect(await frame(320)).toEqual([]);

  const overflow = (path: string) =>
    page.evaluate<string>(`(async () => {
      const frame = Object.assign(document.createElement('iframe'), { src: '${path}' });
      frame.style.width = '320px';
      document.body.append(frame);
      await new Promise((loaded) => { frame.onload = loaded; });
      const inside = frame.contentDocument;
      while (!inside.querySelector('.set-by')) await new Promise((later) => setTimeout(later, 20));
      const isWide = inside.documentElement.scrollWidth > frame.clientWidth;
      const isNamed = inside.body.textContent.includes('${organisationName}');
      frame.remove();
      return isNamed ? (isWide ? 'wide' : 'fits') : 'not managed';
    })()`);
  expect(await overflow('options.html')).toBe('fits');
  expect(await overflow('first-run.html')).toBe('fits');
});

test('over another page it says so', async () => {
  const page = await popup();
  expect((await lines(page))[0]).toBe('Not a claude.ai tab');
});

test('over a claude.ai tab that has no script of ours, it says what helps', async () => {
  const chat = await stage.chat(account('max'));
  await chat.page.goto('https://claude.ai/unreachable').catch(() => undefined);
  const page = await popup();
  expect(await lines(page)).toContain('Not running on this tab yet');
});
