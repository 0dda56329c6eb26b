import { expect, test } from 'vitest';
import { until } from '../driver/waiting.ts';
import { useDoors } from './doorBrowsing.ts';
import { COWORK, DOOR_HOOKS } from './doorHooks.ts';
import { account, COWORK_ADDRESSES, type SessionKind, sessionId } from './index.ts';
import { HOOKS, pressThumb } from './pressing.ts';

const session = useDoors();
const BARS = '[data-cds=MessageActions][role=toolbar]';

const ways = () => session.standin.ratings.map(({ via }) => via);

test.each(COWORK_ADDRESSES)('%s shows a session with the thumbs of a chat', async (address) => {
  for (const kind of ['cse', 'session', 'local'] satisfies SessionKind[]) {
    const path = address.replace('{}', sessionId(kind));
    await session.open({}, `https://claude.ai${path}`, HOOKS.up);
    expect(await session.count(`${BARS}:has([aria-pressed] ~ [aria-pressed])`)).toBe(3);
    const isRedirected = /^\/(?:task|local_sessions|cowork_sessions)/.test(path);
    expect(new URL(session.page.url()).pathname).toBe(isRedirected ? `/cowork/${sessionId(kind)}` : path);
  }
});

test('the merged interface draws Cowork as it draws the chat', async () => {
  await session.open({ generation: '2026-10' }, COWORK, '[data-testid="assistant-message"]');
  await session.page.waitForSelector('[data-testid="message-actions"] [aria-pressed]');
});

test('an approval carries the tool’s whole input, and rates nothing', async () => {
  await session.open({ approval: true }, COWORK, '.approval');
  await session.page.click('.approval .primary');
  await until('the approval', () => session.standin.actions.length > 0);
  const [action] = session.standin.actions;
  expect(action).toMatchObject({
    kind: 'session-event',
    path: `/v1/code/sessions/${sessionId()}/events`,
  });
  expect(JSON.parse(action?.text ?? '').events[0].response.response.updatedInput.type).toBe('flag');
  expect(session.standin.ratings).toEqual([]);
});

test('the safety band asks by the same dialog, and its report is an event too', async () => {
  await session.open({ safety: 'fallback', flushDelay: 200 }, COWORK, '.band');
  expect(await session.count('[data-testid="cowork-refusal-fallback-band"]')).toBe(1);
  await session.page.click('.band [aria-expanded]');
  await session.page.waitForSelector(DOOR_HOOKS.safetyLink);
  await session.page.click(DOOR_HOOKS.safetyLink);
  await session.page.waitForSelector(HOOKS.submit);
  await session.page.click(HOOKS.submit);
  await until('the event', () => session.standin.ratings.length > 0);
  expect(session.standin.ratings[0]).toMatchObject({ door: 'cowork-rating', type: 'flag/other' });
});

test('the organisation’s switch takes the thumbs away, and not the bands', async () => {
  const state = { ...account('team'), ratingDisabled: true, safety: 'hard-block' } as const;
  await session.open(state, COWORK, DOOR_HOOKS.safetyLink);
  expect(await session.count(HOOKS.up)).toBe(0);
});

test('the dated generation at /task still rates by its own event', async () => {
  const address = 'https://claude.ai/task/c0000000-0000-4000-8000-000000000001';
  await session.open({ generation: 'cowork' }, address, HOOKS.up);
  await pressThumb(session.page, 'up');
  await session.page.waitForSelector(HOOKS.submit);
  await session.page.click(HOOKS.submit);
  await until('the rating', () => session.standin.ratings.length > 0);
  expect(ways()).toEqual(['event']);
});
