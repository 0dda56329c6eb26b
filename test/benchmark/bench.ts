import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { account, startStandin } from '../standin/index.ts';
import { chartOf } from './chart.ts';
import { readOptions } from './options.ts';
import { PRESSES, timePress } from './presses.ts';
import { noiseOf, type Results, type Round, rowsOf, tableOf } from './results.ts';
import { heapAfterSends, timeSends } from './sends.ts';
import { OURS, type Subject, startSubjects } from './subjects.ts';
import { timeFromSleep, visit } from './visits.ts';

const options = readOptions(process.argv.slice(2));

/** Everything that one subject is asked for in one round. */
async function measure(subject: Subject): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const messages of options.pages) {
    Object.assign(found, await visit(subject, messages));
    for (const way of PRESSES) {
      found[`press to painted, ${way}, ${messages}`] = await timePress(subject, messages, way);
    }
  }
  found['hover with the worker asleep'] = await timeFromSleep(subject);
  return { ...found, ...(await timeSends(subject)) };
}

// npm run bench: all subjects side by side in one session, in another order each round.
const loadBefore = loadavg()[0] ?? Number.NaN;
const standin = await startStandin(account('max', { messages: 20 }));
const stage = await startSubjects(options, standin.port);
const rounds: Round[] = [];
try {
  // The first round warms up.
  for (let at = 0; at <= options.rounds; at++) {
    const order = stage.subjects.map((_, i) => stage.subjects[(i + at) % stage.subjects.length] as Subject);
    const round: Round = {};
    for (const subject of order) round[subject.name] = await measure(subject);
    if (at > 0) rounds.push(round);
    console.error(at === 0 ? 'warmed up' : `round ${at} of ${options.rounds}`);
  }
  const last = rounds.at(-1);
  for (const subject of stage.subjects) {
    const grown = await heapAfterSends(subject, options.sends);
    Object.assign(last?.[subject.name] ?? {}, { [`heap after ${options.sends} sends`]: grown });
  }
} finally {
  await stage.close();
  await standin.close();
}

const rows = rowsOf(rounds);
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  browser: options.browser,
  rounds: options.rounds,
  cores: cpus().length,
  load: [loadBefore, loadavg()[0] ?? Number.NaN],
  noisy: noiseOf(rows),
  rows,
};
await mkdir(options.out, { recursive: true });
await writeFile(join(options.out, `${options.browser}.json`), `${JSON.stringify(results, undefined, 1)}\n`);
await writeFile(join(options.out, `${options.browser}.md`), `${tableOf(results)}\n`);
if (options.chart) await writeFile(options.chart, chartOf(results, OURS));
console.log(tableOf(results));
const { noisy, load, cores } = results;
console.log(
  `\nLoad of the machine ${load.map((each) => each.toFixed(1)).join(' → ')} on ${cores} cores; ` +
    `${noisy.measures} of ${noisy.of} comparisons were too noisy for a verdict.`,
);
