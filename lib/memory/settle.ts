import { isRecord } from '../values/problem.ts';

/**
 * To the background: answered once the organisation's policy is known in this browser session, with the choices that
 * the store could not keep; with false where the policy could not be learnt.
 */
export interface SettleRequest {
  type: 'settle';
}

export const SETTLE: SettleRequest = { type: 'settle' };

export function isSettleRequest(message: unknown): message is SettleRequest {
  return isRecord(message) && message.type === 'settle';
}
