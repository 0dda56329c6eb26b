import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    reporters: ['default', './test/closingLine.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/standin/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two browsers at once are what a two-core machine carries.
          maxWorkers: 2,
        },
      },
    ],
  },
});
