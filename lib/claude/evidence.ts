import type { SelectorName } from './selectors.ts';

/** How a selector is known. */
export interface Evidence {
  /** First and last month in which it was seen, as `YYYY-MM` or a year; what is still seen ends with the last look. */
  from: string;
  to: string;
  by: string;
  /** A fragment that it matches, as small as can be. */
  example: string;
  /** Selectors that match the same fragment on purpose: a part and its whole. */
  also?: readonly SelectorName[];
}

const CLIENT = 'client of 2026-08-11';

/** Read by people and by the cross product of the tests: each selector on its own example, and on nobody else's. */
export const SELECTOR_EVIDENCE: Readonly<Record<SelectorName, Evidence>> = {
  bar: {
    from: '2026-07',
    to: '2026-10',
    by: `${CLIENT}, two captures; the test id by one of 2026-09-29`,
    example: '<div role="toolbar" data-cds="MessageActions"></div>',
  },
  copyButton: {
    from: '2026-03',
    to: '2026-03',
    by: 'one capture',
    example: '<button data-testid="action-bar-copy"></button>',
  },
  messageBody: {
    from: '2024-10',
    to: '2026-10',
    by: 'ten and more extensions and captures',
    example: '<div class="font-claude-response"></div>',
    also: ['answerText'],
  },
  streamedAnswer: {
    from: '2025',
    to: '2026-10',
    by: 'exporters and captures',
    example: '<div data-is-streaming="false"></div>',
    also: ['messageBody', 'streamingBody'],
  },
  answerRow: {
    from: '2026-10',
    to: '2026-10',
    by: 'captures of the merged interface',
    example: '<div data-perf-row="assistant"></div>',
    also: ['signedRow'],
  },
  answerBody: {
    from: '2026-10',
    to: '2026-10',
    by: 'five captures of the merged interface',
    example: '<div data-testid="assistant-message"></div>',
    also: ['messageBody'],
  },
  answerText: {
    from: '2024-10',
    to: '2026-10',
    by: 'exporters and captures; the first of the two classes to 2025',
    example: '<div class="font-claude-message"></div>',
    also: ['messageBody'],
  },
  personBody: {
    from: '2024-10',
    to: '2026-10',
    by: 'every capture',
    example: '<div data-testid="user-message"></div>',
    also: ['messageBody'],
  },
  streamingBody: {
    from: '2025',
    to: '2026-10',
    by: 'exporters and captures',
    example: '<div data-is-streaming="true"></div>',
    also: ['messageBody'],
  },
  unsignedRow: {
    from: '2026-08',
    to: '2026-10',
    by: CLIENT,
    example: '<div data-testid="transcript-row"></div>',
    also: ['transcriptRow'],
  },
  signedRow: {
    from: '2026-10',
    to: '2026-10',
    by: 'captures of the merged interface',
    example: '<div data-perf-row="human"></div>',
  },
  turn: {
    from: '2026-10',
    to: '2026-10',
    by: 'captures of the merged interface',
    example: '<div data-turn-key="t1"></div>',
  },
  transcriptRow: {
    from: '2026-08',
    to: '2026-10',
    by: CLIENT,
    example: '<div data-testid="transcript-row" data-perf-row="divider"></div>',
  },
  article: { from: '2026-08', to: '2026-10', by: CLIENT, example: '<div role="article"></div>' },
  feedArticle: {
    from: '2026-08',
    to: '2026-10',
    by: CLIENT,
    example: '<div role="feed"><div role="article"></div></div>',
    also: ['article'],
  },
  countedRow: {
    from: '2025',
    to: '2026-08',
    by: 'exporters and captures',
    example: '<div data-test-render-count="1"></div>',
  },
  userMenuButton: {
    from: '2025',
    to: '2026-08',
    by: `captures, all four variants in the ${CLIENT}`,
    example: '<button data-testid="code-user-menu-button"></button>',
  },
  userMenuIdentity: {
    from: '2026-08',
    to: '2026-08',
    by: CLIENT,
    example: '<div data-testid="user-menu-header"></div>',
    also: ['userMenuEntry'],
  },
  userMenuOrganisation: {
    from: '2026-08',
    to: '2026-08',
    by: CLIENT,
    example: '<div data-testid="user-menu-header-org"></div>',
    also: ['userMenuEntry'],
  },
  settingsNavigation: {
    from: '2026-08',
    to: '2026-08',
    by: `its address in the ${CLIENT}; that it stands in a nav was not seen`,
    example: '<nav><a href="/settings/account"></a></nav>',
  },
  userMenuAdmin: {
    from: '2026-08',
    to: '2026-08',
    by: CLIENT,
    example: '<a data-testid="user-menu-admin-settings"></a>',
    also: ['userMenuEntry'],
  },
  userMenuEntry: {
    from: '2026-08',
    to: '2026-08',
    by: CLIENT,
    example: '<a data-testid="user-menu-settings"></a>',
  },
  membership: {
    from: '2026-08',
    to: '2026-08',
    by: 'the real front end on a stub backend',
    example: '<div role="menuitemradio" aria-checked="false"></div>',
  },
  activeMembership: {
    from: '2026-08',
    to: '2026-08',
    by: 'the real front end on a stub backend',
    example: '<div role="menuitemradio" aria-checked="true"></div>',
    also: ['membership'],
  },
  consumerDisclosure: {
    from: '2026-08',
    to: '2026-08',
    by: `${CLIENT}; measured on Free, Pro and Max`,
    example: '<a href="https://privacy.claude.com/en/articles/10023565-how"></a>',
  },
  commercialDisclosure: {
    from: '2026-08',
    to: '2026-08',
    by: `${CLIENT}; measured on Team and Enterprise`,
    example: '<a href="https://privacy.claude.com/en/articles/9957937-how"></a>',
  },
  codeReport: {
    from: '2026-08',
    to: '2026-11',
    by: `${CLIENT}; measured on 2026-11-26`,
    example: '<div data-testid="epitaxy-feedback-modal"></div>',
  },
  codeReportSubmit: {
    from: '2026-08',
    to: '2026-11',
    by: `${CLIENT}; measured on 2026-11-26`,
    example: '<button data-testid="epitaxy-feedback-submit"></button>',
  },
  supportShare: {
    from: '2026-08',
    to: '2026-08',
    by: CLIENT,
    example: '<input type="checkbox" name="share_with_support">',
  },
  coworkSubmit: {
    from: '2026-08',
    to: '2026-11',
    by: `${CLIENT}; measured on 2026-11-26`,
    example: '<button data-testid="cowork-feedback-submit"></button>',
  },
  ownDialog: { from: '2026-08', to: '2026-08', by: CLIENT, example: '<div data-cds="Dialog"></div>' },
  logConsent: {
    from: '2026-08',
    to: '2026-08',
    by: CLIENT,
    example: '<input type="radio" name="log-analysis-consent">',
  },
  switch: {
    from: '2025-08',
    to: '2026-08',
    by: 'captures; a span of Base UI or a checkbox',
    example: '<span role="switch" aria-checked="false"></span>',
  },
  switchedOn: {
    from: '2025-08',
    to: '2026-08',
    by: 'captures; a span of Base UI or a checkbox',
    example: '<span role="switch" aria-checked="true"></span>',
    also: ['switch'],
  },
};
