import { CODE, COWORK, DOOR_HOOKS } from '../standin/doorHooks.ts';
import type { Door } from '../standin/doors.ts';
import type { StandinState } from '../standin/index.ts';
import { addressOf, HOOKS } from '../standin/pressing.ts';
import { agree, LAST, OPEN, press, pressNamed, type Step, steps } from './doorSteps.ts';

/** Something that looks like feedback and hands nothing over: it passes, and nothing of ours is shown. */
export interface FreePlace {
  place: string;
  surface: string;
  address: string;
  ready: string;
  state: Partial<StandinState>;
  act: Step;
  /** What arrives: an action of this kind, or an event of this name. */
  arrives: string;
  /** What is handed over and acknowledged on the way, as the stand-in counts it; nothing where this is missing. */
  rates?: readonly Door[];
}

const at = (path: string) => `https://claude.ai${path}`;
const CHAT = addressOf('2026-08');
const ID = 'c0000000-0000-4000-8000-000000000001';
const SOON = { flushDelay: 200, retryDelays: [50] };

const reported = steps(press(DOOR_HOOKS.report), press('[role=dialog] .primary'));
const rated = steps(LAST.thumb, agree('Rate anyway'), LAST.submit);
const goTo =
  (path: string, ready: string): Step =>
  async ({ page }) => {
    await page.goto(at(path));
    await page.waitForSelector(ready);
  };
const withdrawn = steps(
  rated,
  async ({ page }) => {
    await page.waitForSelector(HOOKS.dialog, { hidden: true });
  },
  goTo('/settings/data-privacy-controls', 'main .setting'),
  pressNamed('main', 'View'),
  press('.withdraw'),
);
const words: Step = ({ frame }) => frame.type('main textarea', 'My words');

/** In the order of the map: own words and counts only, other people's content, and what is taken back. */
export const FREE_PLACES: readonly FreePlace[] = [
  {
    place: 'feedback without the transcript',
    surface: 'Cowork',
    address: COWORK,
    ready: DOOR_HOOKS.coworkOpen,
    state: {},
    act: steps(OPEN.withoutTranscript, LAST.coworkSubmit),
    arrives: 'cowork-feedback',
  },
  {
    place: 'question about switching to this computer',
    surface: 'Cowork',
    address: COWORK,
    ready: '.local textarea',
    state: { switchToLocal: true },
    act: steps(
      ({ frame }) => frame.type('.local textarea', 'Faster'),
      press('[data-testid="cowork-switch-to-local-feedback-submit"]'),
    ),
    arrives: 'cowork-feedback',
  },
  {
    place: 'survey',
    surface: 'Cowork',
    address: COWORK,
    ready: '.survey',
    state: { survey: true, ...SOON },
    act: pressNamed('.survey', 'Bad'),
    arrives: 'claude.cowork.feedback_survey.responded',
  },
  {
    place: 'thumbs of a draft',
    surface: 'Cowork',
    address: COWORK,
    ready: '.draft [aria-pressed]',
    state: { draft: true, ...SOON },
    act: press('.draft [aria-pressed]'),
    arrives: 'claude.cowork.writing_draft.feedback_submitted',
  },
  {
    place: 'approval of a tool whose input says flag',
    surface: 'Cowork',
    address: COWORK,
    ready: '.approval',
    state: { approval: true },
    act: press('.approval .primary'),
    arrives: 'session-event',
  },
  {
    place: 'thumbs of an image search',
    surface: 'chat',
    address: CHAT,
    ready: '.images',
    state: SOON,
    act: pressNamed('.images', 'Thumbs down'),
    arrives: 'claudeai.tool.feedback_submitted',
  },
  {
    place: 'Claude Security’s form',
    surface: 'Claude Code',
    address: at('/code/security'),
    ready: '[aria-label="Share feedback"]',
    state: {},
    act: steps(press('[aria-label="Share feedback"]'), press('[role=dialog] [aria-pressed]'), LAST.submit),
    arrives: 'ccsec_feedback_submitted',
  },
  {
    place: 'vote between two answers',
    surface: 'comparison',
    address: at('/comparison'),
    ready: 'main [aria-pressed]',
    state: SOON,
    act: steps(press('main [aria-pressed]'), pressNamed('main', 'Save')),
    arrives: 'claudeai.iron_swift.vote_submitted',
  },
  {
    place: 'support form',
    surface: 'support',
    address: at('/support/enterprise'),
    ready: 'main textarea',
    state: {},
    act: steps(words, pressNamed('main', 'Submit')),
    arrives: 'support',
  },
  {
    place: 'report of a shared chat',
    surface: 'shared view',
    address: at(`/share/${ID}`),
    ready: DOOR_HOOKS.report,
    state: {},
    act: reported,
    arrives: 'report',
  },
  {
    place: 'report of a published artifact',
    surface: 'shared view',
    address: at(`/public/artifacts/${ID}`),
    ready: DOOR_HOOKS.report,
    state: {},
    act: reported,
    arrives: 'report',
  },
  {
    place: 'leave for usage logs in the cancellation survey',
    surface: 'settings',
    address: at('/settings/billing'),
    ready: 'main .button',
    state: {},
    act: steps(
      pressNamed('main', 'Cancel plan'),
      press('label:nth-of-type(2) [name=reason]'),
      press('label:first-of-type [name=log-analysis-consent]'),
      press('[role=dialog] .primary'),
    ),
    arrives: 'cancellation',
  },
  {
    place: 'withdrawal of all feedback',
    surface: 'settings',
    address: at('/settings/data-privacy-controls'),
    ready: 'main .setting',
    state: {},
    act: pressNamed('main', 'Withdraw'),
    arrives: 'withdraw',
  },
  {
    place: 'withdrawal at an address past chat_feedback',
    surface: 'settings',
    address: CHAT,
    ready: HOOKS.up,
    state: { withdrawal: 'past-chat-feedback' },
    act: withdrawn,
    arrives: 'withdraw',
    rates: ['chat-thumbs'],
  },
  {
    place: 'withdrawal at an address of its own',
    surface: 'settings',
    address: CHAT,
    ready: HOOKS.up,
    state: { withdrawal: 'history' },
    act: withdrawn,
    arrives: 'withdraw',
    rates: ['chat-thumbs'],
  },
  {
    place: 'count of a rating that was given',
    surface: 'chat',
    address: CHAT,
    ready: HOOKS.up,
    state: SOON,
    act: rated,
    arrives: 'claudeai.conversation.feedback.sent',
    rates: ['chat-thumbs'],
  },
  {
    place: 'end of access for support',
    surface: 'Claude Code',
    address: CODE,
    ready: DOOR_HOOKS.composer,
    state: { supportShare: 'shown' },
    act: steps(OPEN.support, LAST.codeSubmit, agree('Send anyway'), press(DOOR_HOOKS.codeRevoke)),
    arrives: 'revoke-support',
    rates: ['code-support', 'code-report'],
  },
  {
    place: 'rating of a reflection',
    surface: 'settings',
    address: at('/settings/reflect'),
    ready: '.reflection [aria-pressed]',
    state: {},
    act: steps(press('.reflection [aria-pressed]'), LAST.submit),
    arrives: 'reflection',
  },
];
