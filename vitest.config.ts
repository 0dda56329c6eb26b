import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/longestFirst.ts';

/** What the test runner needs (its own `engines`); older ones fail in the middle of something, without a word why. */
const OLDEST_NODE = [22, 12];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < (OLDEST_NODE[0] ?? 0) || (major === OLDEST_NODE[0] && minor < (OLDEST_NODE[1] ?? 0))) {
  throw new Error(
    `The tests need Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. ` +
      'Run “npm test”, which brings a Node of its own, or put it first: PATH="$PWD/node_modules/.bin:$PATH" vitest run',
  );
}

/** Each file has a browser of its own; two at once are what a two-core machine carries. */
const BROWSER_TEST = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A shared machine may starve or lose a browser: that is tried once more, a wrong outcome never is.
  retry: { count: 1, condition: /^(Waited in vain|Test timed out|Protocol error|Navigat)/ },
  globalSetup: './test/driver/globalSetup.ts',
  maxWorkers: 2,
};
const SMOKE = 'test/browser/smoke.test.ts';

export default defineConfig({
  plugins: [preact()],
  test: {
    reporters: ['default', './test/closingLine.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        // Properties over whole policy files take seconds on a busy machine.
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/machine/known.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // The whole extension in one process, by random moves; it says itself how long it plays.
        test: { name: 'machine', include: ['test/machine/machine.test.ts'] },
      },
      ...(['chromium', 'firefox'] as const).flatMap((browserName) => [
        {
          extends: true as const,
          // The whole path once, for the answer in a minute.
          test: { ...BROWSER_TEST, name: `smoke-${browserName}`, include: [SMOKE], provide: { browserName } },
        },
        {
          extends: true as const,
          test: {
            ...BROWSER_TEST,
            name: `browser-${browserName}`,
            // What a signal recognises is the page's doing, not the browser's: one of them is enough.
            include: [
              'test/browser/**/*.test.ts',
              ...(browserName === 'chromium' ? ['test/recognition/**/*.test.ts'] : []),
            ],
            exclude: [SMOKE],
            provide: { browserName },
          },
        },
      ]),
      {
        extends: true,
        test: { ...BROWSER_TEST, name: 'standin', include: ['test/standin/**/*.test.ts'] },
      },
    ],
  },
});
