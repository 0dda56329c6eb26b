import { BASE, bytes, CHAT, deflated, json, MESSAGE, ORG, zipped } from './asking.ts';
import { FIRST_PARTY, firstParty } from './coworkEvents.ts';
import { type Field, varint, written } from './wire.ts';

/** A rating as nobody has seen it yet. */
export interface Invented {
  name: string;
  url: string;
  method?: string;
  body?: string | Uint8Array;
  encoding?: string;
  type?: string;
  /** By which way it leaves, where that is no request of the page's own. */
  by?: 'socket' | 'worker';
}

const API = `https://claude.ai/api/organizations/${ORG}`;
const ABOUT = `${API}/chat_conversations/${CHAT}/chat_messages/${MESSAGE}`;
const RPC = 'https://claude.ai/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService';
const ACTION = `${RPC}/PerformAction`;
const up = json({ type: 'upvote' });

const field = (number: number, payload: string | Uint8Array): Field => ({
  number,
  wireType: 2,
  payload: typeof payload === 'string' ? bytes(payload) : payload,
});
const number = (at: number, value: number): Field => ({
  number: at,
  wireType: 0,
  payload: Uint8Array.from(varint(value)),
});
const header = field(1, written([field(1, CHAT)]));
const form = written([field(1, MESSAGE), number(2, 1), field(3, 'Good')]);
const worded = written([field(1, MESSAGE), field(2, 'upvote')]);

const at = (path: string, body: Invented['body'] = up, rest: Partial<Invented> = {}): Invented => ({
  name: `${rest.method ?? 'POST'} ${path}`,
  url: path.startsWith('http') ? path : `${ABOUT}${path}`,
  body,
  ...rest,
});
const said = (name: string, value: unknown, rest: Partial<Invented> = {}): Invented => ({
  name,
  url: `${API}/actions`,
  body: typeof value === 'string' || value instanceof Uint8Array ? value : json(value),
  ...rest,
});

const BY_ADDRESS = [
  at('/feedback'),
  at('/rating'),
  at('/ratings'),
  at('/rate'),
  at('/vote'),
  at('/thumbs'),
  at('/thumbs_up'),
  at('/upvote'),
  at('/message_feedback'),
  at('/message-rating'),
  at('/rating', up, { method: 'PUT' }),
  at('/feedback', up, { method: 'PATCH' }),
  at('/chat_feedback/v2'),
  at('/chat_feedback_v2'),
  at(`${API}/feedback`),
  at(`${API}/messages/${MESSAGE}/rate_message`),
  at('https://claude.ai/api/v2/feedback/submit'),
  at('https://claude.ai/v1/sessions/cse_01/feedback'),
  at('https://claude.ai/v2/code/sessions/cse_01/feedback'),
  at('https://claude.ai/api/f%65edback'),
  at('https://claude.ai/api/message%5Frating'),
  at('https://claude.ai/api/%256d%2565ssage_r%2561ting'),
  at(`${RPC}/SubmitMessageFeedback`, form),
  at(`${RPC}/RateMessage`, form),
  at(`${RPC}/CreateRating`, form),
  at(`${RPC.replace('ConversationService', 'FeedbackService')}/Create`, form),
  at('https://feedback-api.claude.ai/v1/feedback'),
  at('https://api.anthropic.com/v1/message_feedback'),
  at('/feedback', up, { by: 'worker' }),
  at(`${RPC}/RateMessage`, form, { by: 'worker' }),
];

/** What is done to one conversation or session by its id, in other words than a rating's. */
const BY_DEED = [
  at('/flag', json({ reason: 'bad' })),
  at('/report_issue', json({ reason: 'bad' })),
  at('/dislike', '{}'),
  at('/reactions', json({ emoji: 'x' })),
  at(`${API}/chat_conversations/${CHAT}/report`, json({ category: 'bug' })),
  at('https://claude.ai/v1/code/sessions/cse_01/bug', json({ description: 'x' })),
  at('https://claude.ai/v2/code/sessions/cse_01/bug-report', json({ description: 'x' })),
  at('https://claude.ai/v1/code/sessions/cse_01/support-access', '{}'),
  at('https://claude.ai/v2/code/sessions/cse_01/support_share', '{}'),
  at(`${RPC}/FlagMessage`, form),
  at(`${RPC}/ReactToMessage`, form),
];

/** Claude Code's report, asked of the worker otherwise than by the socket. */
const REPORT = { type: 'control_request', request: { subtype: 'submit_feedback', description: 'x' } };
const SESSION = 'https://claude.ai/v1/code/sessions/cse_01ABCDEF';
const BY_CONTROL = [
  said('the report’s control request among events', { events: [REPORT] }, { url: `${SESSION}/events` }),
  said('the same as bytes', bytes(json({ events: [REPORT] })), { url: `${SESSION}/events` }),
  said('the same alone', REPORT, { url: `${SESSION}/events` }),
  said('the same at an address of its own', REPORT, { url: `${SESSION}/control` }),
];

const GRAPHQL = 'mutation RateMessage($id: ID!, $v: Vote!) { rateMessage(id: $id, vote: $v) { ok } }';

const BY_JSON = [
  said('its type beside an id', { type: 'upvote', message_uuid: MESSAGE }),
  said('a flag with a reason', { type: 'flag/facts', reason: 'No', messageUuid: MESSAGE }),
  said('a rating in words', { conversationId: CHAT, rating: 'positive' }),
  said('a rating as a number', { message_id: 'msg_01ABCDEF', rating: 1 }),
  said('a thumb', { target: MESSAGE, thumb: 'down', comment: 'Wrong' }),
  said('a thumb that is true', { messageId: MESSAGE, thumbsUp: true }),
  said('a sentiment', { conversation_uuid: CHAT, sentiment: 'negative' }),
  said('an enum', { messageId: MESSAGE, kind: 'FEEDBACK_TYPE_THUMBS_UP' }),
  said('an enum of its own', { message: { id: MESSAGE }, messageRating: 'MESSAGE_RATING_POSITIVE' }),
  said('an emoji', { message_id: MESSAGE, reaction: '👎' }),
  said('nested', { action: { payload: { feedback: { message: MESSAGE, value: 'up' } } } }),
  said('in a list', {
    operations: [{ op: 'set', path: '/x' }, { messageFeedback: { id: MESSAGE, type: 1 } }],
  }),
  said('JSON inside JSON', { body: json({ feedback_type: 'upvote', message_uuid: MESSAGE }) }),
  said(
    'GraphQL',
    { query: GRAPHQL, variables: { id: MESSAGE, v: 'UP' } },
    { url: 'https://claude.ai/graphql' },
  ),
  said('GraphQL by a name alone', { operationName: 'SubmitFeedback', variables: { messageId: MESSAGE } }),
  said('JSON-RPC', { jsonrpc: '2.0', method: 'message.rate', params: { message_id: MESSAGE, value: 1 } }),
  said('its type, the address naming the message', { type: 'upvote' }, { url: `${ABOUT}/annotations` }),
  said('a type with a reason, so', { type: 'flag/harmful', reason: '…' }, { url: `${ABOUT}/meta` }),
  said('the known body at a new address', { type: 'flag', reason: 'No' }, { url: `${ABOUT}/meta` }),
  said('a banner’s type', { type: 'sc/false_positive' }, { url: `${ABOUT}/meta` }),
  said('an ended chat’s type', { type: 'chat_ended', messageUuid: MESSAGE }),
  said('whether it helped', { is_helpful: false, message_uuid: MESSAGE }),
  said('whether it was liked', { liked: true, messageId: MESSAGE }),
  said('an emoji by that name', { emoji: '👎', message_id: MESSAGE }),
  said('with a long comment', { messageId: MESSAGE, vote: 'down', comment: 'x'.repeat(4000) }),
  said('escaped', `{"message_uuid":"${MESSAGE}","\\u0066eedback":"up"}`),
  said('one a line', `{"op":"x"}\n${json({ op: 'rate', message_id: MESSAGE, rating: 'up' })}`),
  said('to another host', { message_id: MESSAGE, rating: 'up' }, { url: 'https://api.claude.com/v1/x' }),
];

const BY_CODEC = [
  said('a form', `message_uuid=${MESSAGE}&rating=up`),
  said('a form, its type named', `type=upvote&conversation=${CHAT}&reason=Good+work`),
  said('a form of plain text', `message_uuid=${MESSAGE}\r\nreason=100% good work\r\nrating=up\r\n`),
  said('a form with a line’s end', `message_uuid=${MESSAGE}&rating=up\r\n`),
  said(
    'multipart',
    `--b\r\nContent-Disposition: form-data; name="message_id"\r\n\r\n${MESSAGE}\r\n--b\r\nContent-Disposition: form-data; name="rating"\r\n\r\nup\r\n--b--\r\n`,
  ),
  said('bytes', bytes(json({ rating: 'up', message_id: MESSAGE }))),
  said('gzip', zipped(json({ rating: 'up', message_id: MESSAGE }))),
  said('zlib', deflated(json({ rating: 'up', message_id: MESSAGE }))),
  said('bare deflate', deflated(json({ rating: 'up', message_id: MESSAGE })).subarray(2, -4), {
    encoding: 'deflate',
  }),
  said('protobuf with words', worded),
  said('protobuf with words, nested', written([header, field(9, written([field(4, worded)]))])),
  said('protobuf with words, wrapped by gRPC', Uint8Array.from([0, 0, 0, 0, worded.length, ...worded])),
  said('another method of the same service', written([header, field(5, form)]), {
    url: `${RPC}/PerformUserAction`,
  }),
];

const BY_ACTION = [
  said('an action under a new number', written([header, field(47, form)]), { url: ACTION }),
  said('an action under a number far off', written([field(212, form), header]), { url: ACTION }),
  said('an action inside a new one', written([header, field(60, written([field(5, form)]))]), {
    url: ACTION,
  }),
  said('an action in words', written([header, field(51, worded)]), { url: ACTION }),
  said('the same, zipped', zipped(written([header, field(51, worded)])), { url: ACTION, encoding: 'gzip' }),
  said(
    'an action of JSON by another name',
    { rateMessage: { messageId: MESSAGE, type: 'UPVOTE' } },
    { url: ACTION },
  ),
  said(
    'an action of JSON, wrapped',
    { action: { messageFeedback: { messageId: MESSAGE, type: 'UPVOTE' } } },
    { url: ACTION },
  ),
  said('an event by another name', { events: [firstParty('cowork.turn.rated')] }, { url: FIRST_PARTY }),
  said(
    'a message of a socket',
    { op: 'rate', message_id: MESSAGE, rating: 'up' },
    { url: 'wss://claude.ai/live', by: 'socket' },
  ),
  said('bytes of a socket', worded, { url: 'wss://claude.ai/live', by: 'socket' }),
];

/** Judgements of a message that nobody has called a rating. */
const inAction = (name: string, value: unknown) => said(name, value, { url: ACTION });
const minusOne = Uint8Array.from([...Array.from({ length: 9 }, () => 255), 1]);
const BY_JUDGEMENT = [
  inAction('a flag of a message', { flagMessage: { messageId: MESSAGE } }),
  inAction('a report of an answer', { report_response: { messageId: MESSAGE, reason: 'x' } }),
  inAction('a like of a message', { dislikeMessage: { messageId: MESSAGE } }),
  inAction('a reaction to a message', { reactToMessage: { messageId: MESSAGE, emoji: 'heart' } }),
  inAction('a reaction that names a message', { addReaction: { messageId: MESSAGE, emoji: 'heart' } }),
  inAction('a reaction by a dotted name', { 'chat.message.reaction': { id: MESSAGE, key: 'heart' } }),
  inAction('a reaction in a field', { apply: { id: MESSAGE, 'chat.message.reaction': 'heart' } }),
  inAction('a signal', { interact: { messageId: MESSAGE, signal: 'negative' } }),
  inAction('a score below zero', { evaluate: { messageId: MESSAGE, score: -1, model: 'x' } }),
  inAction('a score and nothing besides', { evaluate: { messageId: MESSAGE, score: 1, comment: 'x' } }),
  inAction(
    'a negative number',
    written([header, field(48, written([field(1, MESSAGE), { number: 2, wireType: 0, payload: minusOne }]))]),
  ),
  inAction(
    'a word that leans',
    written([header, field(48, written([field(1, MESSAGE), field(2, 'negative')]))]),
  ),
  inAction('an emoji alone', written([header, field(48, written([field(1, MESSAGE), field(2, '👎')]))])),
  said('a signal beside an id', { message_id: MESSAGE, user_signal: 'SIGNAL_POSITIVE' }),
  said('an assessment', { messageId: MESSAGE, assessment: 'not_helpful', model: 'x' }),
  said('a score below zero beside an id', { message_uuid: MESSAGE, score: -1, model: 'x' }),
  said('a score of the message in the address', { score: 1, reason: 'x' }, { url: `${ABOUT}/x` }),
  said('a flag as an operation', { op: 'flag_message', message_id: MESSAGE }),
  said('a reaction as an event', { type: 'message.reaction', message_id: MESSAGE, key: 'heart' }),
];

/** What stays open, each with its reason; SECURITY.md says so too. */
const OPEN = [
  said('an action under a number that another action has', written([header, field(12, form)]), {
    url: ACTION,
  }),
  said('in a worker, told by its body alone', { type: 'upvote', message_uuid: MESSAGE }, { by: 'worker' }),
  said('a code of one’s own', Uint8Array.from([1, 2, 3, 0, 255, 4, 7])),
  said('without any id', { rating: 'up' }, { url: `${API}/x` }),
];

export const INVENTED: readonly Invented[] = [
  ...BY_ADDRESS,
  ...BY_DEED,
  ...BY_CONTROL,
  ...BY_JSON,
  ...BY_CODEC,
  ...BY_ACTION,
  ...BY_JUDGEMENT,
  ...OPEN,
];
export const OPEN_NAMES = OPEN.map(({ name }) => name);
export { ABOUT, ACTION, API, BASE, field, form, header, number, RPC };
