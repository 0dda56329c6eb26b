import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRatingAddress } from '../../../lib/gate/ratingRequests.ts';
import {
  allowRule,
  LONGEST_ID,
  letGoRule,
  letGoRuleIdOf,
  RULES,
  ruleIdOf,
} from '../../../lib/gate/ratingRule.ts';
import { outcome } from './browserRules.ts';

const C = '0f5e9c1a-7a3b-4c52-9d4e-1b0a2c3d4e5f';
const OTHER = C.replace('0f', '1f');
const CHAT = `https://claude.ai/api/organizations/o/chat_conversations/${C}`;
const RATING = `${CHAT}/chat_messages/m/chat_feedback`;
const CODE = 'https://claude.ai/v1/code/sessions/cse_01';

const post = (url: string, rules = RULES, method = 'POST') => outcome(rules, { method, url, tabId: 7 });

describe('the rules of the package', () => {
  test.each([
    RATING,
    `${RATING}?v=2`,
    `${RATING}/`,
    `${RATING}//?x`,
    `${RATING};v=1`,
    RATING.replace('chat_feedback', 'chat%5Ffeedback'),
    RATING.replace('chat_feedback', '%63%48at_f%65%65dback'),
    RATING.replace('/chat_feedback', '%2Fchat_feedback'),
    RATING.toUpperCase().replace('HTTPS://CLAUDE.AI', 'https://claude.ai'),
    RATING.replace('claude.ai', 'me@claude.ai:443'),
    `${CODE}/support-share`,
  ])('block %s, and say so', (url) => {
    for (const method of ['POST', 'PUT', 'patch']) expect(post(url, RULES, method)).toBe('block');
    expect(isRatingAddress(new URL(url).href.replace('me@', ''))).toBe(true);
  });

  test.each([
    ['DELETE', RATING],
    ['GET', RATING],
    ['DELETE', `${CODE}/support-share`],
    ['POST', `${CHAT}/completion`],
    ['POST', `${RATING}/withdraw`],
    ['PUT', `${RATING}_settings`],
    ['POST', 'https://claude.ai/api/account/withdraw_feedback'],
    ['POST', `https://claude.ai/track?u=/x/chat_feedback`],
    ['POST', `${CODE}/feedback`],
    ['POST', `${CODE}/share`],
    ['POST', `${CODE}/events`],
    ['POST', 'https://claude.ai/api/claude_cli_feedback/bundle'],
    ['POST', 'https://claude.ai/api/organizations/o/reflections/2026-08/feedback'],
    ['POST', 'https://claude.ai/api/organizations/o/cancellation_survey'],
    ['POST', 'https://claude.ai/api/published_artifacts/a/report'],
    ['POST', 'https://claude.ai/api/organizations/o/files/f/thumbnail'],
    ['POST', 'https://claude.ai/api/organizations/o/reflections/generate'],
    ['POST', 'https://claude.ai/api/organizations/o/rate_limits'],
    ['POST', 'https://claude.ai/api/organizations/o/keys/k/rotate'],
    ['POST', 'https://example.com/chat_feedback'],
  ])('let %s %s go', (method, url) => {
    expect(post(url, RULES, method)).not.toBe('block');
    expect(method === 'DELETE' || method === 'GET' || !isRatingAddress(url)).toBe(true);
  });
});

/** Characters and whole words of a path, the rating's own among them, some written in another way. */
const odd = fc.constantFrom(
  'chat_feedback',
  'chat_feedback',
  'chat',
  '_feedback',
  'x',
  '.',
  '%20',
  'settings',
);
const encoded = (text: string) =>
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: text.length, maxLength: text.length }).map((ways) =>
    [...text]
      .map((letter, at) => {
        const code = `%${letter.charCodeAt(0).toString(16)}`;
        return [letter, letter.toUpperCase(), code, code.toUpperCase()][ways[at] ?? 0];
      })
      .join(''),
  );
const segment = fc.oneof(
  odd,
  fc.tuple(odd, odd).map((parts) => parts.join('')),
  encoded('chat_feedback'),
);
const ending = fc.constantFrom('', '', '/', ';v=1', '?x', '#x', '?u=/chat_feedback', '/?', ';chat_feedback');

/** What a rating's address is, said without any pattern: the last segment, decoded, without parameters. */
function endsInChatFeedback(address: string): boolean {
  const path = new URL(address).pathname.replace(/\/+$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1).split(';')[0] ?? '';
  return decodeURIComponent(last).toLowerCase() === 'chat_feedback';
}

test('the rating’s rules match the addresses that end in chat_feedback, however written, and no other', () => {
  const ratings = RULES.filter(({ priority }) => priority === 3);
  let [yes, no] = [0, 0];
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), ending, (segments, end) => {
      const url = new URL(`https://claude.ai/api/${segments.join('/')}${end}`).href;
      const isOne = endsInChatFeedback(url);
      if (isOne) yes += 1;
      else no += 1;
      expect([url, post(url, ratings)]).toEqual([url, isOne ? 'block' : 'none']);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(yes, no)).toBeGreaterThan(300);
});

describe('an acknowledgement', () => {
  const rules = [...RULES, allowRule(7, { conversation: C })];

  test('opens its conversation in its tab, above the rules of the package', () => {
    expect(post(RATING, rules)).toBe('allow');
    expect(post(`${RATING}?v=2`, rules)).toBe('allow');
    expect(outcome(rules, { method: 'POST', url: RATING, tabId: 8 })).toBe('block');
  });

  test.each([
    RATING.replace(C, OTHER),
    `${RATING.replace(C, OTHER)}?x=/${C}/chat_feedback`,
    `${RATING.replace(C, OTHER)}?x=s/${C}/chat_feedback`,
    `${RATING.replace(C, OTHER)}#s/${C}/chat_feedback`,
    RATING.replace(C, OTHER).replace('/m/', `/${C}/`),
    RATING.replace(C, `${OTHER}/chat_messages/x/chat_conversations/${C}/y/chat_conversations/${OTHER}`),
    RATING.replace('/m/', `/..%2f..%2f..%2fchat_conversations%2f${OTHER}%2fchat_messages%2fm/`),
    `${CHAT}/..%2F..%2Fchat_conversations%2F${OTHER}%2Fchat_feedback`,
    RATING.replace(`${C}/`, `${OTHER}%2fchat_feedback%3fons/${C}/`),
  ])('opens no other: %s', (url) => {
    expect(post(url, rules)).toBe('block');
  });

  test('of a Code or Cowork session opens what sessions send', () => {
    for (const session of [undefined, OTHER]) {
      const sessions = [...RULES, allowRule(7, { session })];
      expect(post(`${CODE}/support-share`)).toBe('block');
      expect(post(`${CODE}/support-share`, sessions)).toBe('allow');
      expect(post(RATING, sessions), 'and no chat').toBe('block');
      expect(post(`${RATING}?x=/sessions/a/b`, sessions)).toBe('block');
      expect(post(`${RATING}?x=ons/${OTHER}/b`, sessions)).toBe('block');
      const trick = `https://claude.ai/sessions/..%2fapi%2fchat_conversations%2f${C}/chat_feedback`;
      expect(post(trick, sessions)).toBe('block');
    }
  });

  test('of a session opens the ratings that are sent under its own id', () => {
    const sessions = [...RULES, allowRule(7, { session: C })];
    expect(post(RATING, sessions)).toBe('allow');
    expect(post(`${CHAT}/chat_feedback`, sessions)).toBe('allow');
    expect(post(RATING.replace(C, OTHER), sessions)).toBe('block');
    expect(post(RATING.replace('/m/', `/m/${C}/`), sessions)).toBe('block');
  });

  test('for all opens every rating of the tab, still of no other', () => {
    const all = [...RULES, allowRule(0, 'all')];
    expect(outcome(all, { method: 'POST', url: RATING, tabId: 0 })).toBe('allow');
    expect(outcome(all, { method: 'POST', url: RATING, tabId: 1 })).toBe('block');
  });

  test('fits into a rule of Chromium for the longest id: about 124 characters of pattern', () => {
    const { regexFilter = '' } = allowRule(7, { session: 'x'.repeat(LONGEST_ID) }).condition;
    expect(regexFilter.length).toBeLessThan(125);
  });
});

test('letting suspects go opens what is suspected, and no rating', () => {
  const rules = [...RULES, letGoRule(7)];
  const suspect = `${CHAT}/message_rating`;
  expect(post(suspect)).toBe('block');
  expect(post(suspect, rules)).toBe('allow');
  expect(outcome(rules, { method: 'POST', url: suspect, tabId: 8 })).toBe('block');
  expect(post(RATING, rules)).toBe('block');
});

test('rules of a tab have numbers of their own, which a rule may have', () => {
  // Chromium counts tabs from the seconds since 1970, Firefox from 1 (seen in 156 and 153).
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.boolean(), (at, isChromium) => {
      const tab = isChromium ? 1_790_000_000 + at : at;
      const ids = [ruleIdOf(tab), letGoRuleIdOf(tab)];
      expect(new Set(ids).size).toBe(2);
      for (const id of ids) expect(id > 0 && id < 2 ** 31).toBe(true);
    }),
  );
  expect(RULES.map(({ id }) => id)).toEqual(RULES.map((_, at) => at + 1));
});
