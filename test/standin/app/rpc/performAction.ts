import { PERFORM_ACTION } from '../../rpc.ts';
import { surfaceAt } from '../../state.ts';
import { activeMembership, session } from '../client/session.ts';
import type { Action } from './action.ts';
import { rpcRequest } from './request.ts';
import { sendBy } from './transport.ts';

/** Whether what people do here goes through PerformAction: in the merged interface of 2026-10. */
export function usesPerformAction(): boolean {
  const surface = surfaceAt(location.pathname, session.get()?.generation ?? '2026-08');
  return surface === '2026-10' || surface === '2026-10-names';
}

/** Tells the server what a person did in a conversation; true once it was accepted. */
export async function performAction(conversation: string, action: Action): Promise<boolean> {
  const loaded = session.get();
  if (!loaded) return false;
  const organization = activeMembership(loaded).uuid;
  const { headers, body } = await rpcRequest(action, { conversation, organization }, loaded.rpc);
  const sending = { url: PERFORM_ACTION, method: 'POST', headers, body };
  const answer = await sendBy(loaded.rpc.transport, sending).catch(() => undefined);
  return answer?.status === 200;
}

/** Tells what was done to a message of the conversation in view. Elsewhere such presses stay in the page. */
export function tellMessageAction(kind: 'copy' | 'retry', message: string): void {
  if (!usesPerformAction()) return;
  const conversation = location.pathname.split('/')[2] ?? '';
  void performAction(conversation, { kind, message });
}
