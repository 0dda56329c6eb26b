import { describe, expect, test } from 'vitest';
import { TARGET_NAMES, TARGETS } from '../../../lib/rollout/targets.ts';
import { FROM_STORE, SELF_HOSTED } from './samples.ts';

// A change of any output shows up in `git diff`; `npm run test:golden` writes the files anew.
describe.each([
  ['store', FROM_STORE],
  ['self-hosted', SELF_HOSTED],
] as const)('from %s', (origin, rollout) => {
  test.each(TARGET_NAMES)('%s is as it was', async (name) => {
    const files = TARGETS[name].files(rollout);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      await expect(file.text).toMatchFileSnapshot(`golden/${origin}/${name}/${file.name}`);
    }
  });
});

test('the same rollout makes the same files', () => {
  for (const name of TARGET_NAMES) {
    expect(TARGETS[name].files(structuredClone(SELF_HOSTED))).toEqual(TARGETS[name].files(SELF_HOSTED));
  }
});
