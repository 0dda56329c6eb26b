import { isRecord } from '../values/problem.ts';
import { correctionKey, SETTINGS_KEY } from './stored.ts';

/**
 * From a page of ours to the background: keep a choice until the browser is closed, because the store failed; without
 * a value, the store has kept it after all. Answered with true once that is done.
 */
export interface KeepRequest {
  type: 'keep';
  key: string;
  value?: unknown;
}

/** From the background to tabs on claude.ai: what the store could not keep is not what it was. */
export const UNKEPT_CHANGED = { type: 'unkept-changed' };

export function isUnkeptChanged(message: unknown): boolean {
  return isRecord(message) && message.type === UNKEPT_CHANGED.type;
}

/** True for what a person chooses: nothing else is kept beside the store, an organisation's policy least of all. */
export function isChoice(key: string): boolean {
  return key === SETTINGS_KEY || key.startsWith(correctionKey(''));
}

export function isKeepRequest(message: unknown): message is KeepRequest {
  return (
    isRecord(message) && message.type === 'keep' && typeof message.key === 'string' && isChoice(message.key)
  );
}

/** Of what the background told, the choices. */
export function choicesIn(told: unknown): Record<string, unknown> {
  return isRecord(told) ? Object.fromEntries(Object.entries(told).filter(([key]) => isChoice(key))) : {};
}
