import { activeMembership, session } from '../client/session.ts';
import { failed, type Outcome } from './outcome.ts';
import { submitBySocket } from './socket.ts';

/** The page gives up on an answer after this long. */
const PATIENCE = 20_000;

const POLICY: Record<string, string> = {
  org_feedback_disabled: 'Feedback submission has been disabled by your organization’s policy.',
  compliance_restricted: 'Feedback is not available under your organization’s compliance settings.',
  org_feedback_check_unavailable: 'Could not check your organization’s policy. Try again later.',
  feedback_persist_denied: 'Your organization’s settings do not let feedback be stored.',
};

function request(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<Response> {
  const loaded = session.get();
  return fetch(path, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-organization-uuid': loaded ? activeMembership(loaded).uuid : '',
      'anthropic-version': '2023-06-01',
      'anthropic-beta': 'ccr-byoc-2025-07-29',
      'anthropic-client-feature': 'ccr',
    },
    signal: AbortSignal.timeout(PATIENCE),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** Gives Anthropic's support access to the session; false where that was refused. */
export async function grantSupport(id: string): Promise<boolean> {
  const answer = await request('POST', `/v1/code/sessions/${id}/support-share`, {}).catch(() => undefined);
  return answer?.ok ?? false;
}

export async function revokeSupport(id: string): Promise<boolean> {
  const answer = await request('DELETE', `/v1/code/sessions/${id}/support-share`).catch(() => undefined);
  return answer?.ok ?? false;
}

/** Sends the report; what nobody answers for goes over the session's WebSocket (seen 2026-11-26). */
export async function submitReport(id: string, description: string): Promise<Outcome> {
  let answer: Response;
  try {
    answer = await request('POST', `/v1/code/sessions/${id}/feedback`, { description });
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return isTimeout ? failed('timeout') : submitBySocket(id, description);
  }
  if (answer.ok) return { kind: 'sent', id: ((await answer.json()) as { feedback_id: string }).feedback_id };
  if (answer.status === 404) return submitBySocket(id, description);
  if (answer.status !== 403) return failed(`server returned ${answer.status}`);
  const { code = '' } = (await answer.json().catch(() => ({}))) as { code?: string };
  const words = POLICY[code];
  return words ? { kind: 'refused', words } : submitBySocket(id, description);
}
