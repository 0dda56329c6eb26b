import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { perceive } from '../driver/perceive.ts';
import { useStage } from '../driver/stage.ts';
import { Swift } from '../driver/swift.ts';
import { pause, until } from '../driver/waiting.ts';
import { CODE, COWORK, DOOR_HOOKS, fillCoworkFeedback, openReport } from '../standin/doorHooks.ts';
import { COWORK_RATING, QUEUE_KEY, SEGMENT_HOST, type StandinState } from '../standin/index.ts';
import { HOOKS, pressThumb } from '../standin/pressing.ts';

// What the page really sends, where no other layer knows its buttons.
const stage = useStage({ otherHosts: [SEGMENT_HOST] });
const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

async function open(state: Partial<StandinState>, address: string, ready: string): Promise<Page> {
  stage.standin.set(state);
  const page = await stage.browser.newPage();
  pages.push(page);
  await page.goto(address);
  await page.waitForSelector(ready);
  return page;
}

/** Rates as a person does: a bar replaces its buttons under the first pointer, and then the thumb is pressed again. */
async function rate(page: Page, direction: 'up' | 'down', comment: string): Promise<void> {
  await until('the dialog', async () => {
    await pressThumb(page, direction).catch(() => undefined);
    return page.waitForSelector(`${HOOKS.dialog} textarea`, { timeout: 1000 }).catch(() => undefined);
  });
  await page.type(`${HOOKS.dialog} textarea`, comment);
  await page.click(HOOKS.submit);
  await page.waitForFunction((dialog) => !document.querySelector(dialog), {}, HOOKS.dialog);
}

const titles = async (page: Page) => (await perceive(stage.browser.name, page)).map(({ name }) => name);
const STOPPED = 'A rating was stopped';
const REPORT_STOPPED = 'A report was stopped';
const overlayOn = (page: Page, title = STOPPED) =>
  until('the overlay', async () => (await titles(page)).some((name) => name === title));
const queued = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', QUEUE_KEY);
const eventNames = () => stage.standin.batches.flatMap(({ names }) => names);

const RENAMED = { generation: 'cowork', marks: 'everything-renamed' } as const;

test('Cowork: the rating is taken out of its batch, the rest arrives, and the queue is empty', async () => {
  const page = await open(
    { ...RENAMED, flushDelay: 300, analytics: 'both', segmentDelay: 200 },
    COWORK,
    HOOKS.up,
  );
  await rate(page, 'down', 'It lost a file');
  await overlayOn(page);
  await until('the page’s other events', () => eventNames().includes('page'));
  await until('an empty queue', async () => (await queued(page)) === '');
  expect(eventNames()).not.toContain(COWORK_RATING);
  expect(stage.standin.ratings).toEqual([]);
});

test('Cowork: neither when the page is left, nor from another page that finds it in the queue', async () => {
  const page = await open(RENAMED, COWORK, HOOKS.up);
  await rate(page, 'up', '');
  const left = await queued(page);
  expect(left).toContain(COWORK_RATING);
  await page.goto('https://claude.ai/recents');
  await page.waitForSelector('main');
  await until('what waited', () => eventNames().includes('page'));
  stage.standin.set({ flushDelay: 100 });
  await page.evaluate((key, queue) => localStorage.setItem(key, queue), QUEUE_KEY, left);
  await page.goto('https://claude.ai/recents?again');
  await page.waitForSelector('main');
  await until('an empty queue', async () => !(await queued(page)).includes(COWORK_RATING));
  expect(stage.standin.ratings).toEqual([]);
});

test('Claude Code: the page says 503 and takes no socket', async () => {
  const page = await open({ doorMarks: 'everything-renamed' }, CODE, DOOR_HOOKS.composer);
  await openReport(page);
  await page.type(DOOR_HOOKS.codeText, 'It forgot a test');
  await page.click(DOOR_HOOKS.codeSubmit);
  await overlayOn(page, REPORT_STOPPED);
  await page.waitForFunction(
    (dialog) => /server returned 503/.test(document.querySelector(dialog)?.textContent ?? ''),
    {},
    DOOR_HOOKS.codeDialog,
  );
  // A page that fell back would have sent by now: the socket is connected.
  await pause(300);
  expect(stage.standin.ratings).toEqual([]);
});

test('Claude Code: what a page sends by its socket is held there', async () => {
  const page = await open({ doorMarks: 'everything-renamed' }, CODE, DOOR_HOOKS.composer);
  // Made to fail before the guard can answer, as a script of the page's may.
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });
  await openReport(page);
  await page.type(DOOR_HOOKS.codeText, 'It forgot a test');
  await page.click(DOOR_HOOKS.codeSubmit);
  await overlayOn(page, REPORT_STOPPED);
  expect(stage.standin.ratings).toEqual([]);
});

test('Claude Code: a rating by the request of the thumbs is explained as one', async () => {
  const page = await open({}, CODE, DOOR_HOOKS.composer);
  await page.evaluate(() => {
    const session = location.pathname.split('/').at(-1);
    const address = `/api/organizations/o/chat_conversations/${session}/chat_messages/m/chat_feedback`;
    fetch(address, { method: 'POST', body: '{"type":"upvote"}' }).catch(() => undefined);
  });
  await overlayOn(page);
  expect((await titles(page)).join('\n')).toContain(
    'This feedback; by terms and help pages, the conversation is stored with it',
  );
  expect(stage.standin.ratings).toEqual([]);
});

test.each([true, false])('Cowork’s feedback, its transcript included: %s', async (transcript) => {
  const page = await open({ doorMarks: 'everything-renamed' }, COWORK, DOOR_HOOKS.coworkOpen);
  await page.click(DOOR_HOOKS.coworkOpen);
  await page.waitForSelector(DOOR_HOOKS.coworkDialog);
  await fillCoworkFeedback(page, { transcript });
  // The page drops what is pressed right after a change of its steps.
  await pause(500);
  await page.click(DOOR_HOOKS.coworkSubmit);
  if (transcript) {
    await overlayOn(page, REPORT_STOPPED);
    expect((await titles(page)).join('\n')).toContain(
      'Your feedback and the transcript of the task chosen in the form',
    );
    expect(stage.standin.ratings).toEqual([]);
  } else {
    await page.waitForFunction((dialog) => !document.querySelector(dialog), {}, DOOR_HOOKS.coworkDialog);
    expect(await titles(page)).not.toContain(REPORT_STOPPED);
  }
});

test('a permission given to a tool whose input looks like a rating passes', async () => {
  const page = await open({ generation: 'cowork', approval: true }, COWORK, HOOKS.up);
  await page.locator('aside button.primary').click();
  await until('the answer', () => stage.standin.actions.some(({ path }) => path.endsWith('/events')));
  expect(await titles(page)).not.toContain(STOPPED);
});

test('Cowork: a rating that was acknowledged arrives, though the page is left before its queue is sent', async () => {
  const page = await open({ generation: 'cowork' }, COWORK, HOOKS.up);
  expect(await new Swift(page).openOverlay('up', 'mouse')).toBe(true);
  const use = async (what: RegExp | string, role: string) => {
    const found = await until(`${what}`, async () =>
      (await perceive(stage.browser.name, page)).find((each) => each.role === role && each.name.match(what)),
    );
    await page.mouse.click(found.x, found.y);
  };
  await until('the overlay', async () => (await titles(page)).includes('Rate anyway'));
  // Tick and button want to have been in sight for a moment.
  await pause(700);
  if ((await perceive(stage.browser.name, page)).some(({ role }) => role === 'checkbox'))
    await use(/./, 'checkbox');
  await pause(700);
  await use(/^Rate anyway$/, 'button');
  await page.waitForSelector(HOOKS.dialog);
  await page.click(HOOKS.submit);
  await until('the event', async () => (await queued(page)).includes(COWORK_RATING));
  await page.goto('https://claude.ai/recents');
  await until('the rating', () => stage.standin.ratings.length > 0);
  expect(stage.standin.ratings.map(({ door }) => door)).toEqual(['cowork-rating']);
});
