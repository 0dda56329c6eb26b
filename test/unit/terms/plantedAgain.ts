/** The wrong sentences of the reading of 2026-11-27, by the reader's key, as they stood; and why each is refused. */
export const PLANTED_AGAIN: [key: string, text: string, words: string, why: string][] = [
  [
    'H1',
    'statements.apiBaa',
    'The first-party API, once accepted and switched on; not the Console, nor Claude Code',
    'settled',
  ],
  [
    'H1',
    'statements.companyBaa',
    'Enterprise, once it is HIPAA-ready and the BAA accepted; not Cowork and betas. Team is not among what it covers',
    'says of Claude Code',
  ],
  [
    'H1',
    'statements.askBaa',
    'Once accepted, the BAA for HIPAA covers the first-party API and HIPAA-ready Enterprise, not the Console, Cowork and betas, nor Claude Code on the API. It is a question for counsel.',
    'settled',
  ],
  ['H1', 'facts.hipaa-not-claude-code', 'HIPAA readiness of the API does not cover Claude Code.', 'settled'],
  [
    'H2',
    'notFound.code-feedback-training',
    'Whether Claude Code’s reports are used for training.',
    'without the terms',
  ],
  [
    'H3',
    'claims.codeReportUse',
    'That page names improving products; it neither names nor rules out training.',
    'one part',
  ],
  [
    'H3',
    'statements.askCodeFeedback',
    'They send the session’s transcript, which is kept for 5 years. The page names improving products, and neither names nor rules out training.',
    'one part',
  ],
  [
    'H3',
    'facts.claude-code-feedback-5-years',
    'Transcripts sent by Claude Code’s /feedback, /bug or /share are kept for 5 years. The page names improving products, and neither names nor rules out training.',
    'one part',
  ],
  [
    'H3',
    'claims.coworkFeedbackUse',
    'The form names diagnostic logs too, and improving Cowork, but not how long these are kept.',
    'that terms name',
  ],
  [
    'H5',
    'facts.code-click-sends',
    'In the interface of August 2026, a thumb in Claude Code sends the rating at the click, with no dialog.',
    'desktop app',
  ],
  [
    'H5',
    'claims.bannerCodeConsumer',
    'The click itself sends the rating; by the terms, the conversation is stored with it.',
    'desktop app',
  ],
  [
    'H5',
    'claims.bannerCodeCommercial',
    'The click itself sends the rating; by the help page, chats and coding sessions rated so may train models.',
    'desktop app',
  ],
  ['H5', 'claims.clickSends', 'What “Rate anyway” sends at once, with no form to follow', 'desktop app'],
  [
    'M4',
    'claims.commercialException',
    'Your plan promises no training on your chats. The help page excepts rated chats.',
    'of every plan',
  ],
  [
    'M8',
    'claims.planNotice',
    'You are on a personal plan. By both contracts, consumer terms hold here, not your company’s.',
    'has not met',
  ],
];
