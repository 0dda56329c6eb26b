import { CODE, COWORK, DOOR_HOOKS } from '../standin/doorHooks.ts';
import type { StandinState } from '../standin/index.ts';
import { addressOf, HOOKS } from '../standin/pressing.ts';
import { LAST, OPEN, press, pressNamed, type Step, steps } from './doorSteps.ts';

/** A way by which a conversation, session or task is handed over as feedback, and the layers that must hold it. */
export interface HeldDoor {
  door: string;
  surface: string;
  address: string;
  /** What must stand on the page before anything is pressed. */
  ready: string;
  state: Partial<StandinState>;
  /** What the page must have lost for the first layers to miss, so that the request is all that is left. */
  lost?: Partial<StandinState>;
  layers: readonly {
    layer: 'press' | 'Submit' | 'request';
    way: string;
    open: Step;
    last: Step;
  }[];
}

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
const MERGED = addressOf('2026-10');
const ID = 'c0000000-0000-4000-8000-000000000001';
const SOON = { flushDelay: 200, retryDelays: [50] };
const RENAMED = { marks: 'everything-renamed' } as const;
const REDRAWN = { doorMarks: 'everything-renamed' } as const;

const submitted = (open: Step): HeldDoor['layers'] => [
  { layer: 'Submit', way: 'mouse', open, last: LAST.submit },
  { layer: 'request', way: 'mouse', open, last: LAST.submit },
];
const thumbs: HeldDoor['layers'] = [
  { layer: 'press', way: 'mouse', open: OPEN.nothing, last: LAST.thumb },
  { layer: 'request', way: 'mouse', open: OPEN.thumb, last: LAST.submit },
];

function chatDoors(surface: string, address: string, generation: '2026-08' | '2026-10'): HeldDoor[] {
  const common = { surface, address, lost: RENAMED };
  return [
    { door: 'thumbs', ...common, ready: HOOKS.up, state: { generation }, layers: thumbs },
    {
      door: 'safety banner',
      ...common,
      ready: '.band',
      state: { generation, safety: 'fallback' },
      layers: submitted(OPEN.banner),
    },
    {
      door: 'card of a paused chat',
      ...common,
      ready: '.band',
      state: { generation, safety: 'hard-block' },
      layers: submitted(OPEN.card),
    },
    {
      door: 'ended chat',
      ...common,
      ready: DOOR_HOOKS.endedLink,
      state: { generation, chatEnded: true },
      layers: submitted(OPEN.ended),
    },
  ];
}

export const HELD_DOORS: readonly HeldDoor[] = [
  ...chatDoors('chat', CHAT, '2026-08'),
  ...chatDoors('chat, merged', MERGED, '2026-10'),
  {
    door: 'thumbs',
    surface: 'Cowork',
    address: COWORK,
    ready: HOOKS.up,
    state: SOON,
    lost: RENAMED,
    layers: thumbs,
  },
  {
    door: 'safety band',
    surface: 'Cowork',
    address: COWORK,
    ready: '.band',
    state: { ...SOON, safety: 'fallback' },
    lost: RENAMED,
    layers: submitted(OPEN.banner),
  },
  {
    door: 'feedback with the transcript',
    surface: 'Cowork',
    address: COWORK,
    ready: DOOR_HOOKS.coworkOpen,
    state: {},
    lost: REDRAWN,
    layers: [
      { layer: 'Submit', way: 'mouse', open: OPEN.transcript, last: LAST.coworkSubmit },
      { layer: 'Submit', way: 'Ctrl+Enter', open: OPEN.transcript, last: LAST.controlEnter },
      { layer: 'request', way: 'mouse', open: OPEN.transcript, last: LAST.coworkSubmit },
    ],
  },
  {
    door: 'report',
    surface: 'Claude Code',
    address: CODE,
    ready: DOOR_HOOKS.composer,
    state: {},
    lost: REDRAWN,
    layers: [
      { layer: 'Submit', way: 'mouse', open: OPEN.report, last: LAST.codeSubmit },
      { layer: 'request', way: 'mouse', open: OPEN.report, last: LAST.codeSubmit },
    ],
  },
  {
    door: 'access for support',
    surface: 'Claude Code',
    address: CODE,
    ready: DOOR_HOOKS.composer,
    state: { supportShare: 'shown' },
    lost: REDRAWN,
    layers: [{ layer: 'request', way: 'mouse', open: OPEN.support, last: LAST.codeSubmit }],
  },
];

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
