import type { ChromiumBrowser } from './install.ts';
import type { Rollout, RolloutFile } from './rollout.ts';

/** Systems in the order in which lists show them; `everywhere` is a console that serves them all. */
export const SYSTEMS = ['windows', 'macos', 'linux', 'everywhere'] as const;
export type System = (typeof SYSTEMS)[number];

/** The typed parts of an installation from the organisation's own server. */
export type InstallField = 'updateUrl' | 'xpiUrl' | 'chromiumId';

/** One way to roll out: its files, and what an administrator does with them. */
export interface Target {
  browser: ChromiumBrowser | 'firefox';
  system: System;
  /** What the files say of a self-hosted installation; a console asks for it itself. */
  needs: readonly InstallField[];
  title: string;
  files: (rollout: Rollout) => RolloutFile[];
  /** What to do, in order. */
  steps: (rollout: Rollout) => readonly string[];
  /** Whether its place was tried, or where it is written. */
  source: string;
  /** Where to see that it arrived. */
  verify: string;
  /** How to take it back. */
  remove: string;
}
