import { CODE, COWORK, DOOR_HOOKS } from '../standin/doorHooks.ts';
import type { StandinState } from '../standin/index.ts';
import { addressOf, HOOKS } from '../standin/pressing.ts';
import { LAST, OPEN, type Step } from './doorSteps.ts';

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
