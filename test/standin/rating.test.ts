import { expect, test } from 'vitest';
import { pause } from '../driver/waiting.ts';
import { ANSWER_BARS, openFeedback, submitFeedback, useStandin } from './browsing.ts';
import { account, membership, PLANS, TOPICS } from './index.ts';

const session = useStandin();

test('Submit sends one rating: POST first, PUT once rated', async () => {
  await session.open();
  await openFeedback(session.page, 'down');
  await session.page.click('[role=combobox]');
  await session.page.locator('[role=option] ::-p-text(Not factually correct)').click();
  await session.page.type('[data-cds="Dialog"] textarea', 'The date is wrong');
  await submitFeedback(session.page);
  await session.page.waitForSelector(`${ANSWER_BARS} [aria-pressed=true]`);
  await openFeedback(session.page, 'up');
  await submitFeedback(session.page);
  await session.page.waitForFunction(() => !document.querySelector('[data-cds="Dialog"]'));
  expect(session.standin.ratings.map(({ method, text }) => [method, text])).toEqual([
    ['POST', '{"type":"flag/facts","reason":"The date is wrong"}'],
    ['PUT', '{"type":"upvote"}'],
  ]);
  expect(session.standin.ratings[0]).toMatchObject({
    conversation: TOPICS[0]?.uuid,
    organization: membership('max').uuid,
  });
  expect(session.standin.actions).toEqual([]);
});

test('Escape and Cancel send nothing', async () => {
  await session.open();
  await openFeedback(session.page, 'down');
  expect(await session.count('#root[aria-hidden=true][data-base-ui-inert]')).toBe(1);
  await session.page.keyboard.press('Escape');
  await session.page.waitForFunction(() => !document.querySelector('[data-cds="Dialog"]'));
  await openFeedback(session.page, 'up');
  await session.page.locator('[data-cds="Dialog"] ::-p-text(Cancel)').click();
  await session.page.waitForFunction(() => !document.querySelector('[data-cds="Dialog"]'));
  await pause(100);
  expect([...session.standin.ratings, ...session.standin.actions]).toEqual([]);
});

test('Report content takes textarea and Submit away', async () => {
  await session.open();
  await openFeedback(session.page, 'down');
  await session.page.click('[role=combobox]');
  await session.page.locator('[role=option] ::-p-text(Report content)').click();
  await session.page.waitForFunction(() => !document.querySelector('[data-cds="Dialog"] textarea'));
  expect(await session.count('[data-cds="Dialog"] [aria-describedby] + [aria-describedby]')).toBe(0);
});

test('a rating that fails keeps the dialog and says so', async () => {
  await session.open({ ratingFails: true });
  await openFeedback(session.page, 'up');
  await submitFeedback(session.page);
  await session.page.waitForSelector('[role=status] .toast');
  expect(await session.count('[data-cds="Dialog"]')).toBe(1);
  // Chromium itself reports the failed request.
  expect(session.complaints.splice(0)).toHaveLength(1);
});

test.each(PLANS)('the disclosure tells the terms on %s', async (plan) => {
  await session.open(account(plan));
  await openFeedback(session.page, 'up');
  const article = await session.page.$eval(
    '[data-cds="Dialog"] a',
    (link) => /articles\/(\d+)/.exec(link.href)?.[1],
  );
  expect(article).toBe(membership(plan).personal ? '10023565' : '9957937');
});
