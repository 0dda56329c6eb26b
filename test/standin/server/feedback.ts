import type { Door } from '../doors.ts';
import type { RatingType } from '../wire.ts';
import { type Exchange, jsonBody, record, sendJson, textField } from './exchange.ts';
import { type RatingRequest, received } from './recordings.ts';

/** The name of the event that carries a rating in Cowork. */
export const COWORK_EVENT = 'cowork_feedback';

/** What the handlers know of a rating; an exchange or a WebSocket's message carried it. */
export type Known = Omit<RatingRequest, keyof ReturnType<typeof received>>;

/** The door of the chat that sends this type of rating. */
export function chatDoor(type: string): Door {
  if (type === 'sc/false_positive') return 'chat-safety';
  return type === 'chat_ended' ? 'chat-ended' : 'chat-thumbs';
}

/** Remembers a rating. */
export function recordRating({ request, path, body, world }: Exchange, known: Known): void {
  world.ratings.push(Object.assign(received(request, path, body), known));
}

/** The rating request: remembered the moment it arrives, whatever is answered. */
export function rate(exchange: Exchange): void {
  const { world } = exchange;
  const [organization = '', conversation = '', message = ''] = exchange.parts;
  const body = jsonBody(exchange);
  const type = textField(body, 'type');
  const accepted = !world.state.ratingFails;
  const door = chatDoor(type);
  recordRating(exchange, {
    via: 'chat_feedback',
    door,
    organization,
    conversation,
    message,
    type,
    body,
    accepted,
  });
  if (world.state.ratingCutAfter > 0)
    return void setTimeout(() => exchange.response.destroy(), world.state.ratingCutAfter);
  if (accepted) world.conversations.rate(message, type as RatingType);
  sendJson(exchange, accepted ? 201 : 500, { message_uuid: message });
}

/** Analytics as they were first taken to be; in the dated Cowork generation a rating is one of the events. */
export function logEvents(exchange: Exchange): void {
  record(exchange, 'analytics');
  const ratings = eventsOf(jsonBody(exchange)).filter(
    (event) => textField(event, 'event_name') === COWORK_EVENT,
  );
  for (const event of ratings) rateByEvent(exchange, event);
  sendJson(exchange, ratings.length > 0 && exchange.world.state.ratingFails ? 500 : 200, {});
}

function rateByEvent(exchange: Exchange, event: unknown): void {
  const { world } = exchange;
  const properties = (event as { properties?: unknown }).properties;
  const message = textField(properties, 'message_uuid');
  const type = textField(properties, 'feedback_type');
  recordRating(exchange, {
    via: 'event',
    door: 'cowork-rating',
    organization: textField(properties, 'organization_uuid'),
    conversation: textField(properties, 'conversation_uuid'),
    message,
    type,
    body: event,
    accepted: !world.state.ratingFails,
  });
  if (!world.state.ratingFails) world.conversations.rate(message, type as RatingType);
}

function eventsOf(batch: unknown): unknown[] {
  const events = (batch as { events?: unknown } | null | undefined)?.events;
  return Array.isArray(events) ? events : [];
}
