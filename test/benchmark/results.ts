import { type Finding, findingOf, type Spread, spreadOf } from './statistics.ts';
import { CONTROL, NONE } from './subjects.ts';

/** One measured number, as a row of the table. */
export interface Row {
  measure: string;
  unit: string;
  subject: string;
  rounds: number;
  value: Spread;
  /** To the run without extension in the same round; as a difference and as a ratio. */
  difference: Spread;
  ratio: Spread;
  finding: Finding;
}

export interface Results {
  date: string;
  browser: string;
  rounds: number;
  cores: number;
  /** Load of the machine in the last minute, before and after. */
  load: [number, number];
  /** The measures whose noise allows no verdict, of all. */
  noisy: { measures: number; of: number };
  rows: Row[];
}

/** By the beginning of a measure's name: its unit, and the difference that a verdict must be able to tell. */
const MEASURES: readonly (readonly [string, string, number])[] = [
  ['script at load', 'ms', 3],
  ['script of 50 hovers', 'ms', 6],
  ['script of an answer', 'ms', 5],
  ['script of a navigation', 'ms', 0.5],
  ['heap after', 'MB', 0.2],
  ['heap', 'MB', 0.1],
  ['listeners', '', 0.5],
  ['press', 'ms', 16],
  ['call', 'ms', 0.1],
  ['send', 'ms', 0.1],
  ['hover with', 'ms', 30],
];

function measureOf(name: string): { unit: string; resolution: number } {
  const [, unit = '', resolution = 0] = MEASURES.find(([start]) => name.startsWith(start)) ?? [];
  return { unit, resolution };
}

/** What one subject gave in one round, by measure. */
export type Round = Record<string, Record<string, number>>;

function pairs(rounds: readonly Round[], subject: string, measure: string): [number, number][] {
  return rounds.flatMap((round) => {
    const [own, none] = [round[subject]?.[measure], round[NONE]?.[measure]];
    const isWhole = own !== undefined && none !== undefined && Number.isFinite(own) && Number.isFinite(none);
    return isWhole ? [[own, none] as [number, number]] : [];
  });
}

/** The table's rows: each subject against the run without extension beside it. */
export function rowsOf(rounds: readonly Round[]): Row[] {
  const measures = [...new Set(rounds.flatMap((round) => Object.values(round).flatMap(Object.keys)))];
  const subjects = [...new Set(rounds.flatMap(Object.keys))].filter((name) => name !== NONE);
  return measures.flatMap((measure) => {
    const { unit, resolution } = measureOf(measure);
    const differences = (subject: string) => pairs(rounds, subject, measure).map(([own, none]) => own - none);
    return subjects.flatMap((subject) => {
      const found = pairs(rounds, subject, measure);
      if (found.length === 0) return [];
      return {
        measure,
        unit,
        subject,
        rounds: found.length,
        value: spreadOf(found.map(([own]) => own)),
        difference: spreadOf(differences(subject)),
        ratio: spreadOf(found.map(([own, none]) => own / none)),
        finding: findingOf(differences(subject), differences(CONTROL), resolution),
      };
    });
  });
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** The table in Markdown; the control's own rows say what the machine does by itself. */
export function tableOf({ rows }: Pick<Results, 'rows'>): string {
  const lines = rows.map(({ measure, unit, subject, rounds, value, difference, ratio, finding }) =>
    [
      '',
      unit ? `${measure} (${unit})` : measure,
      subject,
      rounds,
      `${value.median.toFixed(2)} (${value.low.toFixed(2)} … ${value.high.toFixed(2)})`,
      `${signed(difference.median)} (${signed(difference.low)} … ${signed(difference.high)})`,
      `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)} … ${ratio.high.toFixed(2)})`,
      subject === CONTROL ? 'the machine by itself' : finding,
      '',
    ]
      .join(' | ')
      .trim(),
  );
  const head = '| measure | with | rounds | median (quartiles) | to none beside it | ratio | verdict |';
  return [head, '| --- | --- | ---: | ---: | ---: | ---: | --- |', ...lines].join('\n');
}

/** How much of what was measured allows a verdict on the machine as it was. */
export function noiseOf(rows: readonly Row[]): Results['noisy'] {
  const judged = rows.filter(({ subject }) => subject !== CONTROL);
  return {
    measures: judged.filter(({ finding }) => finding === 'too noisy to say').length,
    of: judged.length,
  };
}
