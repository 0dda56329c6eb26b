// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/chat/0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68"}
import { afterEach, expect, test, vi } from 'vitest';
import { fateOf, onRatingRequest, type RatingRequest } from '../../../lib/gate/ratingRequests.ts';

const HERE = '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68';
const OTHER = '7d1e22aa-1111-4f0d-9a3c-5d1e7f2a4b68';
const request = (conversation: string | undefined): RatingRequest => ({
  at: 5,
  status: 0,
  conversation,
  door: 'rating',
});

afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', `/chat/${HERE}`);
});

test.each([
  [true, HERE, 'cut'],
  [true, OTHER, 'cut'],
  [true, undefined, 'cut'],
  [false, HERE, 'stopped'],
  [false, OTHER, 'elsewhere'],
  [false, undefined, 'stopped'],
] as const)('may have left %s, of %s: %s', (mayHaveLeft, conversation, fate) => {
  expect(fateOf(request(conversation), () => mayHaveLeft)).toBe(fate);
});

test('where the address names no chat, no other one is meant', () => {
  history.replaceState(null, '', '/task/abc1');
  expect(fateOf(request(OTHER), () => false)).toBe('stopped');
});

test('each rating that has ended is told with its conversation, but none from before', () => {
  let tell: (entries: object[]) => void = () => undefined;
  class Observer {
    constructor(callback: (list: { getEntries(): object[] }) => void) {
      tell = (entries) => callback({ getEntries: () => entries });
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('PerformanceObserver', Observer);
  const seen: RatingRequest[] = [];
  onRatingRequest(new AbortController().signal, 100, (each) => void seen.push(each));
  const path = (id: string) =>
    `https://claude.ai/api/organizations/o/chat_conversations/${id}/chat_messages/m/chat_feedback`;
  tell([
    { name: path(HERE), responseStatus: 0, startTime: 99 },
    { name: path(HERE.toUpperCase()), responseStatus: 0, startTime: 100 },
    { name: path(OTHER), responseStatus: 201, startTime: 101 },
    { name: 'https://claude.ai/api/organizations/o/chat_conversations', responseStatus: 0, startTime: 102 },
    { name: 'https://claude.ai/v1/code/sessions/cse_1/support-share', responseStatus: 0, startTime: 103 },
  ]);
  expect(seen).toEqual([
    { at: 100, status: 0, conversation: HERE, door: 'rating' },
    { at: 101, status: 201, conversation: OTHER, door: 'rating' },
    { at: 103, status: 0, conversation: undefined, door: 'code-report', isSupportShare: true },
  ]);
});
