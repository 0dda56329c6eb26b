import { expect, test } from 'vitest';
import { DIRECTIONS } from '../driver/chat.ts';
import { rest } from '../driver/rest.ts';
import { isMine } from '../driver/shares.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account, messageId, type Plan, TOPICS } from '../standin/index.ts';

const stage = useStage();

const CHAT = TOPICS[0]?.uuid ?? '';
const TITLE = { up: 'Give positive feedback', down: 'Give negative feedback' };
const TYPE = { up: 'upvote', down: 'flag' };

const PLANS = ['free', 'max', 'team', 'enterprise'] satisfies Plan[];

for (const [place, plan] of PLANS.entries()) {
  test.each(DIRECTIONS.filter((_, i) => isMine(place + i)))(
    `on ${plan}: "Rate anyway" on thumb %s and Submit make exactly one request`,
    async (direction) => {
      const chat = await stage.chat(account(plan));
      await chat.press(direction);
      await chat.rateAnyway();
      expect(await chat.ownDialog()).toBe(TITLE[direction]);
      expect(await chat.ownDialogs()).toHaveLength(1);
      expect((await chat.perceive()).some(({ role }) => role === 'alertdialog')).toBe(false);
      expect(stage.standin.ratings).toEqual([]);

      await chat.submit();
      await until('the rating', () => stage.standin.ratings.length > 0);
      await rest(chat.page, 300);
      expect(stage.standin.ratings.map(({ method, message, body }) => ({ method, message, body }))).toEqual([
        { method: 'POST', message: messageId(CHAT, 6), body: { type: TYPE[direction] } },
      ]);
      expect(chat.complaints).toEqual([]);
    },
  );
}

test.each(['Enter', 'Space'] as const)(
  'the whole way by keyboard: thumb by %s, tick, proceed',
  async (way) => {
    const chat = await stage.chat(account('max'));
    await chat.press('up', way);
    await chat.overlay();
    await rest(chat.page, 600);
    // From 'Don’t rate' back over "Rate anyway" and the sources to the tick, and forward again.
    await chat.page.keyboard.down('Shift');
    await chat.tabTo('checkbox', /./);
    await chat.page.keyboard.up('Shift');
    await chat.page.keyboard.press(' ');
    await chat.tabTo('button', 'Rate anyway');
    await chat.page.keyboard.press('Enter');
    expect(await chat.ownDialog()).toBe(TITLE.up);
  },
);

test('the right thumb of the right message is pressed, not the last one', async () => {
  const chat = await stage.chat(account('team'));
  await chat.press('down', 'mouse', 1);
  await chat.rateAnyway();
  expect(await chat.ownDialog()).toBe(TITLE.down);
  await chat.submit();
  await until('the rating', () => stage.standin.ratings.length > 0);
  expect(stage.standin.ratings.map(({ message }) => message)).toEqual([messageId(CHAT, 4)]);
});

test.each([10, 180, 700, 60_000])(
  'buttons replaced %i ms after the first hover still open one dialog',
  async (replaceDelay) => {
    const chat = await stage.chat({ ...account('team'), replaceDelay });
    await chat.press('up');
    await chat.rateAnyway();
    expect(await chat.ownDialog()).toBe(TITLE.up);
    await rest(chat.page, 800);
    expect(await chat.ownDialogs()).toHaveLength(1);
  },
);

test('one acknowledgement covers its conversation, until that is left', async () => {
  const chat = await stage.chat(account('team'));
  await chat.press('up');
  await chat.rateAnyway();
  await chat.ownDialog();
  await chat.page.keyboard.press('Escape');
  await until('the dialog closed', async () => (await chat.ownDialogs()).length === 0);

  await chat.press('down');
  expect(await chat.ownDialog()).toBe(TITLE.down);
  await chat.page.keyboard.press('Escape');
  await until('the dialog closed', async () => (await chat.ownDialogs()).length === 0);

  await chat.visit(2);
  await chat.press('up');
  await chat.overlay();
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();

  await chat.visit(1);
  await chat.press('up');
  await chat.overlay();
  expect(stage.standin.ratings).toEqual([]);
});

test('a row that was unmounted meanwhile: press again, and that press passes', async () => {
  const chat = await stage.chat({ ...account('team'), messages: 84 });
  await chat.press('up');
  await chat.overlay();
  await chat.page.$eval('[role="feed"]', (feed) => {
    let scroller: Element | null = feed;
    while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
    scroller?.scrollTo(0, 0);
  });
  await rest(chat.page, 500);
  await chat.rateAnyway();
  await until('the hint', async () =>
    (await chat.perceive()).some(({ name }) => name === 'Go ahead and rate'),
  );
  expect(await chat.ownDialogs()).toEqual([]);
  await chat.use('button', 'Close');
  await chat.noOverlay();
  await chat.press('up');
  expect(await chat.ownDialog()).toBe(TITLE.up);
});

test('a long conversation is counted as far as it can be seen', async () => {
  const chat = await stage.chat({ ...account('team'), messages: 84 });
  await chat.press('up');
  expect((await chat.overlay()).some(({ name }) => name.includes('at least 84 messages'))).toBe(true);
});
