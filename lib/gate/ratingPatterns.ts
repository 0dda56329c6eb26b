import { pathPattern, spelled } from '../claude/paths.ts';
import { pathsHeldBy } from '../claude/requests.ts';

/**
 * The addresses that the network rule blocks for certain, and so what a stopped request is known by. Spelled in other
 * ways a path needs so much room that a rule of Chromium has some only where no fixed path stands before; other
 * addresses with encoded letters are stopped as suspects.
 */
export const RATING_PATTERNS: readonly string[] = pathsHeldBy('rule').flatMap((path) => [
  pathPattern(path),
  ...(path.startsWith('/**/') ? [pathPattern(path, spelled)] : []),
]);
