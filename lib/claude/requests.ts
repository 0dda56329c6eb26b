/**
 * claude.ai's requests that carry feedback, each address once. The network rules, the acknowledgement's rule, the
 * check of stopped requests and the guard all follow from here.
 *
 * A path is written by its segments: `*` stands for one segment, `**` for any number of them.
 */
export const REQUESTS = {
  /** A thumb's rating, and "Send feedback" under a banner or an ended chat: hands the conversation over by its id. */
  chatFeedback: '/**/chat_feedback',
  /** Every action of the merged interface; its body says which, and one of them rates. */
  action: '/**/PerformAction',
  /** Batches of events; in Cowork one of them rates. */
  events: '/**/event_logging/**',
  /** Claude Code's report: the server adds the session's transcript. A failed fetch makes the page take the socket. */
  codeFeedback: '/v1/code/sessions/*/feedback',
  /** Read access to the live session for Anthropic's support; DELETE takes it back. */
  supportShare: '/v1/code/sessions/*/support-share',
  /** The live line of a session; Claude Code's report may go over it. */
  sessionSocket: '/v1/sessions/ws/*/subscribe',
  /** Cowork's feedback: a zip says whether the task's transcript goes along. */
  bundle: '/api/claude_cli_feedback/bundle',
  /** A rating of a summary of one's own use; no conversation goes along. */
  reflections: '/api/organizations/*/reflections/*/feedback',
} as const satisfies Record<string, string>;

export type RequestName = keyof typeof REQUESTS;

/**
 * What holds each: `rule` the network rule, by its address alone; `nothing` because it hands no conversation over; else
 * the guard, which reads it as this kind. Rule, guard and the check of stopped requests follow from here.
 */
export const HELD_BY = {
  chatFeedback: 'rule',
  action: 'action',
  events: 'events',
  // A failed fetch makes the page take the socket, which no rule sees (measured 2026-11-26): the guard answers it.
  codeFeedback: 'code',
  supportShare: 'rule',
  sessionSocket: 'socket',
  bundle: 'bundle',
  reflections: 'nothing',
} as const satisfies Record<
  RequestName,
  'rule' | 'nothing' | 'action' | 'events' | 'code' | 'socket' | 'bundle'
>;

export type HeldBy = (typeof HELD_BY)[RequestName];

/** The paths that one of these holds, or that nothing does. */
export function pathsHeldBy(...holders: readonly HeldBy[]): string[] {
  const names = Object.keys(REQUESTS) as RequestName[];
  return names.filter((name) => holders.includes(HELD_BY[name])).map((name) => REQUESTS[name]);
}

/** Where a second copy of Cowork's event goes: the Segment host, `/v1/b` and its like. */
export const SEGMENT_HOST = 'a-api.anthropic.com';

/** Methods that give a rating or change one; PATCH was not seen. DELETE takes back and is never held. */
export const RATING_METHODS = ['post', 'put', 'patch'] as const;

/** What an address has been seen to be. */
interface Evidence {
  /** First and last month in which the request was seen in this form, as `YYYY-MM`. */
  from: string;
  to: string;
  methods: string;
  /** How it is known. */
  by: string;
}

/** How each address is known; read by people, never by what runs in the page. The compiler asks for each. */
export const REQUEST_EVIDENCE: Readonly<Record<RequestName, Evidence>> = {
  chatFeedback: {
    from: '2026-03',
    to: '2026-08',
    methods: 'POST, and PUT where a rating was given before',
    by: 'two independent sources; all four openers of the dialog end in this call (client of 2026-08-11)',
  },
  action: {
    from: '2026-10',
    to: '2026-10',
    methods: 'POST',
    by: 'extracted from the live page on 2026-10-06; one source',
  },
  events: {
    from: '2026-08',
    to: '2026-11',
    methods: 'POST, by fetch, keepalive and beacon',
    by: 'client of 2026-08-11, and its behaviour measured on 2026-11-26: `/api/event_logging/v2/batch`',
  },
  codeFeedback: {
    from: '2026-08',
    to: '2026-11',
    methods: 'POST',
    by: 'client of 2026-08-11; answers and the fallback measured on 2026-11-26',
  },
  supportShare: {
    from: '2026-08',
    to: '2026-08',
    methods: 'POST grants, DELETE revokes',
    by: 'client of 2026-08-11: sent before the report, which is not sent where this fails',
  },
  sessionSocket: {
    from: '2026-08',
    to: '2026-11',
    methods: 'a message of the socket',
    by: 'client of 2026-08-11; the control request measured on 2026-11-26',
  },
  bundle: {
    from: '2026-08',
    to: '2026-11',
    methods: 'POST, multipart',
    by: 'client of 2026-08-11; the dialog measured on 2026-11-26',
  },
  reflections: {
    from: '2026-08',
    to: '2026-08',
    methods: 'POST',
    by: 'client of 2026-08-11, behind a flag',
  },
};
