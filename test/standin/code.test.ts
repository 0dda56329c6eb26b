import { expect, test } from 'vitest';
import { until } from '../driver/waiting.ts';
import { doors } from './app/words/doors.ts';
import { useDoors } from './doorBrowsing.ts';
import { CODE, CODE_WAYS, DOOR_HOOKS as HOOKS, openReport } from './doorHooks.ts';
import { type CodeAnswer, LANGUAGES, membership, REFUSALS, sessionId } from './index.ts';

const session = useDoors();
const MODAL = '[data-testid="epitaxy-feedback-modal"][data-cds="Dialog"][role=alertdialog]';
const ID = sessionId('session');
const said = () => session.page.$eval(HOOKS.codeDialog, (dialog) => dialog.textContent ?? '');

async function submit(text = 'It forgot a test'): Promise<void> {
  await session.page.type(HOOKS.codeText, text);
  await session.page.click(HOOKS.codeSubmit);
}

test('no thumbs on /code, and a bar with one pin that can be pressed', async () => {
  await session.open({}, CODE, '[role=toolbar][data-cds=MessageActions]');
  expect(await session.count('.thumb-up, .thumb-down')).toBe(0);
  const pins = await session.page.$$eval('[data-cds=MessageActions]:has([aria-pressed])', (bars) =>
    bars.map((bar) => bar.querySelectorAll('[aria-pressed]').length),
  );
  expect(new Set(pins)).toEqual(new Set([1]));
});

test.each(CODE_WAYS)('by %s opens the dialog, with the focus in its text and nothing sent', async (way) => {
  await session.open({ refusalCard: true }, CODE, HOOKS.composer);
  await openReport(session.page, way);
  expect(await session.count(MODAL)).toBe(1);
  expect(await session.count(`${MODAL} form, form ${HOOKS.codeDialog}`)).toBe(0);
  await session.page.waitForFunction(() => document.activeElement?.matches('.code-report textarea'));
  await session.page.keyboard.type('Words');
  for (const key of ['Enter', 'ControlEnter'] as const) {
    if (key === 'ControlEnter') await session.page.keyboard.down('Control');
    await session.page.keyboard.press('Enter');
    await session.page.keyboard.up('Control');
  }
  await session.page.keyboard.press('Escape');
  await session.page.waitForFunction(() => !document.querySelector('.code-report'));
  expect([...session.standin.ratings, ...session.standin.actions]).toEqual([]);
});

test('words behind the command are the beginning of the report', async () => {
  await session.open({}, CODE, HOOKS.composer);
  await session.page.type(HOOKS.composer, '/bug the tests hang');
  await session.page.keyboard.press('Enter');
  await session.page.waitForSelector(HOOKS.codeText);
  expect(await session.page.$eval(HOOKS.codeText, (box) => (box as HTMLTextAreaElement).value)).toBe(
    'the tests hang',
  );
});

test('a report arrives once, with the headers of the page', async () => {
  await session.open({}, CODE, HOOKS.composer);
  await openReport(session.page);
  await submit();
  await session.page.locator(`${HOOKS.codeDialog} ::-p-text(Feedback sent)`).wait();
  expect(session.standin.ratings).toHaveLength(1);
  expect(session.standin.ratings[0]).toMatchObject({
    via: 'code-feedback',
    door: 'code-report',
    organization: membership('max').uuid,
    conversation: ID,
    text: '{"description":"It forgot a test"}',
    accepted: true,
  });
});

const ERRORS: CodeAnswer[] = ['503', '400', '429'];
test.each(ERRORS)('%s is said, and no socket is tried', async (codeAnswer) => {
  await session.open({ codeAnswer }, CODE, HOOKS.composer);
  await openReport(session.page);
  await submit();
  await session.page.locator(`${HOOKS.codeDialog} ::-p-text(server returned ${codeAnswer})`).wait();
  expect(session.standin.ratings.map(({ via, accepted }) => [via, accepted])).toEqual([
    ['code-feedback', false],
  ]);
  expect(session.complaints.splice(0)).toHaveLength(1);
});

test.each(REFUSALS)('403 %s is the policy’s sentence, and no socket is tried', async (code) => {
  await session.open({ codeAnswer: `403 ${code}` }, CODE, HOOKS.composer);
  await openReport(session.page);
  await submit();
  await session.page.waitForSelector(`${HOOKS.codeDialog} [role=alert]`);
  expect(await said()).not.toMatch(/server returned/);
  expect(session.standin.ratings).toHaveLength(1);
  expect(session.complaints.splice(0)).toHaveLength(1);
});

const FALLING_BACK: CodeAnswer[] = ['404', '403', '403 feedback_not_enabled', 'dropped'];
test.each(FALLING_BACK)('after %s the report leaves over the WebSocket', async (codeAnswer) => {
  await session.open({ codeAnswer }, CODE, HOOKS.composer);
  await openReport(session.page);
  await submit();
  await session.page.locator(`${HOOKS.codeDialog} ::-p-text(Feedback sent)`).wait();
  const accepted = session.standin.ratings.filter((each) => each.accepted);
  expect(accepted).toHaveLength(1);
  expect(accepted[0]).toMatchObject({ via: 'websocket', door: 'code-report', conversation: ID });
  expect(accepted[0]?.body).toEqual({
    subtype: 'submit_feedback',
    description: 'It forgot a test',
    surface: 'ccr',
  });
  expect(session.complaints.splice(0)).toHaveLength(1);
});

test('a fetch that a script makes fail leads to the WebSocket too', async () => {
  await session.open({}, CODE, HOOKS.composer);
  await session.page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });
  await openReport(session.page);
  await submit('x'.repeat(300));
  await until('the rating', () => session.standin.ratings.length > 0);
  expect(session.standin.ratings.map(({ via }) => via)).toEqual(['websocket']);
});

test('a socket that never says anything keeps the page waiting', async () => {
  await session.open({ codeAnswer: '404', socket: 'silent' }, CODE, HOOKS.composer);
  await openReport(session.page);
  await submit();
  await session.page.locator(`${HOOKS.codeDialog} ::-p-text(Submitting report…)`).wait();
  await until('the first try', () => session.standin.ratings.length > 0);
  expect(session.standin.ratings.map(({ via }) => via)).toEqual(['code-feedback']);
  session.complaints.length = 0;
});

test('support is granted before the report, and can be revoked', async () => {
  await session.open({ supportShare: 'shown' }, CODE, HOOKS.composer);
  await openReport(session.page, 'sidebar');
  expect(await session.count('input[name=share_with_support]')).toBe(1);
  await session.page.click(HOOKS.codeSupport);
  await submit();
  await session.page.waitForSelector(HOOKS.codeRevoke);
  expect(session.standin.ratings.map(({ door, conversation }) => [door, conversation])).toEqual([
    ['code-support', ID],
    ['code-report', ID],
  ]);
  await session.page.click(HOOKS.codeRevoke);
  await until('the revocation', () => session.standin.actions.length > 0);
  expect(session.standin.actions[0]).toMatchObject({ method: 'DELETE', kind: 'revoke-support' });
});

test('where support is refused, the report stays behind', async () => {
  await session.open({ supportShare: 'refused' }, CODE, HOOKS.composer);
  await openReport(session.page);
  await session.page.click(HOOKS.codeSupport);
  await submit();
  await session.page.waitForSelector(`${HOOKS.codeDialog} [role=alert]`);
  expect(session.standin.ratings.map(({ door }) => door)).toEqual(['code-support']);
  expect(session.complaints.splice(0)).toHaveLength(1);
});

test.each(LANGUAGES)('the dialog speaks %s', async (language) => {
  await session.open({ language }, CODE, HOOKS.codeSidebar);
  const button = await session.page.$eval(HOOKS.codeSidebar, (each) => [
    each.ariaLabel,
    each.getAttribute('title'),
  ]);
  expect(button).toEqual(Array(2).fill(doors.sendFeedback[language]));
  await openReport(session.page, 'sidebar');
  expect(await session.page.$eval(HOOKS.codeText, (box) => box.ariaLabel)).toBe(
    doors.reportDescription[language],
  );
  expect(await said()).toContain(doors.reportTitle[language]);
});

test('a redesign may take marks and words, and a page may stop halfway', async () => {
  await session.open({ doorMarks: 'ids-gone' }, CODE, HOOKS.composer);
  await openReport(session.page);
  expect(await session.count('.code-report[data-testid], .code-report [data-testid]')).toBe(0);
  await session.open({ doorMarks: 'everything-renamed' }, CODE, HOOKS.composer);
  await openReport(session.page);
  expect(await said()).not.toMatch(/Submit|Cancel|feedback/);
  await submit();
  await until('the report', () => session.standin.ratings.length === 1);
  await session.open({ doorMarks: 'half-drawn' }, CODE, HOOKS.composer);
  await openReport(session.page);
  expect(await session.count(HOOKS.codeSubmit)).toBe(0);
});

test('messages are sent as events, and /code without a session has nothing to report on', async () => {
  await session.open({ streamDuration: 50 }, 'https://claude.ai/code', HOOKS.codeSidebar);
  await session.page.click(HOOKS.codeSidebar);
  await session.page.waitForSelector('.toast');
  await session.page.type(HOOKS.composer, 'Build it');
  await session.page.keyboard.press('Enter');
  await session.page.waitForSelector('[data-is-streaming=false]');
  expect(session.page.url()).toMatch(/\/code\/session_\w+$/);
  expect(session.standin.actions.map(({ kind }) => kind)).toEqual(['create', 'session-event']);
});

test('the dated desktop generation still rates at the click', async () => {
  await session.open({ generation: 'code' }, CODE, '.thumb-up');
  await (await session.page.$$('.thumb-up')).at(-1)?.click();
  await until('the rating', () => session.standin.ratings.length > 0);
  expect(session.standin.ratings[0]?.door).toBe('chat-thumbs');
});
