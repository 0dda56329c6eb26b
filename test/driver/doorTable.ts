import { CODE, COWORK, DOOR_HOOKS } from '../standin/doorHooks.ts';
import { type Door, sessionId } from '../standin/doors.ts';
import type { StandinState } from '../standin/index.ts';
import { addressOf, HOOKS } from '../standin/pressing.ts';
import { agree, LAST, OPEN, type Step, steps } from './doorSteps.ts';

/** A way by which a conversation, session or task is handed over as feedback, and the layers that must hold it. */
export interface HeldDoor {
  door: string;
  surface: string;
  address: string;
  /** Shown in a frame of another site's page. */
  isFramed?: boolean;
  /** What must stand on the page before anything is pressed. */
  ready: string;
  state: Partial<StandinState>;
  /** What the page must have lost for the first layers to miss, so that the request is all that is left. */
  lost?: Partial<StandinState>;
  /** How the overlay is titled, unless only the request told. */
  title: string;
  /** From the overlay on, with a yes, and what arrives then, once each and in this order, as the stand-in counts it. */
  yes: { way: Step; arrives: readonly Door[] };
  layers: readonly {
    layer: 'press' | 'Submit' | 'request';
    way: string;
    open: Step;
    last: Step;
  }[];
}

const CHAT = addressOf('2026-08');
const MERGED = addressOf('2026-10');
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

const FEEDBACK = 'Before you send feedback';
const REPORT = 'Before you send this report';
const THUMB = 'Before you give a thumbs-down';

const sent = (...arrives: Door[]): HeldDoor['yes'] => ({ way: agree('Send anyway'), arrives });
/** A thumb's yes opens the form, and Submit sends it. */
const rated = (arrives: Door): HeldDoor['yes'] => ({
  way: steps(agree('Rate anyway'), LAST.submit),
  arrives: [arrives],
});

function chatDoors(surface: string, address: string, generation: '2026-08' | '2026-10'): HeldDoor[] {
  const common = { surface, address, lost: RENAMED };
  return [
    {
      door: 'thumbs',
      ...common,
      ready: HOOKS.up,
      state: { generation },
      layers: thumbs,
      title: THUMB,
      yes: rated('chat-thumbs'),
    },
    {
      door: 'safety banner',
      ...common,
      ready: '.band',
      state: { generation, safety: 'fallback' },
      layers: submitted(OPEN.banner),
      title: FEEDBACK,
      yes: sent('chat-safety'),
    },
    {
      door: 'card of a paused chat',
      ...common,
      ready: '.band',
      state: { generation, safety: 'hard-block' },
      layers: submitted(OPEN.card),
      title: FEEDBACK,
      yes: sent('chat-safety'),
    },
    {
      door: 'ended chat',
      ...common,
      ready: DOOR_HOOKS.endedLink,
      state: { generation, chatEnded: true },
      layers: submitted(OPEN.ended),
      title: FEEDBACK,
      yes: sent('chat-ended'),
    },
  ];
}

const IN_TABS: readonly HeldDoor[] = [
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
    title: THUMB,
    yes: rated('cowork-rating'),
  },
  {
    door: 'safety band',
    surface: 'Cowork',
    address: COWORK,
    ready: '.band',
    state: { ...SOON, safety: 'fallback' },
    lost: RENAMED,
    layers: submitted(OPEN.banner),
    title: FEEDBACK,
    yes: sent('cowork-rating'),
  },
  {
    door: 'feedback with the transcript',
    surface: 'Cowork',
    address: COWORK,
    ready: DOOR_HOOKS.coworkOpen,
    state: {},
    lost: REDRAWN,
    title: FEEDBACK,
    yes: sent('cowork-feedback'),
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
    title: REPORT,
    yes: sent('code-report'),
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
    title: REPORT,
    yes: sent('code-support', 'code-report'),
    layers: [
      { layer: 'Submit', way: 'mouse', open: OPEN.support, last: LAST.codeSubmit },
      { layer: 'request', way: 'mouse', open: OPEN.support, last: LAST.codeSubmit },
    ],
  },
];

/** Where a session of Cowork's stands in the side panel of Claude in Chrome (2026-08). */
const PANEL = `https://claude.ai/cic/task/${sessionId()}`;

/** Every door again, with claude.ai in a frame: each frame has layers and a request gate of its own. */
const IN_FRAMES = IN_TABS.map(
  (row): HeldDoor => ({
    ...row,
    surface: `${row.surface}, in a frame`,
    isFramed: true,
    address: row.address === COWORK ? PANEL : row.address,
  }),
);

export const HELD_DOORS: readonly HeldDoor[] = [...IN_TABS, ...IN_FRAMES];
