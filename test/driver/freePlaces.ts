import { COWORK, DOOR_HOOKS } from '../standin/doorHooks.ts';
import type { StandinState } from '../standin/index.ts';
import { addressOf } from '../standin/pressing.ts';
import { LAST, OPEN, press, pressNamed, type Step, steps } from './doorSteps.ts';

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
}

const at = (path: string) => `https://claude.ai${path}`;
const CHAT = addressOf('2026-08');
const ID = 'c0000000-0000-4000-8000-000000000001';
const SOON = { flushDelay: 200, retryDelays: [50] };

const reported = steps(press(DOOR_HOOKS.report), press('[role=dialog] .primary'));
const words: Step = ({ page }) => page.type('main textarea', 'My words');

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
      ({ page }) => page.type('.local textarea', 'Faster'),
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
    place: 'rating of a reflection',
    surface: 'settings',
    address: at('/settings/reflect'),
    ready: '.reflection [aria-pressed]',
    state: {},
    act: steps(press('.reflection [aria-pressed]'), LAST.submit),
    arrives: 'reflection',
  },
];
