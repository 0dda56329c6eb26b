/** What a room may know besides the rooms below it. */
export type World = 'browser' | 'page' | 'node';

/** A room of the house: a folder (or file) whose files import only from rooms before it in the list, and from itself. */
export interface Room {
  path: string;
  /** `browser`: the extension's API. `page`: the DOM, addresses, clocks. `node`: Node's own modules. */
  knows: readonly World[];
}

/** From the bottom up. Data goes up this list; a change may only be felt above. */
export const ROOMS: readonly Room[] = [
  { path: 'assets/', knows: [] },
  { path: 'lib/values/', knows: [] },
  { path: 'lib/terms/', knows: [] },
  { path: 'lib/claude/', knows: [] },
  { path: 'lib/policy/', knows: [] },
  { path: 'lib/decide/', knows: [] },
  { path: 'lib/record/', knows: [] },
  { path: 'lib/detect/', knows: ['page'] },
  { path: 'lib/guard/', knows: ['page'] },
  { path: 'lib/memory/', knows: ['browser'] },
  { path: 'lib/tab/', knows: ['page'] },
  { path: 'lib/gate/', knows: ['page', 'browser'] },
  { path: 'lib/texts/', knows: ['page'] },
  { path: 'lib/background/', knows: ['browser'] },
  { path: 'lib/rollout/', knows: [] },
  { path: 'components/shared/', knows: [] },
  { path: 'components/claude/', knows: ['page'] },
  { path: 'components/popup/', knows: [] },
  { path: 'components/options/', knows: [] },
  { path: 'components/admin/', knows: ['page'] },
  { path: 'entrypoints/', knows: ['page', 'browser'] },
  // What the build does to the code, and programs for Node: nothing of the extension may import them.
  { path: 'lib/build/', knows: ['node', 'page'] },
  { path: 'lib/commands/', knows: ['node', 'page'] },
];

/** How use of a world is told in code without comments and types. */
export const SIGNS: Record<World, RegExp> = {
  browser: /from 'wxt\/browser'|\b(?:browser|chrome)\??\.\w|\)\.chrome\b|\{ chrome \}/,
  page: /(?<!['.\w-])(?:document|window|location|navigator|globalThis|localStorage)\b(?!\??:|')|\bDate\.now\b|\bMath\.random\b/,
  node: /from 'node:|\bprocess\./,
};

/** The floor a file stands on, or -1 outside the house. */
export function floorOf(path: string): number {
  return ROOMS.findIndex((room) => path.startsWith(room.path));
}
