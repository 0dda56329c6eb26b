import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { until } from '../driver/waiting.ts';
import { useDoors } from './doorBrowsing.ts';
import { COWORK, fillCoworkFeedback, DOOR_HOOKS as HOOKS } from './doorHooks.ts';
import { sessionId } from './index.ts';

const session = useDoors();
/** The latest task, which is not the one in view. */
const LATEST = sessionId('session', 4);
const SETTLED = 450;

async function openDialog(way: keyof typeof HOOKS = 'coworkOpen'): Promise<void> {
  await session.page.click(HOOKS[way]);
  await session.page.waitForSelector(`${HOOKS.coworkDialog} [data-area]`);
}

/** As long as a person needs at least: the page drops what comes sooner after a change of step. */
const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLED));

const gone = () => session.page.waitForFunction(() => !document.querySelector('.cowork-feedback'));

async function pressControlEnter(): Promise<void> {
  await session.page.keyboard.down('Control');
  await session.page.keyboard.press('Enter');
  await session.page.keyboard.up('Control');
}

test('with the switch on, the bundle names the latest task, and closes with a toast', async () => {
  await session.open({}, COWORK, HOOKS.coworkOpen);
  await openDialog();
  await fillCoworkFeedback(session.page, { transcript: true });
  await settled();
  await session.page.click(HOOKS.coworkSubmit);
  await gone();
  await session.page.waitForSelector('.toast');
  expect(session.standin.ratings).toHaveLength(1);
  const [rating] = session.standin.ratings;
  expect(rating).toMatchObject({
    via: 'bundle',
    door: 'cowork-feedback',
    conversation: LATEST,
    path: '/api/claude_cli_feedback/bundle',
    body: {
      description: 'It lost a file',
      metadata: { surface: 'cowork_remote_web', includedTranscript: true, remoteSessionId: LATEST },
    },
  });
  expect(rating?.contentType).toMatch(/^multipart\/form-data; boundary=/);
});

test('the switch is the dialog’s only one, off at first, and appears after the impact', async () => {
  await session.open({}, COWORK, HOOKS.coworkOpen);
  await openDialog();
  expect(await session.count(`${HOOKS.coworkDialog} [data-area]`)).toBe(12);
  await fillCoworkFeedback(session.page);
  const [tag, checked, cds] = await session.page.$eval(HOOKS.coworkSwitch, (each) => [
    each.tagName,
    each.ariaChecked,
    each.getAttribute('data-cds'),
  ]);
  expect([tag, checked, cds]).toEqual(['SPAN', 'false', 'Switch']);
  expect(await session.count(HOOKS.coworkSwitch)).toBe(1);
  await session.page.click(HOOKS.coworkSwitch);
  await session.page.waitForSelector(HOOKS.coworkTask);
  await session.page.click(HOOKS.coworkTask);
  await session.page.waitForSelector('[role=option]');
  expect(await session.count('[role=option]')).toBeLessThanOrEqual(5);
  await session.page.locator('[role=option] ::-p-text(Payroll)').click();
  await settled();
  await session.page.click(HOOKS.coworkSubmit);
  await gone();
  expect(session.standin.ratings[0]?.conversation).toBe(sessionId('session', 2));
});

test.each(['Bug', 'Feature request'] as const)('%s without the switch hands nothing over', async (kind) => {
  await session.open({}, COWORK, HOOKS.coworkOpen);
  await openDialog('coworkSidebar');
  await fillCoworkFeedback(session.page, { kind });
  await settled();
  await session.page.click(HOOKS.coworkSubmit);
  await gone();
  expect(session.standin.ratings).toEqual([]);
  const [action] = session.standin.actions;
  expect(action).toMatchObject({ kind: 'cowork-feedback' });
  const zip = action?.raw.subarray(action.raw.indexOf('PK')) ?? Buffer.alloc(0);
  const end = zip.lastIndexOf('PK') + 22;
  const metadata = JSON.parse(
    strFromU8(unzipSync(zip.subarray(0, end))['metadata.json'] ?? new Uint8Array()),
  );
  expect(metadata).toMatchObject({ kind, includedTranscript: false });
  expect(metadata).not.toHaveProperty('remoteSessionId');
});

test.each(['the text', 'the switch', 'Submit'] as const)(
  'Ctrl+Enter with the focus on %s sends once, without a click',
  async (place) => {
    await session.open({}, COWORK, HOOKS.coworkOpen);
    await openDialog();
    await fillCoworkFeedback(session.page, { transcript: true });
    await session.page.evaluate(() =>
      window.addEventListener('click', () => (document.title = 'clicked'), true),
    );
    const target = {
      'the text': '[name=impact]',
      'the switch': HOOKS.coworkSwitch,
      Submit: HOOKS.coworkSubmit,
    };
    await session.page.focus(target[place]);
    await settled();
    await pressControlEnter();
    await gone();
    expect(session.standin.ratings).toHaveLength(1);
    expect(await session.page.title()).not.toBe('clicked');
  },
);

test('a submit right after a change of step is dropped', async () => {
  await session.open({}, COWORK, HOOKS.coworkOpen);
  await openDialog();
  await fillCoworkFeedback(session.page, { transcript: true });
  await settled();
  // Back and on again, without a pause before Submit.
  await session.page.locator(`${HOOKS.coworkDialog} button ::-p-text(Back)`).click();
  await session.page.waitForSelector(HOOKS.coworkNext);
  await session.page.evaluate(async ({ coworkNext, coworkSubmit }) => {
    document.querySelector<HTMLElement>(coworkNext)?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.querySelector<HTMLElement>(coworkSubmit)?.click();
  }, HOOKS);
  await settled();
  expect(await session.count(HOOKS.coworkDialog)).toBe(1);
  expect(session.standin.ratings).toEqual([]);
});

test('Ctrl+Enter goes from the first step to the second', async () => {
  await session.open({}, 'https://claude.ai/task/new', HOOKS.coworkOpen);
  await openDialog();
  await session.page.click('[data-area="Speed"]');
  await session.page.locator('.kind ::-p-text(Performance)').click();
  expect(await session.count(`${HOOKS.coworkDialog} [data-area]`)).toBe(1);
  await session.page.type(HOOKS.coworkText, 'Slow');
  await pressControlEnter();
  await session.page.waitForSelector('[name=impact]');
  expect([...session.standin.ratings, ...session.standin.actions]).toEqual([]);
});

test('the area that points to the thumbs sends nothing', async () => {
  await session.open({}, COWORK, HOOKS.coworkOpen);
  await openDialog();
  expect(await session.count(`${HOOKS.coworkSubmit}:disabled`)).toBe(1);
  await session.page.click('[data-area="Claude’s behavior"]');
  await session.page.locator('.kind ::-p-text(Feature)').click();
  await session.page.type(HOOKS.coworkText, 'Words');
  expect(await session.count(`${HOOKS.coworkSubmit}:disabled`)).toBe(1);
});

test.each(['not-enabled', 'failed'] as const)('an answer %s keeps the dialog and says so', async (answer) => {
  await session.open({ bundleAnswer: answer }, COWORK, HOOKS.coworkOpen);
  await openDialog();
  await fillCoworkFeedback(session.page, { transcript: true });
  await settled();
  await session.page.click(HOOKS.coworkSubmit);
  await session.page.waitForSelector(`${HOOKS.coworkDialog} [role=alert]`);
  expect(session.standin.ratings.map(({ accepted }) => accepted)).toEqual([false]);
  expect(session.complaints.splice(0)).toHaveLength(1);
});

test('the survey’s "Tell us more" opens it too', async () => {
  await session.open({ survey: true, flushDelay: 100 }, COWORK, '.survey');
  await session.page.locator('.survey ::-p-text(Good)').click();
  await session.page.locator('.survey ::-p-text(Tell us more)').click();
  await session.page.waitForSelector(HOOKS.coworkDialog);
  const names = () => session.standin.batches.flatMap((batch) => batch.names);
  await until('the events', () => names().includes('claude.cowork.feedback_opened'));
  expect(names()).toContain('claude.cowork.feedback_survey.responded');
  expect(session.standin.ratings).toEqual([]);
});
