import { spawnSync } from 'node:child_process';

/**
 * `npm run machine` plays as much as `test:all`, `-- 5000` so many steps, `-- "SEED PATH REPLAY"` one failure again, as
 * the failure itself prints it.
 */
const [asked] = process.argv.slice(2);
const wanted = asked && (/^\d{1,7}$/.test(asked) ? { MACHINE_STEPS: asked } : { MACHINE: asked });
const { status } = spawnSync('vitest', ['run', '--project', 'machine'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...(wanted || {}) },
});
process.exitCode = status ?? 1;
