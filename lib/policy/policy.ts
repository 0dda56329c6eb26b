/** What a policy or the person may ask for in one case. Ordered: each is stricter than the one before. */
export const ACTIONS = ['allow', 'warn', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** One row of the verdict table: terms × audience, and the case where the page did not tell. */
export type Case = 'consumerWork' | 'commercialWork' | 'consumerPersonal' | 'unknown';

/** What the person answered to "Do you use Claude for work in this browser?"; `unknown`: not readable. */
export const ANSWERS = ['work', 'personal', 'none', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** When a work account on a personal plan is told so on claude.ai. */
export const WRONG_DOOR_NOTICES = ['off', 'daily', 'always'] as const;
export type WrongDoorNotice = (typeof WRONG_DOOR_NOTICES)[number];

/** What governs a verdict besides the page: the organisation's policy and the person's own settings. */
export interface Policy {
  /** An organisation installed a policy: then every account here is a work account. */
  managed: boolean;
  /** Shown as "Managed by NAME"; empty when the policy names nobody. */
  organisation: string;
  /** Lower-case domains whose addresses are work accounts. */
  workDomains: readonly string[];
  answer: Answer;
  actions: Readonly<Record<Case, Action>>;
  wrongDoor: WrongDoorNotice;
  /** Where the organisation wants Claude to be used; an https address, or empty. */
  workspaceUrl: string;
}

/** What holds when nobody configured anything. */
export const DEFAULT_POLICY: Policy = {
  managed: false,
  organisation: '',
  workDomains: [],
  answer: 'none',
  actions: { consumerWork: 'warn', commercialWork: 'warn', consumerPersonal: 'warn', unknown: 'warn' },
  wrongDoor: 'daily',
  workspaceUrl: '',
};
