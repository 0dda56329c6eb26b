/** The ways by which a conversation, session or task is handed to Anthropic; each is counted apart. */
export const DOORS = [
  'chat-thumbs',
  'chat-safety',
  'chat-ended',
  'cowork-rating',
  'code-report',
  'code-support',
  'cowork-feedback',
] as const;
export type Door = (typeof DOORS)[number];

/** The code beside a 403 that the page explains as the organisation's policy, without another try. */
export const REFUSALS = [
  'org_feedback_disabled',
  'compliance_restricted',
  'org_feedback_check_unavailable',
  'feedback_persist_denied',
] as const;

/**
 * How the report of a Claude Code session is answered. `dropped`: the connection breaks, so that fetch throws.
 * 404, 403, 403 feedback_not_enabled and dropped lead the page to the session's WebSocket (seen 2026-11-26).
 */
export type CodeAnswer =
  | 'sent'
  | '503'
  | '400'
  | '429'
  | '404'
  | '403'
  | '403 feedback_not_enabled'
  | `403 ${(typeof REFUSALS)[number]}`
  | 'dropped';

/** What a redesign, or a page drawn only half, left of the dialogs of Claude Code and Cowork. */
export const DOOR_MARKS = ['all', 'ids-gone', 'everything-renamed', 'half-drawn', 'native-switch'] as const;
export type DoorMarks = (typeof DOOR_MARKS)[number];

/** What a test or the demo may choose about the feedback doors other than the thumbs of a chat. */
export interface DoorState {
  /** Whether events may be counted, and by whom: without consent Cowork's ratings go nowhere. */
  analytics: 'declined' | 'first-party' | 'both';
  /** Milliseconds until waiting events leave: to claude.ai (60 s there), to Segment (5 s). */
  flushDelay: number;
  segmentDelay: number;
  /** Milliseconds until each further try of a batch that was refused. */
  retryDelays: number[];
  /** What a new document does with events that an earlier one could not send; the observations differ. */
  queueAtLoad: 'resent' | 'dropped';
  /** The batches are answered with status 503. */
  eventsFail: boolean;
  codeAnswer: CodeAnswer;
  /** The box that gives Anthropic's support access to the session, and what the request is answered. */
  supportShare: 'hidden' | 'shown' | 'refused';
  /** The session's WebSocket: at work, open without a word, or refused. */
  socket: 'connected' | 'silent' | 'refused';
  /** The card above Claude Code's composer that leads to a report. */
  refusalCard: boolean;
  doorMarks: DoorMarks;
  /** What a safeguard did to the conversation in view, in chat and in Cowork. */
  safety: 'none' | 'fallback' | 'hard-block';
  /** Claude ended the chats: a box stands in the composer's place. */
  chatEnded: boolean;
  /** "How is Claude doing this session?" above Cowork's composer. */
  survey: boolean;
  /** A tool in Cowork asks for permission; its input looks like a rating. */
  approval: boolean;
  /** A draft of a mail in Cowork, with thumbs of its own. */
  draft: boolean;
  /** The question after a task was moved to this computer. */
  switchToLocal: boolean;
  bundleAnswer: 'sent' | 'not-enabled' | 'failed';
  /** Who may show claude.ai's pages in a frame. */
  framing: 'nobody' | 'anyone';
  /** How a message's row is labelled: "Message 5", "Message 5 of 6", or with the numbers the other way round. */
  rowLabels: 'number' | 'of-total' | 'total-first';
  /** Where "Withdraw" goes, which nobody has seen: past `chat_feedback`, beside it, or to the account. */
  withdrawal: 'account' | 'past-chat-feedback' | 'history';
}

export function defaultDoors(): DoorState {
  return {
    analytics: 'first-party',
    flushDelay: 60_000,
    segmentDelay: 5_000,
    retryDelays: [1_200, 3_400, 7_600],
    queueAtLoad: 'resent',
    eventsFail: false,
    codeAnswer: 'sent',
    supportShare: 'hidden',
    socket: 'connected',
    refusalCard: false,
    doorMarks: 'all',
    safety: 'none',
    chatEnded: false,
    survey: false,
    approval: false,
    draft: false,
    switchToLocal: false,
    bundleAnswer: 'sent',
    framing: 'nobody',
    rowLabels: 'number',
    withdrawal: 'account',
  };
}

/** The event by which Cowork's thumbs and bands rate (client of 2026-08). */
export const COWORK_RATING = 'claude_cowork.message.feedback';

/** Where the page's waiting events are kept. */
export const QUEUE_KEY = 'antalytics_queue_v1';

/** The page's own address for events, and Segment's. */
export const FIRST_PARTY = '/api/event_logging/v2/batch';
export const SEGMENT_HOST = 'a-api.anthropic.com';

export type SessionKind = 'cse' | 'session' | 'local';

/** The id of a fixed session, numbered from 1, as Claude Code and Cowork write them. */
export function sessionId(kind: SessionKind = 'cse', number = 1): string {
  return `${kind}_01StandinSession00000000${number}`;
}

/** Addresses at which Cowork shows a session; the last three lead on to the first. */
export const COWORK_ADDRESSES = [
  '/cowork/{}',
  '/cic/{}',
  '/cic/task/{}',
  '/epitaxy/{}',
  '/task/{}',
  '/local_sessions/{}',
  '/cowork_sessions/{}',
] as const;

/** The id of the Cowork session an address shows, redirected ones included; undefined elsewhere. */
export function coworkSession(path: string): string | undefined {
  const [, id] = /^\/(?:cowork|cic\/task|cic|epitaxy|task|local_sessions|cowork_sessions)\/([\w-]+)$/.exec(
    path,
  ) ?? [undefined, undefined];
  return id === 'new' ? undefined : id;
}

/** Where an old address of a Cowork session leads; undefined where it leads nowhere else. */
export function redirected(path: string): string | undefined {
  const id = coworkSession(path);
  return id && /^\/(?:task|local_sessions|cowork_sessions)\//.test(path) ? `/cowork/${id}` : undefined;
}
