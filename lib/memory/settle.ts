import { isRecord } from '../values/problem.ts';

/** To the background: answered with true once the organisation's policy is known in this browser session. */
export interface SettleRequest {
  type: 'settle';
}

export const SETTLE: SettleRequest = { type: 'settle' };

export function isSettleRequest(message: unknown): message is SettleRequest {
  return isRecord(message) && message.type === 'settle';
}
