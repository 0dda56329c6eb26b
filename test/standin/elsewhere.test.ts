import { expect, test } from 'vitest';
import { until } from '../driver/waiting.ts';
import { useDoors } from './doorBrowsing.ts';
import { CODE, COWORK, DOOR_HOOKS, openReport } from './doorHooks.ts';
import { account, FIRST_PARTY, membership, messageId, sessionId, TOPICS } from './index.ts';
import { addressOf, HOOKS, rateByDialog } from './pressing.ts';

const session = useDoors();
const ORG = membership('max').uuid;
const TEAM = membership('team').uuid;
const CHAT = TOPICS[0]?.uuid ?? '';
const at = (path: string) => `https://claude.ai${path}`;

/** What arrived, once something did: its kind and address. */
async function arrived(): Promise<[kind: string, path: string]> {
  await until('something', () => session.standin.actions.length > 0);
  expect(session.standin.ratings).toEqual([]);
  expect(session.standin.actions).toHaveLength(1);
  const [action] = session.standin.actions;
  return [action?.kind ?? '', action?.path ?? ''];
}

const body = () => JSON.parse(session.standin.actions[0]?.text ?? '');

/** Names of the events that arrived, without page views. */
const names = () => session.standin.batches.flatMap((batch) => batch.names).filter((name) => name !== 'page');

async function event(name: string): Promise<void> {
  await until(name, () => names().includes(name));
  expect([...session.standin.ratings, ...session.standin.actions]).toEqual([]);
}

const press = (text: string, within = 'main') =>
  session.page.locator(`${within} button ::-p-text(${text})`).click();

const REPORTS = [
  ['a shared chat', `/share/${CHAT}`, `/api/organizations/${ORG}/chat_snapshots/${CHAT}/report`],
  ['a shared session', '/code/share_011', `/api/organizations/${ORG}/code/shares/share_011/report`],
  ['a published artifact', '/public/artifacts/a1', '/api/published_artifacts/a1/report'],
] as const;

test.each(REPORTS)('a report of %s', async (_, page, address) => {
  await session.open({}, at(page), DOOR_HOOKS.report);
  await session.page.click(DOOR_HOOKS.report);
  await session.page.waitForSelector('[role=dialog] [role=switch][aria-checked=false]');
  await session.page.click('[role=dialog] .primary');
  expect(await arrived()).toEqual(['report', address]);
  expect(body()).toMatchObject({ category: 'harmful', opt_out_of_training: false });
});

test('a report of an organisation’s project', async () => {
  await session.open(account('team'), at(`/project/${CHAT}`), DOOR_HOOKS.report);
  await session.page.click(DOOR_HOOKS.report);
  await session.page.waitForSelector('[role=dialog] [role=switch]');
  await session.page.click('[role=dialog] [role=switch]');
  await session.page.click('[role=dialog] .primary');
  expect(await arrived()).toEqual(['report', `/api/organizations/${TEAM}/projects/${CHAT}/report`]);
  expect(body()).toMatchObject({ opt_out_of_training: true, doc_uuid: CHAT });
});

test('a report of a Code artifact has no dialog', async () => {
  await session.open({}, at('/code/artifact/payments'), 'main [aria-expanded]');
  await session.page.click('main [aria-expanded]');
  await session.page.waitForSelector('[data-report-item]');
  await session.page.click('[data-report-item]');
  expect(await arrived()).toEqual(['report', '/api/frame/report/payments']);
});

test('a reflection is rated by its period', async () => {
  await session.open({}, at('/settings/reflect'), '.reflection [aria-pressed]');
  await session.page.click('.reflection [aria-pressed]');
  await session.page.waitForSelector(HOOKS.submit);
  await session.page.click(HOOKS.submit);
  expect(await arrived()).toEqual(['reflection', `/api/organizations/${ORG}/reflections/2026-10/feedback`]);
  expect(session.standin.actions[0]?.text).toBe('{"type":"upvote"}');
});

test('the cancel flow asks for usage logs', async () => {
  await session.open({}, at('/settings/billing'), '.setting .button');
  await session.page.click('.setting .button');
  await session.page.locator('[role=dialog] label ::-p-text(quality)').click();
  await session.page.waitForSelector('[name="log-analysis-consent"]');
  await session.page.click('[name="log-analysis-consent"]');
  await session.page.click(HOOKS.submit);
  expect((await arrived())[0]).toBe('cancellation');
  expect(body()).toEqual({ reason: 'lower_quality', allow_log_analysis: true });
});

const FORMS = [
  ['/support/enterprise', 'support', `/api/support/${ORG}/submit`],
  ['/restricted/submit', 'support', '/api/account/appeal'],
  ['/interviewer/work', 'interview', `/api/organizations/${ORG}/interviews/work`],
] as const;

test.each(FORMS)('%s sends a person’s own words', async (page, kind, address) => {
  await session.open({}, at(page), 'main textarea');
  await session.page.type('main textarea', 'My words');
  await press('Submit');
  expect(await arrived()).toEqual([kind, address]);
  expect(session.standin.actions[0]?.text).toContain('My words');
});

test('the survey counts an answer', async () => {
  await session.open({ survey: true, flushDelay: 100 }, COWORK, '.survey');
  await press('Bad', '.survey');
  await event('claude.cowork.feedback_survey.responded');
});

test('the thumbs of an image search count a thumb', async () => {
  await session.open({ flushDelay: 100 }, addressOf('2026-08'), '.images');
  await press('Thumbs down', '.images');
  await event('claudeai.tool.feedback_submitted');
});

test('the thumbs of a draft count a thumb', async () => {
  await session.open({ draft: true, flushDelay: 100 }, COWORK, '.draft [aria-pressed]');
  expect(await session.count('.draft [role=group][aria-labelledby] [aria-pressed]')).toBe(2);
  await session.page.click('.draft [aria-pressed]');
  await event('claude.cowork.writing_draft.feedback_submitted');
});

test('Claude Security sends its form at once, as a batch', async () => {
  await session.open({}, at('/code/security'), '[aria-label="Share feedback"]');
  await session.page.click('[aria-label="Share feedback"]');
  await session.page.waitForSelector('[role=dialog] [aria-pressed]');
  await session.page.click('[role=dialog] [aria-pressed]');
  await session.page.click(HOOKS.submit);
  await event('ccsec_feedback_submitted');
  expect(session.standin.batches.at(-1)?.path).toBe(FIRST_PARTY);
});

test.each(['a press', 'an arrow'])('a comparison counts a vote by %s', async (way) => {
  await session.open({ flushDelay: 100 }, at('/comparison'), 'main [aria-pressed]');
  if (way === 'a press') await session.page.click('main [aria-pressed]');
  else await session.page.keyboard.press('ArrowLeft');
  await session.page.waitForSelector('main [aria-pressed=true]');
  await press('Save');
  await event('claudeai.iron_swift.vote_submitted');
});

test('the question about switching to this computer never names a task', async () => {
  await session.open({ switchToLocal: true }, COWORK, '.local textarea');
  await session.page.type('.local textarea', 'Faster');
  await session.page.click('[data-testid="cowork-switch-to-local-feedback-submit"]');
  expect(await arrived()).toEqual(['cowork-feedback', '/api/claude_cli_feedback/bundle']);
});

const WITHDRAWALS = [
  [
    'past-chat-feedback',
    `/api/organizations/${ORG}/chat_conversations/${CHAT}/chat_messages/${messageId(CHAT, 6)}/chat_feedback/withdraw`,
  ],
  ['history', `/api/organizations/${ORG}/feedback_history/${messageId(CHAT, 6)}/withdraw`],
] as const;

test.each(WITHDRAWALS)(
  '"Your feedback" lists a rating and takes it back: %s',
  async (withdrawal, address) => {
    await session.open({ withdrawal }, addressOf('2026-08'), HOOKS.up);
    await rateByDialog(session.page, 'up', '');
    session.standin.ratings.length = 0;
    await session.page.goto(at('/settings/data-privacy-controls'));
    await session.page.waitForSelector('.setting > .button');
    await session.page.click('.setting > .button');
    await session.page.waitForSelector('.withdraw');
    await session.page.click('.withdraw');
    expect(await arrived()).toEqual(['withdraw', address]);
    await session.page.locator('[role=dialog] ::-p-text(No feedback found)').wait();
  },
);

test('a person goes from a chat to Cowork to Claude Code and back without a document load', async () => {
  await session.open({}, addressOf('2026-08'), HOOKS.up);
  await session.page.evaluate(() => Reflect.set(window, 'same', true));
  const go = (name: string) => session.page.locator(`.sidebar a ::-p-text(${name})`).click();
  await go('Cowork');
  await go('Payroll migration plan');
  await session.page.waitForSelector(HOOKS.up);
  expect(session.page.url()).toBe(at(`/cowork/${sessionId('session', 2)}`));
  await go('Code');
  await go('Supplier contract');
  await session.page.waitForSelector(DOOR_HOOKS.codeSidebar);
  expect(session.page.url()).toBe(CODE);
  await openReport(session.page);
  await session.page.keyboard.press('Escape');
  await go('Chats');
  await session.page.waitForSelector('main .card');
  expect(await session.page.evaluate(() => Reflect.get(window, 'same'))).toBe(true);
});
