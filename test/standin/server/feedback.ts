import type { RatingType } from '../wire.ts';
import { type Exchange, jsonBody, record, sendJson, textField } from './exchange.ts';

/** The rating request: remembered the moment it arrives, whatever is answered. */
export function rate(exchange: Exchange): void {
  const { request, world, path, body } = exchange;
  const [organization = '', conversation = '', message = ''] = exchange.parts;
  const value = jsonBody(exchange);
  world.ratings.push({
    method: request.method ?? '',
    path,
    organization,
    conversation,
    message,
    body: value,
    text: body.toString('utf8'),
    at: Date.now(),
  });
  const accepted = !world.state.ratingFails;
  if (accepted) world.conversations.rate(message, textField(value, 'type') as RatingType);
  sendJson(exchange, accepted ? 201 : 500, { message_uuid: message });
}

export function logEvents(exchange: Exchange): void {
  record(exchange, 'analytics');
  sendJson(exchange, 200, {});
}
