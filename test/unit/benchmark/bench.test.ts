import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { chartOf } from '../../benchmark/chart.ts';
import { readOptions } from '../../benchmark/options.ts';
import { chartPath, withCost } from '../../benchmark/report.ts';
import { noiseOf, type Results, type Round, rowsOf, tableOf } from '../../benchmark/results.ts';
import { findingOf, spreadOf } from '../../benchmark/statistics.ts';
import { CONTROL, NONE, OURS } from '../../benchmark/subjects.ts';
import { textOf } from '../sources.ts';

const QUIET = [-0.2, 0.1, 0, 0.2, -0.1, 0.1, 0, -0.1, 0.1];
const LOUD = [-40, 35, 12, -28, 51, -9, 33, -47, 20];
const around = (middle: number) => QUIET.map((each) => middle + each);

test('median and quartiles', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
  expect(spreadOf([7])).toEqual({ low: 7, median: 7, high: 7 });
  expect(spreadOf([]).median).toBeNaN();
});

test.each([
  ['a difference on a quiet machine', around(5), QUIET, 3, 'differs'],
  ['none on a quiet machine', around(0), QUIET, 3, 'no difference seen'],
  ['a small one on a loud machine', around(5), LOUD, 3, 'too noisy to say'],
  ['one beyond all noise on a loud machine', around(500), LOUD, 3, 'differs'],
  ['none on a loud machine', around(0), LOUD, 3, 'too noisy to say'],
  ['few rounds', [50, 50, 50], [0, 0, 0], 3, 'too noisy to say'],
  ['nothing measured', [], [], 3, 'too noisy to say'],
] as const)('%s', (_, own, control, resolution, finding) => {
  expect(findingOf(own, control, resolution)).toBe(finding);
});

const rounds = (noise: readonly number[], ours: number): Round[] =>
  noise.map((each) => ({
    [NONE]: { 'script at load, 20': 100, 'heap, 20': Number.NaN },
    [CONTROL]: { 'script at load, 20': 100 + each, 'heap, 20': Number.NaN },
    [OURS]: { 'script at load, 20': 100 + ours + each / 2, 'heap, 20': Number.NaN },
  }));

describe('a session', () => {
  test('is told as differences and ratios to the run beside it; what was not measured is no row', () => {
    const rows = rowsOf(rounds(QUIET, 10));
    expect(rows.map(({ subject, measure }) => [subject, measure])).toEqual([
      [CONTROL, 'script at load, 20'],
      [OURS, 'script at load, 20'],
    ]);
    expect(rows[1]).toMatchObject({ unit: 'ms', rounds: 9, finding: 'differs' });
    expect(rows[1]?.difference.median).toBeCloseTo(10);
    expect(rows[1]?.ratio.median).toBeCloseTo(1.1);
    expect(tableOf({ rows })).toContain('| script at load, 20 (ms) | Before You Rate | 9 | 110.00');
    expect(noiseOf(rows)).toEqual({ measures: 0, of: 1 });
  });

  test('on a loud machine refuses the verdict, in the table and in the chart', () => {
    const rows = rowsOf(rounds(LOUD, 10));
    expect(tableOf({ rows })).toContain('| too noisy to say |');
    expect(noiseOf(rows)).toEqual({ measures: 1, of: 1 });
    const session = { date: '2026-11-26', browser: 'chromium <1>', rounds: 9, cores: 2, rows } as const;
    const chart = chartOf({ ...session, load: [9, 9], noisy: noiseOf(rows) }, OURS);
    const document = new DOMParser().parseFromString(chart, 'image/svg+xml');
    expect(document.documentElement?.textContent).toContain('too noisy to say');
    expect(document.documentElement?.textContent).not.toContain('10.00 ms');
  });
});

describe('the README', () => {
  const run = (browser: string, ours: number, noise = QUIET): Results => {
    const rows = rowsOf(rounds(noise, ours));
    return { date: '2026-11-27', browser, rounds: 9, cores: 2, load: [0.2, 1.3], noisy: noiseOf(rows), rows };
  };
  const README = textOf('README.md');
  const partsOf = (text: string) => text.split(/<!-- (?:end of )?cost -->/);
  const between = (text: string) => partsOf(text)[1] ?? '';

  test('gets the figures of each run in each browser, the day and the chart, and is left alone elsewhere', () => {
    const told = withCost(README, [run('chromium', 1), run('chromium', 3), run('firefox', 10)]);
    expect(between(told)).toContain(
      '**Chromium**, 2026-11-27: 2 runs of 9 rounds on 2 cores, load at most 1.3.',
    );
    expect(between(told)).toContain('| script at load, 20 (ms) | +1.00, +3.00 | +0.00, +0.00 | differs |');
    expect(between(told)).toContain('**Firefox**, 2026-11-27: one run');
    expect(between(told)).toContain(`](${chartPath('firefox')})`);
    expect(partsOf(told).toSpliced(1, 1)).toEqual(partsOf(README).toSpliced(1, 1));
  });

  test('says where the runs disagree, and forgets an earlier session', () => {
    const earlier = withCost(README, [run('chromium', 7)]);
    const told = withCost(earlier, [run('chromium', 10), run('chromium', 10, LOUD)]);
    expect(between(told)).toContain('| the runs disagree |');
    expect(told).not.toContain('+7.00');
  });

  test('has a place for it, without which nothing is written', () => {
    expect(README).toContain('<!-- cost -->');
    expect(() => withCost('# No place', [run('chromium', 1)])).toThrow('no place');
    expect(() => withCost(README, [])).toThrow('no run');
  });
});

test('any number of other extensions can stand beside', () => {
  const {
    others,
    rounds: count,
    pages,
  } = readOptions(['--ext', 'A=/a', '--ext', 'B=/b=c', '--pages', '20,5']);
  expect(others).toEqual([
    { name: 'A', folder: '/a' },
    { name: 'B', folder: '/b=c' },
  ]);
  expect([count, pages]).toEqual([9, [20, 5]]);
});

test.each([[['--ext', 'A']], [['--rounds', 'x']], [['--browser', 'lynx']], [['--pages', '0']]])(
  'wrong flags are refused: %j',
  (flags) => expect(() => readOptions(flags)).toThrow('Known is'),
);
