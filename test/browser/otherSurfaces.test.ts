import { expect, test } from 'vitest';
import { useStage } from '../driver/stage.ts';
import { openSwiftly } from '../driver/swift.ts';
import { pause, until } from '../driver/waiting.ts';
import { HOOKS } from '../standin/pressing.ts';

const stage = useStage();

test('Claude Code, which rates at the click: one rating after "Rate anyway", none before', async () => {
  const { chat, swift } = await openSwiftly(stage, 'code');
  await swift.openOverlay('up', 'mouse');
  expect((await chat.overlay()).map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/^What “Rate anyway” may send at once, with no form to follow/),
  );
  expect(stage.standin.ratings).toEqual([]);
  await chat.rateAnyway();
  await until('the rating', () => stage.standin.ratings.length > 0);
  await pause(300);
  expect(stage.standin.ratings).toHaveLength(1);
});

test('Claude Code: the banner says that the click sends', async () => {
  const { chat } = await openSwiftly(stage, 'code');
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
    'A click here may send the rating at once; by the terms, the conversation is stored with it.',
  );
});

test('Cowork: an event that rates is held by every way out, all others go unchanged', async () => {
  const { chat } = await openSwiftly(stage, 'cowork');
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
  // Answered as taken, so that the page's queue does not send it again.
  expect(outcomes.rating).toEqual([true, true, true]);
  expect(outcomes.ordinary).toEqual(others.map(() => [true, true, true]));
  const arrived = () => stage.standin.actions.filter(({ text }) => others.includes(text)).length;
  await until('the events', () => arrived() === others.length * 3);
  expect(stage.standin.ratings).toEqual([]);
  // The form that nobody saw: an event of that name is not on record.
  expect(await chat.title()).toBe('Something that looks like feedback was stopped');
});
