import type { Change } from './change.ts';
import type { SentRating } from './specimen.ts';

const CHAT_FEEDBACK = /\/chat_feedback$/;
const PERFORM_ACTION = /\/PerformAction$/;
const EVENTS = /\/event_logging\/batch$/;
/** Tag of field 5, length-delimited, and of field 6. */
const [FEEDBACK, RENAME] = [0x2a, 0x32];

function json(value: unknown): Partial<SentRating> {
  return { type: 'application/json', body: [...new TextEncoder().encode(JSON.stringify(value))] };
}

/** The same bytes with the number of the feedback field changed; its place is found by its tag. */
function renumbered({ body }: SentRating): Partial<SentRating> {
  const at = body.indexOf(FEEDBACK);
  return { body: body.with(at, RENAME) };
}

function change(name: string, edit: (request: SentRating) => Partial<SentRating>): Change {
  return {
    name: `request: ${name}`,
    apply: (specimen) => Object.assign(specimen.request, edit(specimen.request)),
  };
}

const readdressed = (name: string, from: RegExp, to: string) =>
  change(name, ({ url }) => ({ url: url.replace(from, to) }));

/** The same batch with its text changed. */
const reworded = (name: string, from: RegExp, to: string) =>
  change(name, ({ body }) => {
    const text = new TextDecoder().decode(Uint8Array.from(body));
    return { body: [...new TextEncoder().encode(text.replace(from, to))] };
  });

/** What may happen to the request, by the way it takes. */
export function requestChanges({ url }: SentRating): Change[] {
  if (CHAT_FEEDBACK.test(url)) {
    return [
      readdressed('another path', CHAT_FEEDBACK, '/message_ratings'),
      readdressed('a query', /$/, '?source=chat'),
      readdressed('a version in front', /\/api\//, '/api/v2/'),
      change('PUT', () => ({ method: 'PUT' })),
      change('PATCH', () => ({ method: 'PATCH' })),
    ];
  }
  if (EVENTS.test(url)) {
    return [
      readdressed('another host', /^https:\/\/claude\.ai/, 'https://events.claude.ai'),
      readdressed('another path', EVENTS, '/v1/m'),
      reworded('another event', /cowork_feedback/, 'turn_rated'),
      reworded('another name of the type', /feedback_type/, 'type'),
      reworded('another list', /"events"/, '"batch"'),
      reworded('another type', /"(?:upvote|flag)"/, '"thumbs_up"'),
    ];
  }
  if (!PERFORM_ACTION.test(url)) return [];
  return [
    readdressed('another method', PERFORM_ACTION, '/PerformUserAction'),
    readdressed('another service', /\/[\w.]+(?=\/PerformAction)/, '/anthropic.claude.api.v2.ActionService'),
    change('another field', renumbered),
    change('JSON', () => json({ messageFeedback: { messageId: 'm', type: 'UPVOTE' } })),
    change('JSON, another case', () => json({ rateMessage: { messageId: 'm', type: 'UPVOTE' } })),
  ];
}
