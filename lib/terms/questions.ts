import type { Answer } from './comparison.ts';

/** What people ask, in the order of the page; ids of texts among the popup's `questions`. */
export const ASKED = {
  accident: {
    personal: [
      'askWithdraw',
      'askWithdrawEach',
      'askRequest',
      'askRequestLimits',
      { notFound: 'deletion-of-delinked-feedback' },
      { notFound: 'withdrawn-copies' },
    ],
    company: [
      'askCompany',
      'askCompanyPolicy',
      'askCompanyForward',
      'askCompanyDestroy',
      'askCompanyWords',
      { notFound: 'deletion-of-delinked-feedback' },
    ],
  },
  deleting: ['askDeleting', { notFound: 'feedback-copy-after-deletion' }],
  readers: ['askReaders', 'askReadersResearch', { notFound: 'who-reads-feedback' }],
  names: ['askFilter', 'askCodeKeys', { notFound: 'names-in-feedback' }],
  survey: ['askSurvey', 'askSurveySecond', 'askSurveyTraining', 'askSurveyOff'],
  code: [
    'askCodeFeedback',
    'askCodeTraining',
    'askCodeCommercial',
    'askCodeHistory',
    'askCodeLocal',
    'askCodeReport',
    'askCodeGrant',
    'askCodeOff',
    { notFound: 'code-feedback-training' },
  ],
  without: ['askWithout', 'askWithoutSurvey'],
  whole: ['askWhole', { notFound: 'files-and-memory-in-feedback' }],
  switch: [
    'askSwitchWords',
    'askSwitchRoles',
    'askSwitchCode',
    'askSwitchSeen',
    { notFound: 'rate-chats-elsewhere' },
    { notFound: 'rate-chats-default' },
  ],
  verify: ['askAudit', 'askAuditConditions', 'askAuditAtlas'],
  proof: [{ notFound: 'proof-per-session' }],
  default: ['askDefault', { notFound: 'training-switch-default' }],
  privilege: ['askBaa', 'askBaaCode', { notFound: 'privilege-and-rating' }],
  employer: ['askEmployer', 'askEmployerNotice', { notFound: 'employer-sees-ratings' }],
  upDown: [
    'askUpDown',
    'askWide',
    'askRecap',
    'chromePanel',
    { notFound: 'up-against-down' },
    { notFound: 'accepting-code' },
  ],
} as const satisfies Record<string, Answer | Record<'personal' | 'company', Answer>>;

/** The questions with one answer, whatever the plan. */
export type AskedId = Exclude<keyof typeof ASKED, 'accident'>;
export const ASKED_IDS = Object.keys(ASKED).filter((id): id is AskedId => id !== 'accident');
