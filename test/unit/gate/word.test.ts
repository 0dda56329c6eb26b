// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepWord, type Word } from '../../../lib/gate/word.ts';

let end: AbortController;
let word: Word;
const isSaid = () => document.documentElement.querySelector(':scope > before-you-rate') !== null;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  word = keepWord(end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('what is held and not explained is said after a while, until the next press', () => {
  word.expect(() => true);
  vi.advanceTimersByTime(1400);
  expect(isSaid()).toBe(false);
  vi.advanceTimersByTime(200);
  expect(isSaid()).toBe(true);
  document.body.click();
  expect(isSaid()).toBe(false);
});

test('what is explained in time is not said, and what is explained later is taken back', () => {
  word.expect(() => true);
  word.explained();
  vi.advanceTimersByTime(5000);
  expect(isSaid()).toBe(false);
  word.expect(() => true);
  vi.advanceTimersByTime(5000);
  expect(isSaid()).toBe(true);
  word.explained();
  expect(isSaid()).toBe(false);
});

test('nothing is said of a conversation that was left, nor by a gate that was replaced', () => {
  word.expect(() => false);
  vi.advanceTimersByTime(5000);
  expect(isSaid()).toBe(false);
  word.expect(() => true);
  end.abort();
  vi.advanceTimersByTime(5000);
  expect(isSaid()).toBe(false);
});
