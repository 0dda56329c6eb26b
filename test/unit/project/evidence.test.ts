import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from '../sources.ts';

const SCRIPT = textOf('assets/evidence.sh');
const ID = 'abcdefghijklmnopabcdefghijklmnop';

// Jamf gives an extension attribute no arguments, and takes what stands between the tags.
test('changed as ADMINS says, it prints its result between tags without being given anything', () => {
  const home = mkdtempSync(join(tmpdir(), 'before-you-rate-home-'));
  const attribute = SCRIPT.replace('\nid=$1\n', `\nid=${ID}\n`).replace(
    /\n.*\n$/,
    '\necho "<result>$worst</result>"\n',
  );
  expect(attribute).not.toMatch(/^exit/m);
  const { stdout, status } = spawnSync('sh', [], { input: attribute, encoding: 'utf8', env: { HOME: home } });
  rmSync(home, { recursive: true });
  expect(stdout).toMatch(/\n<result>[0-4]<\/result>\n$/);
  expect(status).toBe(0);
});
