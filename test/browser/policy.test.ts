import { afterEach, describe, expect, test } from 'vitest';
import type { ManagedValues } from '../../lib/policy/schema.ts';
import { readManaged } from '../../lib/policy/validate.ts';
import { account } from '../standin/index.ts';
import { type Chat, pause, until } from './chat.ts';
import { type ExtensionPage, openExtensionPage } from './extensionPage.ts';
import { useStage } from './stage.ts';

const stage = useStage();
let options: ExtensionPage | undefined;

const BLOCK: ManagedValues = {
  organisationName: 'Acme Ltd',
  feedbackOnPersonalPlanAtWork: 'block',
  feedbackOnTeamOrEnterprise: 'block',
  feedbackOnPersonalAccount: 'block',
  feedbackOnUnknownAccount: 'block',
};
const GUIDANCE: ManagedValues = {
  organisationName: 'Acme <b>Ltd</b>',
  guidanceText: 'Do not rate <script>client</script> data.',
  guidanceUrl: 'https://intranet.acme.example/ai',
};

/** The options page, from which the store is written the way the background writes it. */
async function openOptions(): Promise<ExtensionPage> {
  if (options) return options;
  options = await openExtensionPage(stage.browser, 'options.html');
  await until('the options page', () => options?.evaluate(`!!document.querySelector('h1')`));
  // Until the background knows that no policy is installed it would take ours away.
  await options.evaluate(`chrome.runtime.sendMessage({ type: 'settle' })`);
  return options;
}

async function keep(items: Record<string, unknown>): Promise<void> {
  const page = await openOptions();
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
}

const install = (values: ManagedValues) => keep({ policy: readManaged(values) });

afterEach(async () => {
  await options?.evaluate('chrome.storage.local.clear()');
  await options?.close();
  options = undefined;
});

async function conversation(plan: 'max' | 'team' = 'max'): Promise<Chat> {
  const chat = await stage.chat(account(plan));
  await chat.thumb('up');
  await chat.page.bringToFront();
  return chat;
}

async function named(chat: Chat, role: string): Promise<string[]> {
  return (await chat.overlay()).filter((part) => part.role === role).map(({ name }) => name);
}

describe('block', () => {
  test.each(['max', 'team'] as const)('on %s: one button, the reason, and nothing leaves', async (plan) => {
    await install({ ...BLOCK, guidanceUrl: 'https://intranet.acme.example/ai' });
    const chat = await conversation(plan);
    await chat.press('down');
    expect(await chat.title()).toBe('Ratings are off here');
    expect(await named(chat, 'paragraph')).toContain('Acme Ltd does not allow ratings on this account.');
    expect(await named(chat, 'button')).toEqual(['Close']);
    expect(await named(chat, 'link')).toContain('Read the guidance');
    await chat.use('button', 'Close');
    await chat.noOverlay();
    expect(await chat.ownDialogs()).toEqual([]);
    expect(stage.standin.ratings).toEqual([]);
  });

  test('that comes while an acknowledgement is open closes everything at once', async () => {
    const chat = await conversation();
    await chat.press('up');
    await chat.rateAnyway();
    await chat.ownDialog();
    await install(BLOCK);
    await chat.page.bringToFront();
    await pause(300);
    await chat.submit();
    expect(await chat.title()).toBe('Ratings are off here');
    const request = () =>
      chat.page.evaluate(() =>
        fetch('/api/organizations/o/chat_conversations/c/chat_messages/m/chat_feedback', {
          method: 'POST',
        }).then(
          () => 'arrived',
          () => 'stopped',
        ),
      );
    expect(await request()).toBe('stopped');
    expect(stage.standin.ratings).toEqual([]);
  });

  test('that is removed is gone', async () => {
    await install(BLOCK);
    const chat = await conversation();
    await chat.press('up');
    await chat.use('button', 'Close');
    await chat.noOverlay();
    await options?.evaluate(`chrome.storage.local.remove('policy')`);
    await pause(200);
    await chat.press('up');
    expect(await chat.title()).toBe('Before you give a thumbs-up');
    expect(await named(chat, 'button')).toEqual(['Rate anyway', 'Don’t rate']);
  });
});

test('a copy that cannot be read blocks, says so, and is named', async () => {
  await keep({ policy: { values: 'spoilt' } });
  const chat = await conversation();
  await chat.press('up');
  expect(await named(chat, 'button')).toEqual(['Close']);
  expect((await named(chat, 'paragraph')).join(' ')).toContain('could not be read');
  const cells = await options?.evaluate<string[]>(
    `[...document.querySelectorAll('.problems td')].map((cell) => cell.textContent)`,
  );
  expect(cells).toEqual(['policy', 'a record of another form', 'the organisation’s policy']);
});

test('one bad value in the copy: its stand-in holds, the other values hold', async () => {
  await keep({ policy: { values: { ...GUIDANCE, feedbackOnPersonalPlanAtWork: 'blok' }, problems: [] } });
  const chat = await conversation();
  await chat.press('up');
  expect(await named(chat, 'button')).toEqual(['Close']);
  expect(await named(chat, 'paragraph')).toContain(GUIDANCE.guidanceText);
});

describe('guidance', () => {
  test('before a rating: the words as they are, and the link', async () => {
    await install(GUIDANCE);
    const chat = await conversation();
    await chat.press('up');
    expect(await named(chat, 'paragraph')).toContain(GUIDANCE.guidanceText);
    expect(await named(chat, 'link')).toContain('Read the guidance');
    expect(await named(chat, 'button')).toEqual(['Rate anyway', 'Don’t rate']);
    await chat.rateAnyway();
    await chat.ownDialog();
  });

  test('in the settings: https, a tab of its own, and no word of where from', async () => {
    await install(GUIDANCE);
    const link = `document.querySelector('.guidance a')`;
    await until('the link', () => options?.evaluate(`!!${link}`));
    expect(await options?.evaluate(`(({ href, target, rel }) => [href, target, rel])(${link})`)).toEqual([
      GUIDANCE.guidanceUrl,
      '_blank',
      'noreferrer',
    ]);
    expect(await options?.evaluate(`document.querySelector('.managed-by h2').textContent`)).toBe(
      'Managed by Acme <b>Ltd</b>',
    );
    expect(await options?.evaluate(`document.querySelectorAll('.guidance script, h2 b').length`)).toBe(0);
  });

  test('a link that is none is not shown', async () => {
    await keep({ policy: { values: { ...GUIDANCE, guidanceUrl: 'javascript:alert(1)' }, problems: [] } });
    await until('the text', () => options?.evaluate(`!!document.querySelector('.guidance p')`));
    expect(await options?.evaluate(`document.querySelectorAll('.guidance a').length`)).toBe(0);
  });
});

test('the settings show what is set: locked with the reason, defaults to change', async () => {
  await install({
    organisationName: 'Acme Ltd',
    feedbackOnPersonalAccount: 'allow',
    requireTick: true,
    wrongDoorNotice: 'always',
    workEmailDomains: ['acme.example'],
    userMayChange: ['wrongDoorNotice', 'requireTick'],
  });
  await until('the settings', () => options?.evaluate(`!!document.getElementById('ask-set-by')`));
  const state = () =>
    options?.evaluate<Record<string, unknown>>(`(() => {
      const [ask, tick] = document.querySelectorAll('input[type=checkbox]');
      const said = (id) => document.getElementById(id)?.textContent;
      const notice = document.getElementById('wrong-door');
      return {
        answer: document.querySelector('fieldset').disabled,
        ask: [ask.disabled, ask.checked, said('ask-set-by')],
        tick: [tick.disabled, tick.checked, said('tick-set-by')],
        notice: [notice.disabled, notice.value, said('wrong-door-set-by')],
        language: [document.getElementById('language').disabled, said('language-set-by') ?? null],
        domains: [...document.querySelectorAll('.managed code')].map((code) => code.textContent),
      };
    })()`);
  expect(await state()).toEqual({
    answer: true,
    ask: [true, false, 'Set by Acme Ltd.'],
    tick: [false, true, 'Default set by Acme Ltd. You may change it.'],
    notice: [false, 'always', 'Default set by Acme Ltd. You may change it.'],
    language: [false, null],
    domains: ['acme.example'],
  });
  await options?.evaluate(`document.querySelectorAll('input[type=checkbox]')[1].click()`);
  await options?.evaluate(`(() => {
    const notice = document.getElementById('wrong-door');
    notice.value = 'off';
    notice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await expect.poll(state).toMatchObject({
    tick: [false, false, 'Default set by Acme Ltd. You may change it.'],
    notice: [false, 'off', 'Default set by Acme Ltd. You may change it.'],
  });
});

test('work domains of one’s own: kept as they are compared, what is none is named', async () => {
  const page = await openOptions();
  await page.evaluate(`(() => {
    const field = document.getElementById('workDomains');
    field.value = '@Acme.example\\nnot a domain\\nacme.example';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
  await pause(50);
  await page.evaluate(`document.getElementById('workDomains').form.requestSubmit()`);
  const refused = await until('what was refused', () =>
    page.evaluate<string>(`document.getElementById('workDomains-refused').textContent`),
  );
  expect(refused).toContain('“not a domain”');
  expect(
    await page.evaluate(`chrome.storage.local.get().then(({ settings }) => settings.workDomains)`),
  ).toEqual(['acme.example']);
});

test('an own “allow” passes where no policy forbids it, and asks where one does', async () => {
  await keep({ settings: { answer: 'personal', consumerPersonal: 'allow' } });
  const chat = await conversation();
  await pause(300);
  await chat.press('up');
  expect(await chat.ownDialog()).toBe('Give positive feedback');
  await install({ personalEmailDomains: ['acme.example'], feedbackOnPersonalAccount: 'warn' });
  await chat.page.bringToFront();
  await chat.page.keyboard.press('Escape');
  await pause(500);
  await chat.press('up');
  await chat.overlay();
});
