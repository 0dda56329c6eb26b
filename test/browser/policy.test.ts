import { describe, expect, test } from 'vitest';
import type { ManagedValues } from '../../lib/policy/schema.ts';
import type { Chat } from '../driver/chat.ts';
import { useOptions } from '../driver/optionsPage.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();
const { options, keep, install } = useOptions(stage);

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
    await rest(chat.page, 300);
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
    await options()?.evaluate(`chrome.storage.local.remove('policy')`);
    await rest(chat.page, 200);
    await chat.press('up');
    expect(await chat.title()).toBe('Before you give a thumbs-up');
    expect(await named(chat, 'button')).toEqual(['Rate anyway', 'Don’t rate']);
  });
});

test('a copy that cannot be read blocks, says so, and is named', async () => {
  await keep({ policy: { values: 'corrupt' } });
  const chat = await conversation();
  await chat.press('up');
  expect(await named(chat, 'button')).toEqual(['Close']);
  expect((await named(chat, 'paragraph')).join(' ')).toContain('could not be read');
  const cells = await options()?.evaluate<string[]>(
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

test('the settings say since when it is in force, and later when it was last seen', async () => {
  const times = () =>
    options()?.evaluate<string>(`document.querySelector('.policy-times')?.textContent ?? ''`);
  const policy = { values: GUIDANCE, problems: [] };
  await keep({ policy, policyTimes: { since: Date.UTC(2026, 0, 15, 12), seen: Date.UTC(2026, 0, 16, 12) } });
  await until('since when', async () => /^In force since .*2026/.test((await times()) ?? ''));
  const gone = Date.now() - 60_000;
  await keep({ policyTimes: { seen: Date.UTC(2026, 0, 16, 12), gone } });
  await options()?.evaluate(`chrome.storage.local.remove('policy')`);
  await until('when it went', async () =>
    /^A policy was last seen here .*2026.*, and found to be gone /.test((await times()) ?? ''),
  );
  await options()?.evaluate(`chrome.storage.local.remove('policyTimes')`);
  await until('nothing', async () => (await times()) === '');
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
    await until('the link', () => options()?.evaluate(`!!${link}`));
    expect(await options()?.evaluate(`(({ href, target, rel }) => [href, target, rel])(${link})`)).toEqual([
      GUIDANCE.guidanceUrl,
      '_blank',
      'noreferrer',
    ]);
    expect(await options()?.evaluate(`document.querySelector('.managed-by h2').textContent`)).toBe(
      'Managed by Acme <b>Ltd</b>',
    );
    expect(await options()?.evaluate(`document.querySelectorAll('.guidance script, h2 b').length`)).toBe(0);
  });

  test('a link that is none is not shown', async () => {
    await keep({ policy: { values: { ...GUIDANCE, guidanceUrl: 'javascript:alert(1)' }, problems: [] } });
    await until('the text', () => options()?.evaluate(`!!document.querySelector('.guidance p')`));
    expect(await options()?.evaluate(`document.querySelectorAll('.guidance a').length`)).toBe(0);
  });
});
