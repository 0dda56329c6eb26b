import { expect, test } from 'vitest';
import { allowRule, BLOCK_RATINGS, ruleIdOf } from '../../../lib/gate/ratingRule.ts';
import { isRequestGateMessage } from '../../../lib/tab/messages.ts';

/** The filter as browsers read it: `||` a host, `*` anything. */
function matches(filter: string, url: string): boolean {
  const pattern = filter.replace('||', '^https://').replaceAll('.', '\\.').replaceAll('*', '.*');
  return new RegExp(pattern).test(url);
}

const RATING = 'https://claude.ai/api/organizations/o/chat_conversations/c0/chat_messages/m/chat_feedback';

test('the static rule blocks a rating and no other request', () => {
  const { urlFilter, requestMethods } = BLOCK_RATINGS.condition;
  expect(matches(urlFilter, RATING)).toBe(true);
  expect(matches(urlFilter, `${RATING}?v=2`)).toBe(true);
  expect(matches(urlFilter, 'https://claude.ai/api/organizations/o/chat_conversations/c0/completion')).toBe(
    false,
  );
  expect(matches(urlFilter, 'https://claude.ai/chat/chat-about-feedback')).toBe(false);
  expect(requestMethods).toEqual(['post', 'put', 'patch']);
});

test('an acknowledgement opens its conversation in its tab, above the static rule', () => {
  const { condition, priority } = allowRule(7, 'c0');
  expect(matches(condition.urlFilter, RATING)).toBe(true);
  expect(matches(condition.urlFilter, RATING.replace('/c0/', '/c1/'))).toBe(false);
  expect(condition.tabIds).toEqual([7]);
  expect(priority).toBeGreaterThan(BLOCK_RATINGS.priority);
});

test('without a conversation every rating of the tab, still of no other', () => {
  const { condition } = allowRule(0, undefined);
  expect(matches(condition.urlFilter, RATING)).toBe(true);
  expect(condition.tabIds).toEqual([0]);
  expect(ruleIdOf(0)).toBe(1);
});

test.each([
  [{ type: 'request-gate', isOpen: true, conversation: 'c0-1' }, true],
  [{ type: 'request-gate', isOpen: true, conversation: undefined }, true],
  [{ type: 'request-gate', isOpen: false }, true],
  [{ type: 'request-gate', isOpen: true, conversation: '*' }, false],
  [{ type: 'request-gate', isOpen: true, conversation: 'a/../b' }, false],
  [{ type: 'request-gate', isOpen: true, conversation: 'x'.repeat(101) }, false],
  [{ type: 'request-gate', isOpen: true, conversation: 1 }, false],
  [{ type: 'request-gate', isOpen: 'true' }, false],
  [{ type: 'request-gate' }, false],
  ['request-gate', false],
])('the background takes %j: %s', (message, isTaken) => {
  expect(isRequestGateMessage(message)).toBe(isTaken);
});
