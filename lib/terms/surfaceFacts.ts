import { ADDIN_CODE, CODE_DATA_PAGE } from './documents.ts';
import type { Fact } from './fact.ts';
import { CHROME_PAGE, EXCEL_PAGE, RECAP_PAGE, SWITCHED_PAGE } from './helpPages.ts';
import { CLAUDE_AI, CLOUD, COMMERCIAL, COMPANY, PERSONAL } from './offer.ts';

/** What is said on claude.ai itself of Claude Code's reports. */
export const REPORT_FACTS = {
  'claude-code-feedback-5-years': {
    ...CODE_DATA_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote:
      'Transcripts shared via `/feedback`, or via `/bug` and `/share`, which report through the same path, are retained for 5 years.',
    conflictsWith: ['code-readme-not-trained'],
  },
  'claude-code-commercial-training': {
    ...CODE_DATA_PAGE,
    holdsFor: [...COMPANY, 'api', ...CLOUD],
    quote:
      'Anthropic does not train generative models using code or prompts sent to Claude Code under commercial terms',
    conflictsWith: ['commercial-feedback-exception'],
  },
} as const satisfies Record<string, Fact>;

/** Claude Code, Cowork and the other places where feedback is given. */
export const SURFACE_FACTS = {
  'claude-code-survey-rating-only': {
    ...CODE_DATA_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: 'records only your rating',
  },
  'claude-code-survey-transcript-6-months': {
    ...CODE_DATA_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: 'Shared transcripts are retained for up to 6 months.',
  },
  'claude-code-survey-not-trained': {
    ...CODE_DATA_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: 'do not impact your data training preferences and cannot be used to train our AI models',
  },
  'claude-code-keys-redacted': {
    ...CODE_DATA_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: 'Known API key and token patterns are redacted before upload.',
  },
  'claude-code-optout-switches': {
    ...CODE_DATA_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: 'To disable these surveys, set `CLAUDE_CODE_DISABLE_FEEDBACK_SURVEY=1`.',
  },
  'claude-code-feedback-switch': {
    ...CODE_DATA_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: 'To opt out, set the `DISABLE_FEEDBACK_COMMAND` environment variable to `1`.',
  },
  'claude-code-feedback-history': {
    ...CODE_DATA_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote:
      'you choose how much history to include … also other sessions from the same project over the last 24 hours or 7 days',
  },
  'claude-code-feedback-local': {
    ...CODE_DATA_PAGE,
    holdsFor: CLOUD,
    quote:
      '`/feedback` writes the report to a local archive under `~/.claude/feedback-bundles/` instead of sending it to Anthropic.',
  },
  'claude-code-all-switch': {
    ...CODE_DATA_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote:
      'You can opt out of all non-essential traffic, including surveys, at once by setting `CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC`.',
  },
  'claude-code-cloud-local-archive': {
    ...CODE_DATA_PAGE,
    holdsFor: CLOUD,
    quote: 'nothing leaves your machine until you forward that file',
  },
  'claude-code-consumer-training': {
    ...CODE_DATA_PAGE,
    holdsFor: PERSONAL,
    quote: 'We will train new models using data from Free, Pro, and Max accounts when this setting is on',
  },
  'chrome-side-panel-thumbs': {
    ...CHROME_PAGE,
    holdsFor: CLAUDE_AI,
    quote: "on Claude's responses in the side panel",
  },
  'recap-thumbs': {
    ...RECAP_PAGE,
    holdsFor: CLAUDE_AI,
    quote: 'Use the thumbs feedback on the page to let us know if something looks wrong.',
  },
  'other-reports': { ...SWITCHED_PAGE, holdsFor: CLAUDE_AI, quote: 'Use "Send feedback" to report it.' },
  'office-addins-30-days': { ...EXCEL_PAGE, holdsFor: CLAUDE_AI, quote: '' },
  'office-addins-feedback': { ...ADDIN_CODE, holdsFor: CLAUDE_AI, quote: 'claude_sheets.chat.feedback' },
} as const satisfies Record<string, Fact>;
