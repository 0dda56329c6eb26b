import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/longestFirst.ts';
import { nodeAdvice } from './test/oldestNode.ts';

const advice = nodeAdvice(process.versions.node);
if (advice) throw new Error(advice);

/** Each file has a browser of its own; four at once keep two cores busy, for a person's pauses cost no work. */
const BROWSER_TEST = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A shared machine may starve or lose a browser: that is tried once more, a wrong outcome never is.
  retry: {
    count: 1,
    condition:
      /^(Waited in vain|Waiting |Test timed out|Protocol error|Navigat|Attempted to use detached|net::ERR_ABORTED)/,
  },
  globalSetup: './test/driver/globalSetup.ts',
  maxWorkers: 4,
  // As patient as the driver's own waiting; a second is nothing on a busy machine.
  expect: { poll: { timeout: 15_000 } },
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
      // The promise in real browsers by random moves: minutes, and no part of `test:all`.
      ...(['chromium', 'firefox'] as const).map((browserName) => ({
        extends: true as const,
        test: {
          ...BROWSER_TEST,
          name: `long-${browserName}`,
          include: ['test/long/long.test.ts'],
          retry: 0,
          provide: { browserName },
        },
      })),
      {
        extends: true,
        test: { ...BROWSER_TEST, name: 'standin', include: ['test/standin/**/*.test.ts'] },
      },
    ],
  },
});
