import { expect, test } from 'vitest';
import { pressText } from '../driver/extensionPage.ts';
import { noticed } from '../driver/noticed.ts';
import { lines, under, usePopup } from '../driver/popupPage.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();
const popup = usePopup(stage);

test('"Not right?": this account is personal, work, or forgotten; the rest of the browser is not touched', async () => {
  const chat = await stage.chat(account('max'));
  await chat.page.goto('https://claude.ai/settings/account');
  await noticed(stage, chat, 'settingsEmail');
  const page = await popup();
  await expect.poll(() => under(page, 'Account')).toBe('Work account');
  await pressText(page, 'This account is personal');
  await expect.poll(() => under(page, 'Account')).toBe('Personal account');
  await expect.poll(() => under(page, 'Personal account')).toBe('You said so');
  await pressText(page, 'This account is for work');
  await expect.poll(() => under(page, 'Account')).toBe('Work account');
  const stored = await page.evaluate<object>('chrome.storage.local.get()');
  expect(stored).toHaveProperty('correction:0a000000-0000-4000-8000-00000000000a', 'work');
  expect(stored).not.toHaveProperty('settings');

  await chat.page.goto('https://claude.ai/new');
  await chat.page.waitForSelector('[data-testid="user-menu-button"]');
  await pressText(page, 'Forget what was seen of it');
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
  await rest(chat.page, 300);
  expect(await under(page, 'Account')).toBe('Work account');
});

test('five tabs by keyboard; a number in the comparison leads to its source', async () => {
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

  await expect.poll(() => lines(page)).toContain('What does a rating do?');
  const [yours] = await page.evaluate<string[]>(
    `[...document.querySelectorAll('thead [data-yours="true"]')].map((cell) => cell.innerText)`,
  );
  expect(yours).toMatch(/^Free, Pro, Max/);
  await until('its source', () =>
    page.evaluate<boolean>(`(() => {
      const link = document.querySelector('a[href="#zdr-not-chat"]');
      link?.click();
      return !!link;
    })()`),
  );
  expect(await page.evaluate('document.activeElement.id')).toBe('zdr-not-chat');
  expect(await page.evaluate('document.activeElement.innerText')).toContain('Help page 8956058');
});

test('narrow, as a zoomed popup is, and managed by a very long word: nothing scrolls sideways', async () => {
  const page = await popup();
  // Until the background knows that no policy is installed it would take ours away.
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'settle' })`);
  const organisationName = 'Donaudampfschifffahrtsgesellschaftskapitänsversicherung';
  await page.evaluate(`chrome.storage.local.set({
    policy: { values: { organisationName: '${organisationName}', guidanceUrl: 'https://acme.example/' }, problems: [] },
    settings: { answer: 7 } })`);
  /** Looks at one of our pages in a frame of this width: `look` gets its document and whether it scrolls sideways. */
  const inFrame = <T>(path: string, width: number, look: string) =>
    page.evaluate<T>(`(async () => {
      const frame = Object.assign(document.createElement('iframe'), { src: '${path}' });
      frame.style.width = '${width}px';
      document.body.append(frame);
      await new Promise((loaded) => { frame.onload = loaded; });
      const inside = frame.contentDocument;
      const found = await (${look})(inside, () => inside.documentElement.scrollWidth > frame.clientWidth);
      frame.remove();
      return found;
    })()`);
  const wideParts = (width: number) =>
    inFrame<string[]>(
      'popup.html',
      width,
      `async (inside, isWide) => {
        const wide = [];
        for (const id of ['status', 'compare', 'outputs', 'questions', 'sources']) {
          while (!inside.getElementById('tab-' + id)) await new Promise((later) => setTimeout(later, 20));
          inside.getElementById('tab-' + id).click();
          await new Promise((later) => setTimeout(later, 50));
          if (isWide()) wide.push(id);
        }
        return wide;
      }`,
    );
  expect(await wideParts(400)).toEqual([]);
  expect(await wideParts(320)).toEqual([]);

  const overflow = (path: string) =>
    inFrame<string>(
      path,
      320,
      `async (inside, isWide) => {
        while (!inside.querySelector('.set-by')) await new Promise((later) => setTimeout(later, 20));
        if (!inside.body.textContent.includes('${organisationName}')) return 'not managed';
        return isWide() ? 'wide' : 'fits';
      }`,
    );
  expect(await overflow('options.html')).toBe('fits');
  expect(await overflow('first-run.html')).toBe('fits');
});

test('over another page it says so', async () => {
  const page = await popup();
  await expect.poll(async () => (await lines(page))[0]).toBe('Not a claude.ai tab');
});

test('over a claude.ai tab that has no script of ours, it says what helps', async () => {
  const chat = await stage.chat(account('max'));
  await chat.page.goto('https://claude.ai/unreachable').catch(() => undefined);
  const page = await popup();
  await expect.poll(() => lines(page)).toContain('Not running on this tab yet');
});
