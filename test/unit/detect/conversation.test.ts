// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { conversationIn } from '../../../lib/claude/addresses.ts';
import { messageCountAtLeast, placeOf } from '../../../lib/detect/conversation.ts';
import { show } from '../page.ts';

const ID = '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68';

test.each([
  [`/chat/${ID}`, ID],
  [`/chat/${ID.toUpperCase()}`, ID],
  [`/chat/${ID}/`, ID],
  [`/chat/${ID}/files`, ID],
  [`/task/${ID}`, ID],
  [`/task/local_${ID}`, ID],
  [`/code/session_${ID}`, ID],
  ['/code/session_01Ab', 'session_01Ab'],
  ['/new', undefined],
  ['/', undefined],
  ['/chat', undefined],
  ['/chat/', undefined],
  ['/chats', undefined],
  ['/recents', undefined],
  ['/settings/data-privacy-controls', undefined],
  [`/share/${ID}`, undefined],
  [`/project/${ID}`, undefined],
  [`/somewhere/chat/${ID}`, undefined],
  ['', undefined],
] satisfies [string, string | undefined][])('%s shows %s', (pathname, conversation) => {
  expect(conversationIn(pathname)).toBe(conversation);
});

test.each([
  [`/chat/${ID.toUpperCase()}/files`, ID],
  ['/new', '/new'],
  ['/cowork', '/cowork'],
] satisfies [string, string][])('a yes on %s is for %s', (pathname, place) => {
  expect(placeOf(pathname)).toBe(place);
});

function times(count: number, html: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => html(i)).join('');
}

function feed(...labels: string[]): string {
  return `<div role="feed">${labels.map((label) => `<div role="article" aria-label="${label}"></div>`).join('')}</div>`;
}

test.each([
  ['nothing', '', 0],
  ['rows', times(14, () => '<div data-testid="transcript-row"></div>'), 14],
  ['a feed', feed('a', 'b', 'c'), 3],
  ['a question and an answer', '<i data-testid="user-message"></i><i data-is-streaming="false"></i>', 2],
  [
    'rows with messages in them',
    times(2, () => '<i data-testid="transcript-row"><b data-testid="user-message"></b></i>'),
    2,
  ],
  [
    'answers of 2024-10 that do not say whether they stream',
    times(3, () => '<i data-testid="user-message"></i><i class="font-claude-message"></i>'),
    6,
  ],
  ['counted rows', times(5, () => '<i data-test-render-count="2"></i>'), 5],
  [
    'the end of counted rows in a virtual list',
    times(3, (i) => `<i data-index="${i + 40}"><b data-test-render-count="2"></b></i>`),
    43,
  ],
  // Virtualised: the last position tells how many there are at least.
  ['the end of a long feed', feed('Message 83', 'Message 84'), 84],
  ['the same in another language', feed('संदेश 83', 'संदेश 84'), 84],
  [
    'aria-posinset before the label',
    '<div role="feed"><i role="article" aria-posinset="7" aria-label="1"></i><i role="article" aria-posinset="8"></i></div>',
    8,
  ],
  // Numbers that do not count up are no positions: nothing is invented.
  ['one row with a number', feed('Message 84'), 1],
  ['years in labels', feed('Message of 2025', 'Message of 2025'), 2],
  ['a gap', feed('Message 3', 'Message 9'), 2],
  ['no numbers', feed('Question', 'Answer'), 2],
  ['an article outside the feed', '<article></article><div role="article" aria-label="Message 5"></div>', 0],
] satisfies [string, string, number][])('%s: %# → at least %i', (_, html, count) => {
  show(html);
  expect(messageCountAtLeast(document)).toBe(count);
});
