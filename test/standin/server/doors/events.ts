import { COWORK_RATING } from '../../doors.ts';
import type { RatingType } from '../../wire.ts';
import { type Exchange, jsonBody, sendJson, textField } from '../exchange.ts';
import { recordRating } from '../feedback.ts';
import { received } from '../recordings.ts';

/** What both batches say of an event. */
interface Said {
  name: string;
  id: string;
  account: string;
  organization: string;
  properties: unknown;
}

/** The page's own batch: the properties are JSON in a string. */
export function firstParty(exchange: Exchange): void {
  const events = listIn(jsonBody(exchange), 'events').map((event): Said => {
    const data = (event as { event_data?: unknown } | null)?.event_data;
    return {
      name: textField(data, 'event_name'),
      id: textField(data, 'event_id'),
      account: textField(data, 'account_uuid'),
      organization: textField(data, 'organization_uuid'),
      properties: parsed(textField(data, 'properties')),
    };
  });
  take(exchange, events, 'event-first-party');
}

/** Segment's batch, at another host: the properties are an object. */
export function segment(exchange: Exchange): void {
  const { response, request } = exchange;
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-credentials', 'true');
  const events = listIn(jsonBody(exchange), 'batch').map(
    (event): Said => ({
      name: textField(event, 'event'),
      id: textField(event, 'messageId'),
      account: textField(event, 'userId'),
      organization: '',
      properties: (event as { properties?: unknown } | null)?.properties,
    }),
  );
  take(exchange, events, 'event-segment');
}

function take(exchange: Exchange, events: Said[], via: 'event-first-party' | 'event-segment'): void {
  const { world, request, path, body } = exchange;
  const isRefused = world.state.eventsFail;
  const answer = () => sendJson(exchange, isRefused ? 503 : 200, {});
  // What an earlier test's page left behind belongs to another account.
  if (events.some(({ account }) => account && account !== world.accountUuid)) return void answer();
  const names = events.map(({ name }) => name);
  const host = request.headers.host ?? '';
  world.batches.push(Object.assign(received(request, path, body), { host, names }));
  for (const event of events) if (event.name === COWORK_RATING) rate(exchange, event, via);
  answer();
}

function rate(exchange: Exchange, event: Said, via: 'event-first-party' | 'event-segment'): void {
  const { world } = exchange;
  const { organization, properties } = event;
  const accepted = !world.state.eventsFail;
  const key = `${via} ${event.id}`;
  if (event.id && world.eventIds.has(key)) return;
  // A refused one will come again, and counts again: each arrival had it in hand.
  if (accepted) world.eventIds.add(key);
  const message = textField(properties, 'messageId');
  const type = textField(properties, 'type');
  const conversation = textField(properties, 'sessionId');
  recordRating(exchange, {
    via,
    door: 'cowork-rating',
    organization,
    conversation,
    message,
    type,
    body: properties,
    accepted,
  });
  if (accepted && message) world.conversations.rate(message, type as RatingType);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listIn(value: unknown, name: string): unknown[] {
  const found = (value as Record<string, unknown> | null | undefined)?.[name];
  return Array.isArray(found) ? found : [];
}
