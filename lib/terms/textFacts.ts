import type en from '../../assets/locales/en.json';
import type { FactId } from './facts.ts';

/** The key of a text, with its group. */
type TextKey = { [G in keyof typeof en]: `${G}.${keyof (typeof en)[G] & string}` }[keyof typeof en];

const WHOLE = ['feedback-whole-conversation', 'commercial-feedback-stored'] as const;

/** Texts outside the claims that say something about claude.ai or Anthropic in passing, and the facts they rest on. */
export const TEXT_FACTS: Partial<Record<TextKey, readonly [FactId, ...FactId[]]>> = {
  'overlay.sendsConversation': WHOLE,
  'overlay.sendsConversation_atLeast_one': WHOLE,
  'overlay.sendsConversation_atLeast_other': WHOLE,
  'overlay.tick': WHOLE,
  'popup.openPrivacy': ['training-setting-place'],
};
