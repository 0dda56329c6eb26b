/** Where a claude.ai rating goes: `…/chat_messages/{message}/chat_feedback`, POST or PUT (2026-08, 2 sources); PATCH was not seen. */
const METHODS = ['post', 'put', 'patch'] as const;

/** Above the static rule, so that an acknowledgement opens what it blocks. */
const STATIC_PRIORITY = 1;
const ALLOW_PRIORITY = 2;

/** The rule in the package: it blocks every rating from the first moment, whether any of our code runs or not. */
export const BLOCK_RATINGS = {
  id: 1,
  priority: STATIC_PRIORITY,
  action: { type: 'block' },
  condition: { urlFilter: '||claude.ai/*/chat_feedback', requestMethods: [...METHODS] },
} as const;

/** Session rules are numbered by their tab; tab ids start at 0 or 1. */
export function ruleIdOf(tabId: number): number {
  return tabId + 1;
}

/**
 * The session rule that lets one tab's ratings pass.
 * @param conversation the conversation that was acknowledged; undefined where its address names none, or where
 *   the verdict allows ratings on every conversation.
 */
export function allowRule(tabId: number, conversation: string | undefined) {
  const path = conversation === undefined ? '*' : `*/${conversation}/*`;
  return {
    id: ruleIdOf(tabId),
    priority: ALLOW_PRIORITY,
    action: { type: 'allow' as const },
    condition: {
      urlFilter: `||claude.ai/${path}chat_feedback`,
      requestMethods: [...METHODS],
      tabIds: [tabId],
    },
  };
}
