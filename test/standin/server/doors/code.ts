import { type Exchange, jsonBody, record, sendJson } from '../exchange.ts';
import { recordRating } from '../feedback.ts';

const organizationOf = ({ request }: Exchange) => String(request.headers['x-organization-uuid'] ?? '');

/** The report of a Claude Code session: on record the moment it arrives, and answered as the state says. */
export function report(exchange: Exchange): void {
  const { world, parts, response } = exchange;
  const answer = world.state.codeAnswer;
  recordRating(exchange, {
    via: 'code-feedback',
    door: 'code-report',
    organization: organizationOf(exchange),
    conversation: parts[0] ?? '',
    message: '',
    type: '',
    body: jsonBody(exchange),
    accepted: answer === 'sent',
  });
  if (answer === 'dropped') return void response.destroy();
  if (answer === 'sent')
    return void sendJson(exchange, 200, { feedback_id: feedbackId(world.ratings.length) });
  const [status, code] = answer.split(' ');
  sendJson(exchange, Number(status), { error: 'refused', ...(code && { code }) });
}

/** Anthropic's support may read the session from here on. */
export function shareWithSupport(exchange: Exchange): void {
  const { world, parts } = exchange;
  const accepted = world.state.supportShare !== 'refused';
  recordRating(exchange, {
    via: 'support-share',
    door: 'code-support',
    organization: organizationOf(exchange),
    conversation: parts[0] ?? '',
    message: '',
    type: '',
    body: jsonBody(exchange),
    accepted,
  });
  sendJson(exchange, accepted ? 200 : 403, {});
}

export function revokeSupport(exchange: Exchange): void {
  record(exchange, 'revoke-support');
  sendJson(exchange, 200, {});
}

/** What people and tools do in a session; a message of the person's waits for its answer to be fetched. */
export function sessionEvents(exchange: Exchange): void {
  record(exchange, 'session-event');
  const { events } = (jsonBody(exchange) ?? {}) as {
    events?: { type?: string; message?: { content?: string } }[];
  };
  for (const { type, message } of Array.isArray(events) ? events : [])
    if (type === 'user') exchange.world.conversations.ask(exchange.parts[0] ?? '', message?.content ?? '');
  sendJson(exchange, 200, {});
}

/** A number for the person to quote. */
export function feedbackId(count: number): string {
  return `fb_${String(count).padStart(4, '0')}`;
}
