import { isBrowserName } from '../demo/options.ts';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { chatAddress } from '../driver/chat.ts';
import type { Lab } from '../standin/app/lab/main.ts';
import { account, startStandin } from '../standin/index.ts';

declare const lab: Lab;

/** What one round measures, in milliseconds. */
type Round = Record<'a chat page until its thumbs' | '200 messages sent', number>;
const ROUNDS = 7;

async function round(browser: TestBrowser): Promise<Round> {
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(chatAddress(1));
  await page.waitForSelector('button[aria-pressed]');
  const loaded = performance.now() - start;
  await page.goto('https://claude.ai/lab');
  await page.waitForFunction(() => 'lab' in globalThis);
  const sent = await page.evaluate(async () => {
    const begin = performance.now();
    for (let i = 0; i < 200; i++) await lab.act('send', { text: 'x'.repeat(2000), gzip: true });
    return performance.now() - begin;
  });
  await page.close();
  return { 'a chat page until its thumbs': loaded, '200 messages sent': sent };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

// npm run bench [-- firefox]: with the extension against without it, in turn, as a ratio of the same run.
const name = process.argv[2] ?? 'chromium';
if (!isBrowserName(name)) throw new Error(`No browser “${name}” here.`);
const standin = await startStandin(account('max', { messages: 84 }));
const bare = await launchBrowser(name, { port: standin.port, bare: true });
const guarded = await launchBrowser(name, { port: standin.port });
const rounds: [Round, Round][] = [];
for (let i = 0; i <= ROUNDS; i++) rounds.push([await round(bare), await round(guarded)]);
// The first round warms up.
const counted = rounds.slice(1);
for (const what of Object.keys(counted[0]?.[0] ?? {}) as (keyof Round)[]) {
  const ratios = counted.map(([without, withUs]) => withUs[what] / without[what]);
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  console.log(
    `${what}: ${median(ratios).toFixed(2)} times as long with the extension (${low} … ${high}, ${ROUNDS} rounds)`,
  );
}
await bare.close();
await guarded.close();
await standin.close();
