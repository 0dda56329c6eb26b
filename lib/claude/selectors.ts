/**
 * How parts of claude.ai's pages are told: each selector once. Where and when each was seen, with an example, stands
 * in `evidence.ts`, which nothing that runs on the page loads.
 */
export const SELECTORS = {
  /** The bar of buttons under a message, by its own marks. */
  bar: '[data-cds="MessageActions"], [data-testid="message-actions"]',
  /** The copy button of the one generation whose bar has no mark. */
  copyButton: '[data-testid="action-bar-copy"]',
  /** What a message says. */
  messageBody:
    '[data-testid="user-message"], [data-testid="assistant-message"], [data-is-streaming], .font-claude-message, .font-claude-response',
  /** An answer that was written to its end. */
  streamedAnswer: '[data-is-streaming="false"]',
  answerRow: '[data-perf-row="assistant"]',
  answerBody: '[data-testid="assistant-message"]',
  answerText: '.font-claude-message, .font-claude-response',
  personBody: '[data-testid="user-message"]',
  streamingBody: '[data-is-streaming]',
  /** A row that holds one message; where it says whose it is, a row of nobody's (a divider) is none. */
  unsignedRow: '[data-testid="transcript-row"]:not([data-perf-row])',
  signedRow: '[data-perf-row="human"], [data-perf-row="assistant"]',
  turn: '[data-turn-key]',
  transcriptRow: '[data-testid="transcript-row"]',
  article: '[role="article"]',
  feedArticle: '[role="feed"] [role="article"]',
  countedRow: '[data-test-render-count]',
  /** Sidebar buttons that open the account's menu, all variants. */
  userMenuButton:
    '[data-testid="user-menu-button"], [data-testid="code-user-menu-button"], [data-testid="admin-settings-user-menu-button"], [data-testid="experiment-frame-user-menu"]',
  userMenuIdentity: '[data-testid="user-menu-header"]',
  userMenuOrganisation: '[data-testid="user-menu-header-org"]',
  /** The settings' own list of their pages, which no text of a conversation can draw. */
  settingsNavigation: 'nav a[href="/settings/account"]',
  /** The menu's entry for the organisation's settings; who has it may open them. */
  userMenuAdmin: '[data-testid="user-menu-admin-settings"]',
  /** Other menus have checked radio items too (a model called "Max"); the account's holds these entries. */
  userMenuEntry: '[data-testid^="user-menu-"]',
  /** With two memberships the menu lists them; the checked one is active. */
  membership: '[role="menuitemradio"]',
  activeMembership: '[role="menuitemradio"][aria-checked="true"]',
  /** The disclosure's link in the feedback dialog, the same in every language: one on personal plans, one on others. */
  consumerDisclosure: 'a[href*="/articles/10023565"]',
  commercialDisclosure: 'a[href*="/articles/9957937"]',
  /** Claude Code's report of a session, its Submit, and the box that lets support into the live session. */
  codeReport: '[data-testid="epitaxy-feedback-modal"]',
  codeReportSubmit: '[data-testid="epitaxy-feedback-submit"]',
  supportShare: 'input[name="share_with_support"]',
  /** Submit of Cowork's own feedback, on the last step only. */
  coworkSubmit: '[data-testid="cowork-feedback-submit"]',
  /** A dialog of claude.ai's own, besides those that say so by their role. */
  ownDialog: '[data-cds="Dialog"]',
  /** The answers to the cancellation survey's question for usage logs. */
  logConsent: 'input[name="log-analysis-consent"]',
  /** The training switch and every other one. */
  switch: '[role="switch"]',
  switchedOn: '[role="switch"][aria-checked="true"]',
} as const satisfies Record<string, string>;

export type SelectorName = keyof typeof SELECTORS;

/** Attributes that stay the same when a virtualised row is drawn again, best first (2026-08 … 2026-10). */
export const ROW_KEYS: readonly string[] = [
  'data-turn-key',
  'data-message-uuid',
  'id',
  'aria-label',
  'aria-posinset',
  'data-index',
];
