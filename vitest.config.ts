import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/longestFirst.ts';

export default defineConfig({
  plugins: [preact()],
  test: {
    reporters: ['default', './test/closingLine.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        // Properties over whole policy files take seconds on a busy machine.
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      ...(['chromium', 'firefox'] as const).map((browserName) => ({
        extends: true as const,
        test: {
          name: `browser-${browserName}`,
          // What a signal recognises is the page's doing, not the browser's: one of them is enough.
          include: [
            'test/browser/**/*.test.ts',
            ...(browserName === 'chromium' ? ['test/recognition/**/*.test.ts'] : []),
          ],
          provide: { browserName },
          globalSetup: './test/driver/globalSetup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A shared machine may starve or lose a browser: that is tried once more, a wrong outcome never is.
          retry: { count: 1, condition: /^(Waited in vain|Test timed out|Protocol error|Navigat)/ },
          // Each file has a browser of its own; two at once are what a two-core machine carries.
          maxWorkers: 2,
        },
      })),
      {
        extends: true,
        test: {
          name: 'standin',
          include: ['test/standin/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
