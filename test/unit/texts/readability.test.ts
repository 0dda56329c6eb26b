import { describe, expect, test } from 'vitest';
import facts from '../../../assets/locales/en.facts.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import popup from '../../../assets/locales/en.popup.json' with { type: 'json' };
import { LONGEST_SENTENCE, lixOf, MOST_LIX, sentencesOf, wordsOf } from './readability.ts';

/** Sentences that people read to understand what happens to their conversation. */
const TEXTS = Object.entries({
  claims: en.claims,
  statements: popup.statements,
  facts: facts.facts,
  readings: facts.readings,
  notFound: facts.notFound,
  questions: popup.questions,
}).flatMap(([group, texts]) =>
  Object.entries(texts).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
);

/** Every text that anybody reads, settings and administrators' page included. */
const ALL = Object.entries({ ...en, ...popup, ...facts }).flatMap(([group, texts]) =>
  Object.entries(texts).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
);

test('no sentence is longer than a reader holds in mind', () => {
  expect(ALL.length).toBeGreaterThan(600);
  const long = ALL.flatMap(([key, text]) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)
      .map((sentence) => `${key}: ${wordsOf(sentence).length}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

/** A help page's own list, whose words are not ours to choose. */
const LISTS = ['statements.outputsPermitted', 'facts.outputs-permitted-examples'];

test('no text is harder than an official one', () => {
  const hard = TEXTS.filter(([key, text]) => lixOf(text) > MOST_LIX && !LISTS.includes(key)).map(
    ([key, text]) => `${key}: ${Math.round(lixOf(text))}: ${text}`,
  );
  expect(hard).toEqual([]);
  // Half of them read like a newspaper, or more easily.
  const figures = TEXTS.map(([, text]) => lixOf(text)).toSorted((a, b) => a - b);
  expect(figures[Math.floor(figures.length / 2)]).toBeLessThanOrEqual(45);
});

describe('the measure', () => {
  test.each([
    ['One two three. Four five six.', 3],
    ['Extraordinary circumstances notwithstanding.', 3 + 100],
    ['', 0],
  ])('“%s” is %d', (text, lix) => {
    expect(lixOf(text)).toBe(lix);
  });

  test('a name, an address and words in quotation marks make nothing harder', () => {
    expect(lixOf('It is in “Organization settings” at Anthropic.')).toBe(
      lixOf('It is in “Box boxes” at Ann.'),
    );
  });

  test('sentences end at a mark, a closing quotation mark behind it included', () => {
    expect(sentencesOf('Is it “so?” Yes. No; why')).toEqual(['Is it “so?”', 'Yes.', 'No; why']);
  });
});
