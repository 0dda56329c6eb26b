import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { chartOf } from './chart.ts';
import { chartPath, withCost } from './report.ts';
import type { Results } from './results.ts';
import { OURS } from './subjects.ts';

// npm run bench:readme -- FILE.json …: puts the runs of a session into the README, with the chart of each browser's last.
const files = process.argv.slice(2);
const runs = await Promise.all(
  files.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as Results),
);
await writeFile('README.md', withCost(await readFile('README.md', 'utf8'), runs));
for (const run of runs) await writeFile(chartPath(run.browser), chartOf(run, OURS));
execFileSync('node_modules/.bin/biome', ['check', '--write', 'README.md'], { stdio: 'inherit' });
console.log(`README.md: ${runs.map(({ browser, date }) => `${browser} ${date}`).join(', ')}`);
