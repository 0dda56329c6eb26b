import type en from '../../assets/locales/en.json';
import type popup from '../../assets/locales/en.popup.json';
import type { FactId } from './facts.ts';

type Texts = typeof en & typeof popup;

/** The key of a text, with its group. */
type TextKey = { [G in keyof Texts]: `${G}.${keyof Texts[G] & string}` }[keyof Texts];

const WHOLE = ['feedback-whole-conversation', 'commercial-feedback-stored'] as const;

/** Texts outside the claims that say something about claude.ai or Anthropic in passing, and the facts they rest on. */
export const TEXT_FACTS: Partial<Record<TextKey, readonly [FactId, ...FactId[]]>> = {
  'overlay.sendsConversation': WHOLE,
  'overlay.sendsConversation_atLeast_one': WHOLE,
  'overlay.sendsConversation_atLeast_other': WHOLE,
  'overlay.tick': WHOLE,
  'overlay.tickPersonal': WHOLE,
  'overlay.titleFeedback': ['chat-report-same-dialog', 'cowork-report-transcript'],
  'overlay.titleReport': ['code-report-transcript'],
  'overlay.sendsSession': ['code-report-transcript'],
  'overlay.sendsTask': ['cowork-report-transcript'],
  'overlay.tickSession': ['code-report-transcript'],
  'overlay.tickSessionPersonal': ['code-report-transcript'],
  'overlay.tickTask': ['cowork-report-transcript'],
  'overlay.tickTaskPersonal': ['cowork-report-transcript'],
  'overlay.send': ['code-report-transcript', 'cowork-report-transcript'],
  'overlay.dontSend': ['code-report-transcript', 'cowork-report-transcript'],
  'popup.openPrivacy': ['training-setting-place'],
  'popup.openRateChats': ['admin-rate-chats'],
  'places.openConsole': ['console-rate-switch'],
};
