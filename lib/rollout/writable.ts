import type { ManagedValues } from '../policy/schema.ts';
import { settingsOf } from './rollout.ts';

/** Control characters, halves of characters, what XML forbids, and the separator of Intune's lists. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF\uF000]/u;

/** The keys whose texts hold a character that some policy format cannot carry. */
export function unwritableKeys(values: ManagedValues): string[] {
  return Object.entries(settingsOf(values))
    .filter(([, value]) => [value].flat().some((text) => typeof text === 'string' && UNWRITABLE.test(text)))
    .map(([key]) => key);
}
