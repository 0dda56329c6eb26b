import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runPolicy } from '../../../lib/commands/policy.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'before-you-rate-check-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('--check takes the folder of all targets, and a policy folder', () => {
  const id = ['--id', 'abcdefghijklmnopabcdefghijklmnop'];
  runPolicy(['--target', 'all', '--set', 'requireTick=true', '--out', folder, ...id]);
  const all = runPolicy(['--check', folder, ...id]);
  expect(all.code, all.text).toBe(0);
  expect(all.text).toContain(join(folder, 'firefox-linux', 'policies.json'));
  const managed = runPolicy(['--check', join(folder, 'chromium-linux'), ...id]);
  expect(managed.code, managed.text).toBe(0);
  expect(managed.text).toMatch(/merge it: before-you-rate\.json/);
});

describe('--check says in words what cannot be read', () => {
  const check = (...path: string[]) => runPolicy(['--check', join(folder, ...path)]);

  test('nothing there: how far the path goes', () => {
    const { code, text } = check('managed', 'x.json');
    expect(code).toBe(1);
    expect(text).toBe(
      `Nothing is there: ${join(folder, 'managed', 'x.json')} does not exist; ${folder} does.`,
    );
  });

  test('an empty folder, a folder in it, a link to nothing, a file for its owner alone', () => {
    expect(check().text).toContain('No policy file in this folder');
    mkdirSync(join(folder, 'a.json'));
    symlinkSync('/nowhere', join(folder, 'b.json'));
    writeFileSync(join(folder, 'c.json'), '{}', { mode: 0o600 });
    const { code, text } = check();
    expect(code).toBe(1);
    expect(text).toContain(`✗ ${join(folder, 'a.json')}: A folder, where a file was expected`);
    expect(text).toContain(`✗ ${join(folder, 'b.json')}: Cannot be read: a link to nothing`);
    expect(text).toContain(`✗ ${join(folder, 'c.json')}: Not readable for everybody`);
  });

  test('the folder above managed: what lies beside it is read by nobody', () => {
    mkdirSync(join(folder, 'managed'));
    writeFileSync(join(folder, 'x.json'), '{}');
    const { text } = check();
    expect(text).toContain(`✗ ${join(folder, 'x.json')}: Beside “managed”`);
    expect(text).toContain('No policy file in this folder');
  });
});
