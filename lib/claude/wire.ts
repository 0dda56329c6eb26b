/** How claude.ai writes a rating, wherever it sends it; the addresses stand in `requests.ts`. */

/** `PerformActionRequest`: field 5 of its oneof is message feedback (read from the page on 2026-10-06). */
export const MESSAGE_FEEDBACK = 5;
/** Cases of that oneof that were seen run from 2 to 46, field 1 is the header (2026-10-06). */
export const LAST_KNOWN_CASE = 46;
/** The same case in protobuf's JSON codec, in both spellings that codec accepts. */
export const FEEDBACK_CASES = ['messageFeedback', 'message_feedback'] as const;

/** Cowork's rating is this event (client of 2026-08-11, measured 2026-11-26). */
export const COWORK_RATING = 'claude_cowork.message.feedback';
/**
 * Under which keys a batch names its events: first party `event_data.event_name`, Segment `event`, the page's own
 * queue `eventName`; the others were not seen.
 */
export const EVENT_NAMES = ['event_name', 'eventName', 'event', 'name', 'event_type'] as const;
/** Under which keys an event says when it came about: first party, Segment (ISO 8601 or milliseconds). */
export const EVENT_TIMES = ['event_timestamp', 'originalTimestamp', 'timestamp', 'client_timestamp'] as const;

/** A rating's type in every request that writes it as text (measured 2026-08). */
export const RATING_TYPE = /^(?:upvote|flag(?:\/[\w-]+)?|sc\/false_positive|chat_ended)$/;

/** The control request that carries Claude Code's report over the session's socket. */
export const SUBMIT_FEEDBACK = 'submit_feedback';

/** Cowork's feedback bundle: the file in the zip, and what in it says that the task's transcript goes along. */
export const BUNDLE_FILE = 'metadata.json';
export const BUNDLE_FIELD = 'bundle';
export const BUNDLE_SESSION = 'remoteSessionId';
export const BUNDLE_TRANSCRIPT = 'includedTranscript';
