import { describe, expect, test } from 'vitest';
import { runTerms } from '../../../lib/commands/terms.ts';
import { LONGEST_QUOTE, wordsIn } from '../../../lib/terms/checkFacts.ts';
import { FACTS } from '../../../lib/terms/facts.ts';
import { NOT_FOUND } from '../../../lib/terms/notFound.ts';
import { READINGS } from '../../../lib/terms/readings.ts';

const NOW = Date.UTC(2026, 10, 24);
const IDS = Object.keys(FACTS);

interface Printed {
  facts: {
    id: string;
    statement: string;
    quote: string;
    daysSinceRead: number | 'unknown';
    archive?: { sha256: string };
  }[];
  readings: { id: string; text: string; against: string[] }[];
  notFound: { id: string; text: string }[];
}

function ages(text: string): number[] {
  const rows = text.split('\n').slice(1, IDS.length + 1);
  return rows.map((row) => (row.startsWith('unknown') ? Number.POSITIVE_INFINITY : Number.parseInt(row, 10)));
}

describe('npm run terms', () => {
  test('lists every fact once, those unread for longest first', () => {
    const { text, code } = runTerms([], NOW);
    expect(code).toBe(0);
    const found = ages(text);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
    expect(found.filter(Number.isFinite).length).toBeGreaterThan(30);
    for (const id of IDS) expect(text.split(` ${id} `).length).toBe(2);
  });

  test('marks what may have changed, and only that', () => {
    const rows = runTerms([], NOW)
      .text.split('\n')
      .slice(1, IDS.length + 1);
    const marked = rows.filter((row) => row.includes(' ! '));
    expect(marked.every((row) => /^(unknown|(18[1-9]|19\d|[2-9]\d\d) d)/.test(row))).toBe(true);
    expect(marked.length).toBe(rows.filter((row) => (ages(`\n${row}`)[0] ?? 0) > 180).length);
    expect([marked.length > 0, marked.length < rows.length]).toEqual([true, true]);
  });

  test('with a clock set wrong, no age is known', () => {
    const { text, code } = runTerms([], Date.UTC(1999, 0, 1));
    expect(code).toBe(0);
    expect(new Set(ages(text))).toEqual(new Set([Number.POSITIVE_INFINITY]));
  });

  test('--json prints all of them, with the other readings and what was not found', () => {
    const printed = JSON.parse(runTerms(['--json'], NOW).text) as Printed;
    expect(printed.facts.map(({ id }) => id)).toEqual(IDS);
    expect(
      printed.facts.filter(({ statement, quote }) => !statement || wordsIn(quote) > LONGEST_QUOTE),
    ).toEqual([]);
    expect(printed.facts.find(({ id }) => id === 'commercial-no-training')?.archive?.sha256).toMatch(
      /^5a6eb3a9/,
    );
    expect(printed.readings.map(({ id }) => id)).toEqual(Object.keys(READINGS));
    expect(printed.readings.filter(({ text, against }) => !text || against.length === 0)).toEqual([]);
    expect(printed.notFound.map(({ id }) => id)).toEqual([...NOT_FOUND]);
  });

  test('a flag it does not know is named, and nothing is listed', () => {
    const { text, code } = runTerms(['--jsn'], NOW);
    expect(code).toBe(2);
    expect(text).toContain('--jsn');
    expect(text).not.toContain('consumer-training-default');
    expect(runTerms(['--help'], NOW).code).toBe(0);
  });
});
