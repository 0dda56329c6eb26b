import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowRule, RULES } from '../../../lib/gate/ratingRule.ts';
import { outcome } from './browserRules.ts';

const C = '0f5e9c1a-7a3b-4c52-9d4e-1b0a2c3d4e5f';
const OTHER = C.replace('0f', '1f');
const rules = [...RULES, allowRule(7, { conversation: C })];

test('a yes opens no address that names another conversation, whatever stands for a slash', () => {
  const part = fc.constantFrom(
    'api',
    'chat_conversations',
    'chat_messages',
    C,
    OTHER,
    'm',
    '..',
    'chat_feedback',
  );
  const slash = fc.constantFrom('/', '/', '/', '%2f', '%2F', '%252f');
  const last = fc.constantFrom('/chat_feedback', '%2fchat_feedback', '/chat%5ffeedback');
  const walk = fc.array(
    fc.tuple(slash, part).map((two) => two.join('')),
    { maxLength: 4 },
  );
  const start = fc.constantFrom(`/chat_conversations/${C}`, `/chat_conversations/${C}/chat_messages/m`, '');
  let opened = 0;
  fc.assert(
    fc.property(fc.tuple(start, walk, last), ([before, between, end]) => {
      const url = new URL(`https://claude.ai/api${before}${between.join('')}${end}`).href;
      const isOpen = outcome(rules, { method: 'POST', url, tabId: 7 }) === 'allow';
      if (isOpen) opened += 1;
      // Said without any pattern: decoded as often as may be, its last conversation is this one.
      let path = url;
      while (path.includes('%')) path = decodeURIComponent(path);
      const segments = new URL(path).pathname.split('/');
      const named = segments[segments.lastIndexOf('chat_conversations') + 1];
      if (isOpen) expect([url, named === C || segments.join('/').includes(`ons/${C}/`)]).toEqual([url, true]);
      if (isOpen) expect(url).not.toContain('%');
    }),
    { numRuns: 2000 },
  );
  expect(opened).toBeGreaterThan(50);
});
