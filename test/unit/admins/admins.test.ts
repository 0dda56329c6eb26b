import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPolicy } from '../../../lib/commands/policy.ts';
import { POLICY_KEYS } from '../../../lib/policy/schema.ts';
import { bytesOf } from '../../../lib/rollout/rollout.ts';
import { TARGET_NAMES, TARGETS } from '../../../lib/rollout/targets.ts';
import { textOf } from '../sources.ts';
import { anchorOf, remade, SAMPLE, SAMPLE_FLAGS, shown } from './document.ts';

const ADMINS = textOf('ADMINS.md');

// `npm run test:golden` writes the generated parts of the document anew.
test('every sample, list of steps and table is what the generators make', async () => {
  await expect(remade(ADMINS)).toMatchFileSnapshot('../../../ADMINS.md');
});

test('every target has its section, of one screen where nothing is unfolded', () => {
  expect(shown(ADMINS, 'section').sort()).toEqual([...TARGET_NAMES].sort());
  const sections = ADMINS.replace(/<details>[\s\S]*?<\/details>/g, '')
    .split(/^### /m)
    .slice(1);
  for (const text of sections) {
    const [own = ''] = text.split('<!-- end -->');
    expect(own.split('\n').length, own.slice(0, 40)).toBeLessThanOrEqual(40);
  }
});

test('every key is in the table', () => {
  for (const key of POLICY_KEYS) expect(ADMINS).toMatch(new RegExp(`^\\| \`${key}\` `, 'm'));
});

test('the command that it gives makes the samples that it shows', () => {
  for (const flag of SAMPLE_FLAGS) expect(ADMINS).toContain(flag);
  const folder = mkdtempSync(join(tmpdir(), 'before-you-rate-admins-'));
  try {
    const flags = SAMPLE_FLAGS.flatMap((flag) => {
      const [name = '', ...rest] = flag.split(' ');
      return [name, rest.join(' ').replaceAll('"', '')];
    });
    expect(runPolicy(['--target', 'all', '--out', folder, ...flags]).code).toBe(0);
    for (const name of TARGET_NAMES) {
      const files = TARGETS[name].files(SAMPLE);
      expect(readdirSync(join(folder, name)).sort()).toEqual(files.map((file) => file.name).sort());
      for (const file of files)
        expect(readFileSync(join(folder, name, file.name))).toEqual(Buffer.from(bytesOf(file)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every link within the document leads to one section, and the table to that of every target', () => {
  const anchors = [...ADMINS.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchorOf(title));
  const links = [...ADMINS.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
  for (const link of links)
    expect(
      anchors.filter((one) => one === link),
      link,
    ).toHaveLength(1);
  const rows = [...ADMINS.matchAll(/^\|.*\(#[\w-]+\) \| `([\w-]+)` \|/gm)];
  expect(rows.map(([, target]) => target).sort()).toEqual([...TARGET_NAMES].sort());
});
