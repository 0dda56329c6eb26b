import { expect, test } from 'vitest';
import type { ManagedValues } from '../../lib/policy/schema.ts';
import type { Chat } from '../driver/chat.ts';
import { useOptions } from '../driver/optionsPage.ts';
import { badge, lines, usePopup } from '../driver/popupPage.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { openSwiftly } from '../driver/swift.ts';
import { until } from '../driver/waiting.ts';
import { account, type Generation } from '../standin/index.ts';
import { HOOKS } from '../standin/pressing.ts';

const stage = useStage();
const openPopup = usePopup(stage);
const { options, install } = useOptions(stage);

const HIDE: ManagedValues = {
  organisationName: 'Acme Ltd',
  feedbackOnPersonalPlanAtWork: 'hide',
  feedbackOnTeamOrEnterprise: 'hide',
  feedbackOnPersonalAccount: 'hide',
  feedbackOnUnknownAccount: 'hide',
};
const OFF = 'Ratings are off here';

/** How many thumbs are drawn, of how many there are. */
function thumbs(chat: Chat): Promise<{ all: number; drawn: number }> {
  return chat.page.evaluate(
    (selectors) => {
      const found = selectors.flatMap((selector) => [...document.querySelectorAll(selector)]);
      return { all: found.length, drawn: found.filter((each) => each.getClientRects().length > 0).length };
    },
    [HOOKS.up, HOOKS.down],
  );
}

const hidden = (chat: Chat) =>
  until('hidden thumbs', async () => {
    const { all, drawn } = await thumbs(chat);
    return all > 0 && drawn === 0;
  });

test.each(['2025', '2026-08', '2026-10', 'cowork'] satisfies Generation[])(
  '%s: thumbs are not shown, keys do not reach them, the rest of the bar closes up',
  async (generation) => {
    const { chat } = await openSwiftly(stage, generation);
    await until('thumbs', async () => (await thumbs(chat)).drawn > 0);
    await install(HIDE);
    await chat.page.bringToFront();
    await hidden(chat);
    const found = await chat.page.evaluate((selector) => {
      const last = [...document.querySelectorAll<HTMLElement>(selector)].at(-1);
      last?.focus();
      const buttons = [...(last?.closest('.bar')?.querySelectorAll('button') ?? [])];
      const boxes = buttons.map((each) => each.getBoundingClientRect());
      const at = buttons.indexOf(last as HTMLButtonElement);
      const before = boxes.slice(0, at).findLast(({ width }) => width > 0);
      const after = boxes.slice(at).find(({ width }) => width > 0);
      return {
        isFocused: document.activeElement === last,
        others: boxes.filter(({ width }) => width > 0).length,
        gap: before && after ? after.left - before.right : 0,
      };
    }, HOOKS.down);
    expect(found.isFocused).toBe(false);
    expect(found.others).toBeGreaterThan(1);
    // Less than a button: nobody looks for what stood there.
    expect(found.gap).toBeLessThan(20);
    const focused = () =>
      chat.page.evaluate(() => ({
        isSeen: (document.activeElement?.getClientRects().length ?? 0) > 0,
        name: document.activeElement?.className,
      }));
    // Arrows go along a toolbar, and over what is hidden in one step.
    if (generation !== '2025') {
      await chat.page.$$eval(HOOKS.up, (all) => {
        const thumb = all.at(-1);
        const buttons = [...(thumb?.closest('.bar')?.querySelectorAll('button') ?? [])];
        buttons[buttons.indexOf(thumb as HTMLButtonElement) - 1]?.focus();
      });
      await rest(chat.page);
      const before = await chat.page.evaluateHandle(() => document.activeElement);
      await chat.page.keyboard.press('ArrowRight');
      await rest(chat.page);
      expect(await chat.page.evaluate((last) => document.activeElement !== last, before)).toBe(true);
      expect((await focused()).isSeen).toBe(true);
      expect((await focused()).name).not.toMatch(/thumb/);
    }
    // By a script, as nobody's press: held all the same.
    await chat.page.$$eval(HOOKS.up, (all) => (all.at(-1) as HTMLElement).click());
    expect(await chat.title()).toBe(OFF);
    expect(stage.standin.ratings).toEqual([]);
  },
);

test('an answer that comes later has no thumbs either, and the popup says why', async () => {
  await install(HIDE);
  const chat = await stage.chat(account('max'));
  await chat.page.bringToFront();
  await hidden(chat);
  await chat.page.reload();
  await hidden(chat);
  const popup = await openPopup();
  const [headline, detail] = await lines(popup);
  expect(headline).toBe('Your organisation hides ratings');
  expect(detail).toBe(
    'Thumbs that are recognised are not shown, and neither a rating nor feedback that takes a conversation along passes on this account.',
  );
  expect((await badge(popup)).title).toBe('Before You Rate: ratings and feedback are off on this tab');
  expect(await lines(popup)).not.toContain('claude.ai changed; the network gate is still in place');
});

test('where a thumb is not recognised it stays, and Submit is held as under a block', async () => {
  await install(HIDE);
  const { chat, swift } = await openSwiftly(stage, '2026-08', { marks: 'thumbs-unmarked' });
  await swift.openOwnDialog('up', 'mouse');
  await swift.pressSubmit('mouse');
  expect(await chat.title()).toBe(OFF);
  await chat.use('button', 'Close');
  await chat.noOverlay();
  const request = await chat.page.evaluate(() =>
    fetch('/api/organizations/o/chat_conversations/c/chat_messages/m/chat_feedback', { method: 'POST' }).then(
      () => 'arrived',
      () => 'stopped',
    ),
  );
  expect(request).toBe('stopped');
  expect(stage.standin.ratings).toEqual([]);
});

test('when the policy goes, thumbs return, and a press asks again', async () => {
  await install(HIDE);
  const chat = await stage.chat(account('max'));
  await chat.page.bringToFront();
  await hidden(chat);
  await options()?.evaluate(`chrome.storage.local.remove('policy')`);
  await chat.page.bringToFront();
  await until('thumbs', async () => (await thumbs(chat)).drawn > 0);
  await rest(chat.page, 200);
  await chat.press('up');
  expect(await chat.title()).toBe('Before you give a thumbs-up');
});
