import { describe, expect, test } from 'vitest';
import { SIGNALS } from '../../lib/detect/signal.ts';
import { DECOYS } from './decoys.ts';
import { CONVERSATIONS, PAGES } from './expected.ts';
import { questions } from './question.ts';
import { useRecogniser } from './recogniser.ts';

const session = useRecogniser();

describe('each signal recognises on each page what it was seen to recognise', () => {
  test.each(PAGES)('$name', async (page) => {
    await session.open(page);
    const found = await session.page.evaluate(() => recognition.countsNow());
    expect(questions(page.name, found, page.expected)).toEqual([]);
  });
});

describe('decoys change no count', () => {
  test.each(CONVERSATIONS)('on $name', async (page) => {
    await session.open(page);
    const found = await session.page.evaluate((decoys) => recognition.countsWithDecoys(decoys), DECOYS);
    expect(found.length).toBeGreaterThan(Object.keys(DECOYS).length);
    const asked = found.flatMap(([decoy, counts]) =>
      questions(`${page.name} with ${decoy}`, counts, page.expected),
    );
    expect(asked).toEqual([]);
  });
});

test('fragments written in other ways than the stand-in’s are read in a browser as in a unit test', async () => {
  const [page] = CONVERSATIONS;
  if (!page) throw new Error('no page');
  await session.open(page);
  const { count, wrong } = await session.page.evaluate(() => recognition.misread());
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(70);
});

test('every built-in signal is in the table, and nothing else is', () => {
  const named = new Set(PAGES.flatMap(({ expected }) => Object.keys(expected)));
  // The stand-in draws none of these; test/unit/detect/redesigns.test.ts does.
  for (const id of ['name-translated', 'toggles', 'merged']) named.add(id);
  expect([...named].sort()).toEqual(SIGNALS.map(({ id }) => id).sort());
});

test('a wrong count is told as a question', () => {
  expect(questions('2026-10', { 'name-2025': 4 }, { 'pressed-pair': 2 })).toEqual([
    'Does "name-2025" now recognise 4 buttons on 2026-10? It was seen to recognise 0.',
    'Does "pressed-pair" now recognise 0 buttons on 2026-10? It was seen to recognise 2.',
  ]);
});
