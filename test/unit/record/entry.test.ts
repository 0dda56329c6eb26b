import { describe, expect, test } from 'vitest';
import { COLUMN_NAMES, isAcknowledged, isEntry } from '../../../lib/record/entry.ts';
import { ACKNOWLEDGED, entryWith } from './entries.ts';

test('an entry as it is kept is one, and what a page tells is none yet', () => {
  expect(isEntry(entryWith())).toBe(true);
  expect(isAcknowledged(ACKNOWLEDGED)).toBe(true);
  expect(isEntry(ACKNOWLEDGED)).toBe(false);
  expect(isAcknowledged(entryWith())).toBe(false);
});

describe.each(COLUMN_NAMES)('%s', (name) => {
  test.each(['a,b', 'line\nend', '"quoted"', '=SUM(A1)', '+1', '-1', '@x', '<b>', 'x'.repeat(5000), 7, null])(
    'does not hold %j',
    (value) => {
      expect(isEntry({ ...entryWith(), [name]: value })).toBe(false);
    },
  );

  test('may not be missing', () => {
    const { [name]: _, ...rest } = entryWith();
    expect(isEntry(rest)).toBe(false);
  });
});

test.each([
  'https://evil.example/chat/1',
  'https://claude.ai/chat/1?q=secret',
  'http://claude.ai/chat/1',
  '',
])('no address but a page of claude.ai’s is kept: %j', (conversation) => {
  expect(isEntry(entryWith({ conversation }))).toBe(false);
});

test('nothing besides the columns is kept', () => {
  expect(isEntry({ ...entryWith(), title: 'Salaries' })).toBe(false);
  expect(isAcknowledged({ ...ACKNOWLEDGED, text: 'Hello' })).toBe(false);
  expect(isAcknowledged({ ...ACKNOWLEDGED, outcome: 'sent' })).toBe(false);
});

test.each([undefined, null, 7, 'x', [], {}, [entryWith()]])('%j is no entry', (value) => {
  expect(isEntry(value)).toBe(false);
});
