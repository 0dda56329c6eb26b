import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GateWord, GuardEnd, GuardWord } from '../../../lib/guard/link.ts';
import { keepPermit } from '../../../lib/guard/permit.ts';

const START = 1_790_000_000_000;
let clock = START;
vi.hoisted(() => {
  // The guard takes the clock before the page can replace it: it is set before the guard is loaded.
  const world = globalThis as { clock?: () => number };
  Date.now = () => world.clock?.() ?? 0;
});

beforeEach(() => {
  (globalThis as { clock?: () => number }).clock = () => clock;
});
afterEach(() => {
  clock = START;
});

function link(answer: 'heard' | 'gone' | 'waiting' = 'heard') {
  const said: GuardWord[] = [];
  let hear: (word: GateWord) => void = () => undefined;
  const end: GuardEnd = {
    say: (word) => {
      said.push(word);
      return answer;
    },
    hear: (listener) => {
      hear = listener;
    },
    isGateGone: () => answer === 'gone',
  };
  return { end, said, tell: (word: GateWord) => hear(word) };
}

test('closed at first, open and closed again as the gate says; each refusal and each leaving is said once', () => {
  const { end, said, tell } = link();
  const permit = keepPermit(end);
  expect(permit.mayLeave('rating')).toBe(false);
  tell('open');
  expect([permit.mayLeave('rating'), permit.mayLeave('suspected')]).toEqual([true, true]);
  tell('close');
  expect([permit.mayLeave('rating'), permit.mayLeave('suspected')]).toEqual([false, false]);
  expect(said).toEqual(['rating', 'passed', 'passed', 'rating', 'suspected']);
});

test('let go lets go what is suspected, and no rating, until the next close', () => {
  const { end, tell } = link();
  const permit = keepPermit(end);
  tell('release');
  expect([permit.mayLeave('rating'), permit.mayLeave('suspected')]).toEqual([false, true]);
  tell('close');
  expect(permit.mayLeave('suspected')).toBe(false);
});

test('whose gate is gone lets everything leave; whose gate has not come yet does not', () => {
  expect(keepPermit(link('gone').end).mayLeave('rating')).toBe(true);
  expect(keepPermit(link('waiting').end).mayLeave('rating')).toBe(false);
});

test('an event counts by when it came about, not by when its queue is sent', () => {
  const { end, tell } = link();
  const permit = keepPermit(end);
  const during = (time: number) => permit.mayEventLeave('rating', time);
  const early = clock;
  clock += 10_000;
  tell('open');
  clock += 5000;
  const acknowledged = clock;
  expect(during(acknowledged)).toBe(true);
  // Made before the yes: that was for another rating.
  expect(during(early)).toBe(false);
  clock += 1000;
  tell('close');
  clock += 60_000;
  expect([during(acknowledged), during(clock - 100)]).toEqual([true, false]);
});

test('an event without a time, of an earlier page or of another clock goes by what holds now', () => {
  const { end, tell } = link();
  const permit = keepPermit(end);
  const times = [undefined, START - 3_600_000, START + 3_600_000];
  expect(times.map((time) => permit.mayEventLeave('rating', time))).toEqual([false, false, false]);
  tell('open');
  expect(times.map((time) => permit.mayEventLeave('rating', time))).toEqual([true, true, true]);
});
