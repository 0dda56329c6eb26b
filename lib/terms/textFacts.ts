import type en from '../../assets/locales/en.json';
import type popup from '../../assets/locales/en.popup.json';
import type { FactId } from './facts.ts';

type Texts = typeof en & typeof popup;

/** The key of a text, with its group. */
type TextKey = { [G in keyof Texts]: `${G}.${keyof Texts[G] & string}` }[keyof Texts];

const STORED = ['code-click-sends', 'feedback-stores-conversation', 'commercial-feedback-stored'] as const;
const STORED_COMMERCIAL = ['code-click-sends', 'commercial-feedback-stored'] as const;
const WHOLE = ['feedback-whole-conversation', 'commercial-feedback-stored'] as const;

/** Texts outside the claims that say something about claude.ai or Anthropic in passing, and the facts they rest on. */
export const TEXT_FACTS: Partial<Record<TextKey, readonly [FactId, ...FactId[]]>> = {
  'overlay.sendsConversation': WHOLE,
  'overlay.sendsConversation_atLeast_one': WHOLE,
  'overlay.sendsConversation_atLeast_other': WHOLE,
  'overlay.tick': WHOLE,
  'overlay.tickPersonal': WHOLE,
  'overlay.tickSuspected': WHOLE,
  'overlay.tickSuspectedPersonal': WHOLE,
  'overlay.sendsCode': ['code-click-sends', 'feedback-stores-conversation', 'feedback-whole-conversation'],
  'overlay.sendsCodeCommercial': STORED_COMMERCIAL,
  'overlay.sendsCodeAnyPlan': STORED,
  'overlay.sendsCodeOwnTerms': ['code-click-sends', 'education-terms', 'teachers-own-terms'],
  'overlay.tickCode': STORED,
  'overlay.tickCodePersonal': STORED,
  'overlay.sendsCowork': ['cowork-thumbs-whole', 'cowork-feedback-transcript'],
  'overlay.sendsSession': ['code-report-transcript'],
  'overlay.sendsTask': ['cowork-feedback-transcript'],
  'popup.openPrivacy': ['training-setting-place'],
  'popup.openRateChats': ['admin-rate-chats'],
  'places.openConsole': ['console-rate-switch'],
  'overlay.titleFeedback': ['chat-feedback-same-dialog', 'cowork-feedback-transcript'],
  'overlay.titleReport': ['code-report-transcript', 'report-may-train'],
  'overlay.sendsSharedReport': ['report-may-train'],
  'options.quietHint': ['report-may-train', 'cancel-log-analysis'],
  'overlay.tickSession': ['code-report-transcript'],
  'overlay.tickSessionPersonal': ['code-report-transcript'],
  'overlay.tickTask': ['cowork-feedback-transcript'],
  'overlay.tickTaskPersonal': ['cowork-feedback-transcript'],
  'overlay.send': ['code-report-transcript', 'cowork-feedback-transcript'],
  'overlay.dontSend': ['code-report-transcript', 'cowork-feedback-transcript'],
};
