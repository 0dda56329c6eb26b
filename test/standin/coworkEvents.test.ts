import { expect, test } from 'vitest';
import { until } from '../driver/waiting.ts';
import { useDoors } from './doorBrowsing.ts';
import { COWORK } from './doorHooks.ts';
import { COWORK_RATING, FIRST_PARTY, QUEUE_KEY, SEGMENT_HOST, sessionId } from './index.ts';
import { HOOKS, rateByDialog } from './pressing.ts';

const session = useDoors();

const queued = () => session.page.evaluate((key) => localStorage.getItem(key) ?? '', QUEUE_KEY);
const rate = () => rateByDialog(session.page, 'down', 'It lost a file');
const ways = () => session.standin.ratings.map(({ via }) => via);

test('Submit closes at once, keeps an event, and sends nothing until the batch leaves', async () => {
  await session.open({}, COWORK, HOOKS.up);
  await rate();
  const [, event] = JSON.parse(await queued()) as { eventName: string; properties: object }[];
  expect(event).toMatchObject({
    eventName: COWORK_RATING,
    properties: {
      sessionId: sessionId(),
      type: 'flag/other',
      thumbs: 'negative',
      message: 'It lost a file',
    },
  });
  expect([...session.standin.ratings, ...session.standin.batches]).toEqual([]);
});

test('the first-party batch has its properties in a string, among events of ordinary use', async () => {
  await session.open({ flushDelay: 300 }, COWORK, HOOKS.up);
  await rate();
  await until('the batch', () => session.standin.ratings.length > 0);
  const [batch] = session.standin.batches.filter(({ names }) => names.includes(COWORK_RATING));
  expect(batch).toMatchObject({ path: FIRST_PARTY, contentType: 'application/json', host: 'claude.ai' });
  const { events } = JSON.parse(batch?.text ?? '') as { events: { event_data: { properties: unknown } }[] };
  expect(events.every(({ event_data }) => typeof event_data.properties === 'string')).toBe(true);
  expect(session.standin.batches.flatMap(({ names }) => names)).toContain('page');
  expect(session.standin.ratings).toHaveLength(1);
  expect(session.standin.ratings[0]).toMatchObject({
    via: 'event-first-party',
    door: 'cowork-rating',
    conversation: sessionId(),
    type: 'flag/other',
  });
  await until('an empty queue', async () => (await queued()) === '');
});

test('Segment’s batch goes to another host as text', async () => {
  await session.open({ analytics: 'both', segmentDelay: 50 }, COWORK, HOOKS.up);
  await rate();
  await until('the batch', () => session.standin.ratings.length > 0);
  expect(ways()).toEqual(['event-segment']);
  const batch = session.standin.batches.find(({ names }) => names.includes(COWORK_RATING));
  expect(batch).toMatchObject({ host: SEGMENT_HOST, path: '/v1/b', contentType: 'text/plain' });
  expect(JSON.parse(batch?.text ?? '').batch.at(-1).properties).toMatchObject({ thumbs: 'negative' });
});

test('as the page goes, both leave: one as a Blob, one as text', async () => {
  await session.open({ analytics: 'both' }, COWORK, HOOKS.up);
  await rate();
  await session.page.goto('about:blank');
  await until('both batches', () => session.standin.ratings.length === 2);
  expect(ways().sort()).toEqual(['event-first-party', 'event-segment']);
});

test('where fetch is refused as the page goes, beacons carry both', async () => {
  await session.open({ analytics: 'both' }, COWORK, HOOKS.up);
  await rate();
  await session.page.evaluate(() => {
    const beacons: string[] = [];
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const send = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (url, body) => {
      beacons.push(body instanceof Blob ? 'Blob' : typeof body);
      document.title = beacons.join();
      return send(url, body);
    };
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
  });
  await until('both batches', () => session.standin.ratings.length === 2);
  expect(await session.page.title()).toBe('Blob,string');
});

test('what is refused is tried eight times, stays in the queue, and comes with the next document', async () => {
  await session.open({ flushDelay: 100, retryDelays: [20, 40, 60] }, COWORK, HOOKS.up);
  // Or its tries are counted too.
  await until('the page’s own event', () => session.standin.batches.length > 0);
  await session.page.evaluate(() => {
    let tries = 0;
    window.fetch = () => {
      tries += 1;
      document.title = `${tries} tries`;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    navigator.sendBeacon = () => false;
  });
  await rate();
  await session.page.waitForFunction(() => document.title === '8 tries');
  expect(await queued()).toContain(COWORK_RATING);
  // The next document of any page has a fetch that works.
  await session.open({}, 'https://claude.ai/recents', 'main');
  await until('the event', () => session.standin.ratings.length > 0);
  expect(ways()).toEqual(['event-first-party']);
});

test('a next document may drop what was left instead', async () => {
  await session.open({ retryDelays: [] }, COWORK, HOOKS.up);
  await session.page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    navigator.sendBeacon = () => false;
  });
  await rate();
  await session.open({ queueAtLoad: 'dropped' }, COWORK, HOOKS.up);
  await session.page.waitForFunction(
    (key, name) => !localStorage.getItem(key)?.includes(name),
    {},
    QUEUE_KEY,
    COWORK_RATING,
  );
  expect(session.standin.ratings).toEqual([]);
});

test('without consent nothing leaves, although the dialog said so', async () => {
  await session.open({ analytics: 'declined', flushDelay: 50 }, COWORK, HOOKS.up);
  await rate();
  expect(await queued()).toBe('');
  await session.page.goto('about:blank');
  expect([...session.standin.ratings, ...session.standin.batches]).toEqual([]);
});

test('what an earlier test left in the browser is nobody’s rating', async () => {
  await session.open({}, COWORK, HOOKS.up);
  await rate();
  session.standin.reset();
  await session.page.goto('https://claude.ai/recents');
  await session.page.waitForSelector('main');
  await session.page.goto('about:blank');
  await until('the page view', () => session.standin.batches.length > 0);
  expect(session.standin.ratings).toEqual([]);
});

test('a chat’s rating is followed by an event that rates nothing, without its words', async () => {
  const chat = 'https://claude.ai/chat/c0000000-0000-4000-8000-000000000001';
  await session.open({ flushDelay: 200 }, chat, HOOKS.up);
  await rate();
  const isSent = () =>
    session.standin.batches.some(({ names }) => names.includes('claudeai.conversation.feedback.sent'));
  await until('the event', isSent);
  expect(ways()).toEqual(['chat_feedback']);
  expect(session.standin.batches.map(({ text }) => text).join()).not.toContain('lost');
});

test('two hundred events leave at once, and a hundred outlive the document', async () => {
  const chat = 'https://claude.ai/chat/c0000000-0000-4000-8000-000000000001';
  await session.open({}, chat, '.images button');
  const press = (times: number) =>
    session.page.$eval(
      '.images button',
      (thumb, count) => {
        for (let at = 0; at < count; at++) (thumb as HTMLElement).click();
      },
      times,
    );
  await press(150);
  expect(session.standin.batches).toEqual([]);
  expect(JSON.parse(await queued())).toHaveLength(100);
  await press(50);
  await until('the batch', () => session.standin.batches.length > 0);
  expect(session.standin.batches[0]?.names).toHaveLength(200);
});
