import { describe, expect, test } from 'vitest';
import { RULES } from '../../../lib/gate/ratingRule.ts';
import { outcome } from '../gate/browserRules.ts';
import { CHAT, json, MESSAGE, ORG, passes } from './asking.ts';
import { API } from './invented.ts';

/** Nobody holds it: no rule of the browser by its address, and not the guard by its body. */
function isFree(url: string, value: unknown): boolean {
  const methods = ['POST', 'PUT', 'PATCH'];
  return (
    methods.every((method) => outcome(RULES, { url, method }) !== 'block') &&
    passes({ url, body: json(value) })
  );
}

/** What forms for a person's own words send: what it is about, the words, who wrote them. */
const OWN_WORDS = [
  { subject: 'Feedback', message: 'The invoice is wrong' },
  { subject: 'rating', topic: 'feedback', message: 'x', organization_uuid: ORG },
  { type: 'feedback', description: 'Slow', account_uuid: ORG, user_id: ORG },
  { feedback: 'I like it', rating: 4, organizationId: ORG },
];
const SITE = 'https://claude.ai';
const FORMS = [
  `${SITE}/api/support/${ORG}/submit`,
  `${SITE}/api/support/${ORG}/feedback`,
  `${SITE}/api/contact`,
  `${SITE}/contact-sales/feedback`,
  `${SITE}/api/contact_us?from=feedback`,
  `${SITE}/api/account/appeal`,
  `${API}/support/feedback`,
  `${API}/security/feedback`,
  `${SITE}/api/comparison/vote`,
  `${API}/comparisons/${CHAT}/votes`,
  `${API}/cancellation_survey`,
  `${SITE}/api/survey/feedback`,
];

describe.each(FORMS)('a form at %s is nobody’s conversation', (url) => {
  test.each(OWN_WORDS)('%o passes rules and guard', (value) => expect(isFree(url, value)).toBe(true));
});

test('a vote between two answers passes, though it names two conversations', () => {
  const vote = { conversation_a: CHAT, conversation_b: MESSAGE, vote: 'up', reason: 'Shorter' };
  expect(isFree(`${SITE}/api/comparison/vote`, vote)).toBe(true);
});

test('a form at an address that nobody has seen passes where it is about no conversation', () => {
  for (const value of OWN_WORDS) expect(isFree(`${SITE}/api/forms`, value)).toBe(true);
  for (const value of OWN_WORDS) expect(isFree(`${API}/forms`, value)).toBe(true);
});

describe('what must stay held, so that no excuse grows', () => {
  test.each([
    ['a conversation beside the words', `${API}/forms`, { topic: 'feedback.submit', conversation_id: CHAT }],
    ['a message’s id beside the organisation’s', `${API}/forms`, { feedback: 1, org_id: ORG, id: MESSAGE }],
    ['an id that only begins like the person’s', `${API}/x`, { rating: 'up', user_message_id: MESSAGE }],
    ['the word behind a conversation', `${API}/chat_conversations/${CHAT}/support/feedback`, {}],
    ['the word behind a session', `${SITE}/v1/code/sessions/cse_01/contact/rating`, {}],
    ['a longer word', `${SITE}/api/supported/feedback`, {}],
    ['the word in a query', `${SITE}/api/feedback?from=/api/support/x`, {}],
    ['access for support', `${SITE}/v1/code/sessions/cse_01/support-share`, {}],
  ])('%s', (_, url, value) => expect(isFree(url, value)).toBe(false));
});
