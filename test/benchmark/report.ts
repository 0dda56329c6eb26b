import type { Results, Row } from './results.ts';
import { CONTROL, OURS } from './subjects.ts';

const BEGIN = '<!-- cost -->';
const END = '<!-- end of cost -->';

/** Where a browser's chart lies, for the README. */
export function chartPath(browser: string): string {
  return `assets/pictures/cost-${browser}.svg`;
}

function added({ difference }: Row): string {
  return `${difference.median < 0 ? '−' : '+'}${Math.abs(difference.median).toFixed(2)}`;
}

/** One verdict on all runs; where they do not agree, there is none. */
function verdictOf(rows: readonly Row[]): string {
  const [first, ...others] = new Set(rows.map(({ finding }) => finding));
  if (first === undefined) return 'not measured';
  return others.length === 0 ? first : 'the runs disagree';
}

function lineOf(runs: readonly Results[], measure: string, subjects: readonly string[]): string {
  const of = (subject: string) =>
    runs.flatMap(({ rows }) => rows.find((row) => row.measure === measure && row.subject === subject) ?? []);
  const cells = [...subjects, CONTROL].map((subject) => of(subject).map(added).join(', ') || '–');
  const unit = runs.flatMap(({ rows }) => rows).find((row) => row.measure === measure)?.unit;
  return `| ${[unit ? `${measure} (${unit})` : measure, ...cells, verdictOf(of(OURS))].join(' | ')} |`;
}

/** A browser's name as it begins a sentence. */
export function titled(browser: string): string {
  return browser.charAt(0).toUpperCase() + browser.slice(1);
}

/** What the runs in one browser say: when and how they were made, the chart of the last one, and all figures. */
function sectionOf(runs: readonly Results[]): string {
  const last = runs.at(-1);
  if (!last) return '';
  const { browser, cores } = last;
  const dates = [...new Set(runs.map(({ date }) => date))].join(', ');
  const rounds = [...new Set(runs.map((run) => run.rounds))].join(' and ');
  const load = Math.max(...runs.flatMap((run) => run.load)).toFixed(1);
  const all = last.rows.filter(({ subject }) => subject !== CONTROL);
  const subjects = [...new Set(all.map(({ subject }) => subject))];
  const measures = [...new Set(all.map(({ measure }) => measure))];
  const head = ['added, medians of each run', ...subjects, 'the machine by itself', `verdict on ${OURS}`];
  return [
    `**${titled(browser)}**, ${dates}: ${runs.length === 1 ? 'one run' : `${runs.length} runs`} of ${rounds} rounds on ${cores} cores, load at most ${load}.`,
    `![What each extension adds to ${titled(browser)} without any, in milliseconds](${chartPath(browser)})`,
    `<details><summary>All figures</summary>`,
    [
      `| ${head.join(' | ')} |`,
      `| --- |${' ---: |'.repeat(subjects.length + 1)} --- |`,
      ...measures.map((measure) => lineOf(runs, measure, subjects)),
    ].join('\n'),
    '</details>',
  ].join('\n\n');
}

/** The README with what the runs say in its place there, instead of what an earlier session said. */
export function withCost(readme: string, runs: readonly Results[]): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The README has no place for it between ${BEGIN} and ${END}.`);
  if (runs.length === 0) throw new Error('There is no run to tell of.');
  const browsers = [...new Set(runs.map(({ browser }) => browser))];
  const text = [
    '## What it costs',
    `Beside the same browser without extension, on pages of our stand-in for claude.ai; an empty extension is the floor, with the permission for network rules where they weigh. A call is over when the browser’s own function returns, a send when it is answered. \`npm run bench\` measures it anew.`,
    ...browsers.map((browser) => sectionOf(runs.filter((run) => run.browser === browser))),
  ].join('\n\n');
  return `${readme.slice(0, from + BEGIN.length)}\n\n${text}\n\n${readme.slice(to)}`;
}
