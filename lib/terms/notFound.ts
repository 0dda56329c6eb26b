import {
  API_DOCS,
  CLIENT,
  CODE_DATA_PAGE,
  COMMERCIAL_TERMS,
  CONSUMER_TERMS,
  DPA,
  GUIDANCE_RESEARCH,
  PRIVACY_POLICY,
  PRIVACY_POLICY_SEPTEMBER,
  RETENTION_NEWS,
} from './documents.ts';
import type { Source } from './fact.ts';
import {
  API_RETENTION_PAGE,
  BAA_PAGE,
  CHROME_PAGE,
  COMMERCIAL_PAGE,
  EDUCATION_PAGE,
  FEEDBACK_PAGE,
  INCOGNITO_PAGE,
  OUTPUTS_PAGE,
  RATE_CHATS_PAGE,
  RECAP_PAGE,
  RETENTION_PAGE,
  ROLES_PAGE,
  SENSITIVE_PAGE,
  TEACHERS_PAGE,
  TRAINING_PAGE,
} from './helpPages.ts';
import {
  BEDROCK_FAQ,
  BEDROCK_GUIDE,
  BEDROCK_TERMS,
  FOUNDRY_PRIVACY,
  GOOGLE_CLAUDE,
} from './otherDocuments.ts';

const PERSONAL_PAGES = [
  CONSUMER_TERMS,
  PRIVACY_POLICY,
  FEEDBACK_PAGE,
  RETENTION_PAGE,
  TRAINING_PAGE,
] as const;
const COMPANY_PAGES = [COMMERCIAL_TERMS, DPA, COMMERCIAL_PAGE, API_RETENTION_PAGE, RATE_CHATS_PAGE] as const;
const CLOUD_PAGES = [BEDROCK_FAQ, BEDROCK_TERMS, BEDROCK_GUIDE, GOOGLE_CLAUDE, FOUNDRY_PRIVACY] as const;

/**
 * What was looked for and not found, so never claimed, with the documents that were searched for it; ids of texts
 * among the catalogue's `notFound`. Only such an entry lets an answer be "no document we read says".
 */
export const SEARCHED = {
  'feedback-copy-after-deletion': PERSONAL_PAGES,
  'deletion-of-delinked-feedback': [
    PRIVACY_POLICY,
    FEEDBACK_PAGE,
    RETENTION_PAGE,
    COMMERCIAL_TERMS,
    DPA,
    COMMERCIAL_PAGE,
  ],
  'excluded-domain-and-feedback': [...PERSONAL_PAGES, CLIENT],
  'rating-in-incognito': [INCOGNITO_PAGE, FEEDBACK_PAGE, COMMERCIAL_PAGE],
  'withdrawn-copies': [...PERSONAL_PAGES, CLIENT],
  'who-reads-feedback': [...PERSONAL_PAGES, SENSITIVE_PAGE, GUIDANCE_RESEARCH],
  'names-in-feedback': [FEEDBACK_PAGE, COMMERCIAL_PAGE, SENSITIVE_PAGE],
  'files-and-memory-in-feedback': [FEEDBACK_PAGE, COMMERCIAL_PAGE, CONSUMER_TERMS],
  'rate-chats-default': [RATE_CHATS_PAGE, ROLES_PAGE, COMMERCIAL_PAGE],
  'rate-chats-elsewhere': [RATE_CHATS_PAGE, ROLES_PAGE, CODE_DATA_PAGE, CHROME_PAGE],
  'personal-rating-switch': [...PERSONAL_PAGES, RATE_CHATS_PAGE],
  'training-switch-default': [...PERSONAL_PAGES, RETENTION_NEWS],
  'training-switch-company': [COMMERCIAL_TERMS, DPA, COMMERCIAL_PAGE],
  'proof-per-session': [...PERSONAL_PAGES, ...COMPANY_PAGES, CODE_DATA_PAGE],
  'privilege-and-rating': [...PERSONAL_PAGES, ...COMPANY_PAGES, BAA_PAGE],
  'employer-sees-ratings': [CONSUMER_TERMS, PRIVACY_POLICY, COMMERCIAL_PAGE, RATE_CHATS_PAGE, ROLES_PAGE],
  'up-against-down': [...PERSONAL_PAGES, COMMERCIAL_PAGE, RECAP_PAGE, CHROME_PAGE],
  'accepting-code': [CONSUMER_TERMS, COMMERCIAL_TERMS, PRIVACY_POLICY, CODE_DATA_PAGE],
  'teachers-and-thumbs': [TEACHERS_PAGE, GUIDANCE_RESEARCH],
  'education-rating': [EDUCATION_PAGE, COMMERCIAL_PAGE],
  'usage-logs-meaning': [...PERSONAL_PAGES, CLIENT],
  'code-feedback-training': [
    CODE_DATA_PAGE,
    CONSUMER_TERMS,
    FEEDBACK_PAGE,
    COMMERCIAL_TERMS,
    COMMERCIAL_PAGE,
  ],
  'cloud-baa': [...CLOUD_PAGES, API_DOCS],
  'cloud-outputs': [...CLOUD_PAGES, OUTPUTS_PAGE],
  'cloud-rating': CLOUD_PAGES,
  'us-edition-whole': [CONSUMER_TERMS],
  'later-privacy-policy': [PRIVACY_POLICY, PRIVACY_POLICY_SEPTEMBER],
  'later-reading': [CONSUMER_TERMS, PRIVACY_POLICY, COMMERCIAL_TERMS],
} as const satisfies Record<string, readonly Source[]>;

export type NotFoundId = keyof typeof SEARCHED;

/**
 * The documents searched for something, by name. Those that we know by what others quote stand apart: what they leave
 * unquoted may still be in them.
 */
export function searchedFor(id: NotFoundId): { read: string[]; quoted: string[] } {
  const sources: readonly Source[] = SEARCHED[id];
  const namesOf = (each: readonly Source[]) => each.map((source) => source.document);
  return {
    read: namesOf(sources.filter(({ readBy }) => readBy === undefined)),
    quoted: namesOf(sources.filter(({ readBy }) => readBy === 'others')),
  };
}

/** Every id, in the order of the list of sources. */
export const NOT_FOUND = Object.keys(SEARCHED) as NotFoundId[];
