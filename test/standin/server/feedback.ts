import type { RatingType } from '../wire.ts';
import { type Exchange, jsonBody, record, sendJson, textField } from './exchange.ts';
import { type RatingRequest, received } from './recordings.ts';

/** The name of the event that carries a rating in Cowork. */
export const COWORK_EVENT = 'cowork_feedback';

type Known = Pick<RatingRequest, 'via' | 'organization' | 'conversation' | 'message' | 'type' | 'body'>;

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
  recordRating(exchange, { via: 'chat_feedback', organization, conversation, message, type, body });
  const accepted = !world.state.ratingFails;
  if (accepted) world.conversations.rate(message, type as RatingType);
  sendJson(exchange, accepted ? 201 : 500, { message_uuid: message });
}

/** Analytics; in Cowork a rating is one of the events. */
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
    organization: textField(properties, 'organization_uuid'),
    conversation: textField(properties, 'conversation_uuid'),
    message,
    type,
    body: event,
  });
  if (!world.state.ratingFails) world.conversations.rate(message, type as RatingType);
}

function eventsOf(batch: unknown): unknown[] {
  const events = (batch as { events?: unknown } | null | undefined)?.events;
  return Array.isArray(events) ? events : [];
}
