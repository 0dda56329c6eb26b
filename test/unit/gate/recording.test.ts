import { beforeEach, expect, test, vi } from 'vitest';
import { recordRatings } from '../../../lib/gate/recording.ts';
import { entryWith } from '../record/entries.ts';

const outcomes: [id: number, outcome: string][] = [];
let entries = 0;
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      async sendMessage(message: { said: string; id: number; outcome: string }) {
        if (message.said === 'yes') return ++entries;
        if (message.said === 'outcome') outcomes.push([message.id, message.outcome]);
        return false;
      },
    },
  },
}));

const chat = entryWith({ surface: 'chat' });
const cowork = entryWith({ surface: 'cowork' });
const settled = () => new Promise((resolve) => setTimeout(resolve));
let isGuarded: boolean;
const recorded = () => recordRatings({ isGuarded: () => isGuarded });

beforeEach(() => {
  outcomes.length = 0;
  entries = 0;
  isGuarded = true;
});

test('seen leaving: sent; left without: not sent, if a guard would have seen it', async () => {
  const recording = recorded();
  recording.yes(chat);
  recording.passed();
  recording.left();
  recording.yes(chat);
  recording.left();
  await settled();
  isGuarded = false;
  recording.yes(chat);
  recording.left();
  await settled();
  expect(outcomes).toEqual([
    [1, 'sent'],
    [2, 'not-sent'],
  ]);
});

test('answered, and nobody knows how: it stays unknown', async () => {
  const recording = recorded();
  recording.yes(chat);
  recording.ended();
  recording.left();
  await settled();
  expect(outcomes).toEqual([]);
});

test('what may wait in Cowork’s queue is not called unsent, and when it leaves no other is called sent', async () => {
  const recording = recorded();
  recording.yes(cowork);
  recording.left();
  recording.yes(cowork);
  // The first one's, or this one's: nobody can tell.
  recording.passed();
  await settled();
  expect(outcomes).toEqual([]);
  recording.passed();
  await settled();
  expect(outcomes).toEqual([[2, 'sent']]);
});

test('seen leaving from Cowork’s queue before the session is left: sent', async () => {
  const recording = recorded();
  recording.yes(cowork);
  recording.passed();
  recording.left();
  recording.yes(chat);
  recording.passed();
  await settled();
  expect(outcomes).toEqual([
    [1, 'sent'],
    [2, 'sent'],
  ]);
});
