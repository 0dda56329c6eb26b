import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runTerms } from '../../../lib/commands/terms.ts';
import { FACTS } from '../../../lib/terms/facts.ts';
import { READINGS } from '../../../lib/terms/readings.ts';

const find = (word: string) => runTerms(['--find', word], Date.UTC(2026, 10, 24));

test('every fact and reading is found by its id, on the line that begins it', () => {
  const { text, code } = find('');
  expect(code).toBe(0);
  for (const id of [...Object.keys(FACTS), ...Object.keys(READINGS)]) {
    const [, file = '', line = ''] = text.match(new RegExp(`^${id} {2}(\\S+):(\\d+)$`, 'm')) ?? [];
    expect(readFileSync(file, 'utf8').split('\n')[Number(line) - 1]).toContain(id);
  }
});

test('a period is found by its words, with the sentences that rest on it', () => {
  const { text } = find('5 YEARS');
  expect(text).toMatch(/^feedback-kept-5-years {2}lib\/terms\/personalFacts\.ts:\d+$/m);
  expect(text).toMatch(/Feedback is kept for up to 5 years\.\n {2}“.*\n {2}said in: \w/);
  expect(text).not.toContain('consumer-training-default ');
});

test('what no fact holds is said, with exit code 1', () => {
  expect(find('17 years')).toEqual({ text: 'No fact or reading holds “17 years”.\n', code: 1 });
});
