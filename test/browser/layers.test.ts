import { expect, test } from 'vitest';
import { account, type Generation } from '../standin/index.ts';
import { addressOf, HOOKS } from '../standin/pressing.ts';
import { type Chat, pause, until } from './chat.ts';
import { useStage } from './stage.ts';
import { Swift } from './swift.ts';

const stage = useStage();

async function open(generation: Generation, state = {}): Promise<{ chat: Chat; swift: Swift }> {
  const chat = await stage.chat(account('max', { generation, messages: 4, ...state }));
  await chat.page.goto(addressOf(generation));
  await chat.page.waitForSelector(HOOKS.up);
  return { chat, swift: new Swift(chat.page) };
}

const GENERATIONS = [
  '2024-10',
  '2025',
  '2026-03',
  '2026-07',
  '2026-08',
  '2026-10',
  '2026-10-names',
  'cowork',
] as const;

test.each(GENERATIONS)(
  '%s: acknowledged at the thumb, one rating arrives by its own way',
  async (generation) => {
    const { chat, swift } = await open(generation);
    await swift.pressThumb('down', 'mouse');
    await chat.rateAnyway();
    expect(await swift.ownDialogCame()).toBe(true);
    expect(stage.standin.ratings).toEqual([]);
    await swift.pressSubmit('mouse');
    await until('the rating', () => stage.standin.ratings.length > 0);
    await pause(300);
    expect(stage.standin.ratings.map(({ type }) => type)).toEqual(['flag']);
    expect((await chat.perceive()).some(({ role }) => role === 'alertdialog')).toBe(false);
  },
);

test('Claude Code, which rates at the click: one rating after "Rate anyway", none before', async () => {
  const { chat, swift } = await open('code');
  await swift.openOverlay('up', 'mouse');
  expect((await chat.overlay()).map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/^What “Rate anyway” sends at once, with no form to follow/),
  );
  expect(stage.standin.ratings).toEqual([]);
  await chat.rateAnyway();
  await until('the rating', () => stage.standin.ratings.length > 0);
  await pause(300);
  expect(stage.standin.ratings).toHaveLength(1);
});

test('Claude Code: the banner says that the click sends', async () => {
  const { chat } = await open('code');
  const box = await (await chat.page.$$(HOOKS.up)).at(-1)?.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 8, (box?.y ?? 0) + 8];
  await chat.page.mouse.move(x, y);
  // The page replaces a bar's buttons under the pointer; a person's hand is never quite still.
  await pause(300);
  await chat.page.mouse.move(x + 2, y + 2);
  const [note] = await until('the banner', async () => {
    const seen = await chat.perceive();
    return seen.length > 0 && seen;
  });
  expect(note?.name).toBe(
    'The click sends this whole conversation to Anthropic at once, to be kept for up to 5 years.',
  );
});

test('layer 2: Submit is held, Cancel is not, and after a yes the same Submit goes', async () => {
  const { chat, swift } = await open('2026-08', { marks: 'thumbs-unmarked' });
  await swift.openOwnDialog('up', 'mouse');
  await swift.pressSubmit('mouse');
  expect(await chat.title()).toBe('Before you submit this rating');
  await chat.use('button', 'Don’t rate');
  await chat.noOverlay();
  expect(await swift.hasOwnDialog()).toBe(true);
  expect(stage.standin.ratings).toEqual([]);

  await chat.page.keyboard.press('Escape');
  await until('closed', async () => !(await swift.hasOwnDialog()));
  await swift.openOwnDialog('up', 'mouse');
  await swift.pressSubmit('Enter');
  await chat.rateAnyway();
  await until('the rating', () => stage.standin.ratings.length > 0);
  await pause(300);
  expect(stage.standin.ratings).toHaveLength(1);
});

test("the banner stands in claude.ai's dialog too, and goes with it", async () => {
  const { chat, swift } = await open('2026-08');
  await swift.openOverlay('down', 'mouse');
  await chat.rateAnyway();
  await swift.ownDialogCame();
  await expect
    .poll(async () => (await chat.perceive()).map(({ name }) => name))
    .toContain(
      'Not said in this form: it is kept for up to 5 years, and switching training off does not cover it.',
    );
  const submit = await chat.page.$(HOOKS.submit);
  expect(await submit?.evaluate((button) => button.getAttribute('aria-description'))).toMatch(
    /^Not said in this form/,
  );
  await chat.page.keyboard.press('Escape');
  await until('closed', async () => !(await swift.hasOwnDialog()));
  await expect
    .poll(async () => (await chat.perceive()).filter(({ name }) => name.startsWith('Not said')))
    .toEqual([]);
});

test.each(['2026-08', '2026-10'] as const)(
  '%s, nothing recognised: the stopped request is explained, "Allow and try again" lets the next one go',
  async (generation) => {
    const { chat, swift } = await open(generation, { marks: 'everything-renamed' });
    await swift.openOwnDialog('down', 'mouse');
    await swift.pressSubmit('mouse');
    expect(await chat.title()).toBe('A rating was stopped');
    await chat.use('checkbox', /./);
    await pause(600);
    await chat.use('button', 'Allow and try again');
    await until('the hint', async () =>
      (await chat.perceive()).some(({ name }) => name === 'Go ahead and rate'),
    );
    await chat.use('button', 'Close');
    await chat.noOverlay();
    expect(stage.standin.ratings).toEqual([]);
    await swift.pressSubmit('mouse');
    await until('the rating', () => stage.standin.ratings.length > 0);
    await pause(300);
    expect(stage.standin.ratings).toHaveLength(1);
  },
);

test.each(['2026-08', '2026-10'] as const)(
  '%s: leaving the acknowledged conversation closes the network again',
  async (generation) => {
    const { chat, swift } = await open(generation, { marks: 'everything-renamed' });
    await swift.openOwnDialog('down', 'mouse');
    await swift.pressSubmit('mouse');
    await chat.use('checkbox', /./);
    await pause(600);
    await chat.use('button', 'Allow and try again');
    await chat.use('button', 'Close');
    await chat.page.keyboard.press('Escape');
    for (const conversation of [2, 1]) await chat.visit(conversation);
    await swift.openOwnDialog('down', 'mouse');
    await swift.pressSubmit('mouse');
    expect(await chat.title()).toBe('A rating was stopped');
    expect(stage.standin.ratings).toEqual([]);
  },
);

test('an acknowledgement opens its own tab only', async () => {
  const first = await open('2026-08', { marks: 'everything-renamed' });
  await first.swift.openOwnDialog('down', 'mouse');
  await first.swift.pressSubmit('mouse');
  await first.chat.use('checkbox', /./);
  await pause(600);
  await first.chat.use('button', 'Allow and try again');
  await first.chat.use('button', 'Close');

  const second = await open('2026-08', { marks: 'everything-renamed' });
  await second.swift.openOwnDialog('up', 'mouse');
  await second.swift.pressSubmit('mouse');
  expect(await second.chat.title()).toBe('A rating was stopped');
  expect(stage.standin.ratings).toEqual([]);
});

test('Cowork: an event that rates is held by every way out, all others go unchanged', async () => {
  const { chat } = await open('cowork');
  const said = (event: object) => JSON.stringify({ events: [{ event_name: 'turn', ...event }] });
  const others = [said({ index: 1 }), said({ prompt: 'upvote' }), said({ type: 'pageview' })];
  const outcomes = await chat.page.evaluate(
    async (rating, ordinary) => {
      const url = '/api/event_logging/batch';
      const byXhr = (body: string) =>
        new Promise<boolean>((resolve) => {
          const request = new XMLHttpRequest();
          request.open('POST', url);
          request.onloadend = () => resolve(request.status === 200);
          request.send(body);
        });
      const byFetch = (body: string) =>
        fetch(url, { method: 'POST', body }).then(
          ({ ok }) => ok,
          () => false,
        );
      const ways = [byFetch, byXhr, (body: string) => navigator.sendBeacon(url, body)];
      const all = (body: string) => Promise.all(ways.map((way) => way(body)));
      return { rating: await all(rating), ordinary: await Promise.all(ordinary.map(all)) };
    },
    said({ event_name: 'cowork_feedback', feedback_type: 'upvote' }),
    others,
  );
  expect(outcomes.rating).toEqual([false, false, false]);
  expect(outcomes.ordinary).toEqual(others.map(() => [true, true, true]));
  const arrived = () => stage.standin.actions.filter(({ text }) => others.includes(text)).length;
  await until('the events', () => arrived() === others.length * 3);
  expect(stage.standin.ratings).toEqual([]);
  expect(await chat.title()).toBe('A rating was stopped');
});
