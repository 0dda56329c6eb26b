import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runPolicy } from '../../../lib/commands/policy.ts';
import { CHROMIUM_ID } from '../../../lib/rollout/ids.ts';
import { TARGET_NAMES } from '../../../lib/rollout/targets.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'before-you-rate-policy-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

test('the flags become the file', () => {
  const { code, text } = runPolicy([
    ...['--target', 'chromium-linux', '--out', folder],
    ...['--set', 'feedbackOnPersonalPlanAtWork=block', '--set', 'workEmailDomains=acme.example, acme.test'],
    ...[
      '--set',
      'requireTick=true',
      '--set',
      'guidanceUrl=https://a.example/?a=b',
      '--set',
      'organisationName=true',
    ],
    ...['--set', 'extraRatingSelectors=["[a],[b]"]', '--set', 'extraRatingNames=Up,Down'],
    ...[
      '--id',
      'abcdefghijklmnopabcdefghijklmnop',
      '--update-url',
      'https://a.example/update.xml',
      '--no-pin',
    ],
  ]);
  expect(code).toBe(0);
  expect(text).toContain('/etc/chromium/policies/managed');
  expect(written('before-you-rate.json')).toEqual({
    ExtensionSettings: {
      abcdefghijklmnopabcdefghijklmnop: {
        installation_mode: 'force_installed',
        update_url: 'https://a.example/update.xml',
        override_update_url: true,
        runtime_allowed_hosts: ['https://claude.ai'],
      },
    },
    '3rdparty': {
      extensions: {
        abcdefghijklmnopabcdefghijklmnop: {
          feedbackOnPersonalPlanAtWork: 'block',
          workEmailDomains: ['acme.example', 'acme.test'],
          requireTick: true,
          guidanceUrl: 'https://a.example/?a=b',
          organisationName: 'true',
          extraRatingSelectors: ['[a],[b]'],
          extraRatingNames: ['Up', 'Down'],
        },
      },
    },
  });
});

test('a selector that begins with a bracket is no JSON', () => {
  runPolicy(['--target', 'google-admin', '--set', 'extraRatingSelectors=[data-rate="up"]', '--out', folder]);
  expect(written('before-you-rate-google-admin.json')).toEqual({
    extraRatingSelectors: { Value: ['[data-rate="up"]'] },
  });
});

test('a file of values, and --set after it', () => {
  const values = join(folder, 'values.json');
  writeFileSync(values, '{"language": "de-DE", "requireTick": false}');
  runPolicy(['--target', 'firefox-linux', '--values', values, '--set', 'language=it-IT', '--out', folder]);
  expect(Object.values(written('policies.json').policies['3rdparty'].Extensions)).toEqual([
    { language: 'it-IT', requireTick: false },
  ]);
});

test('all targets, each in a folder, and each passes its own check', () => {
  const id = ['--id', 'abcdefghijklmnopabcdefghijklmnop'];
  const { code } = runPolicy(['--target', 'all', '--set', 'requireTick=true', '--out', folder, ...id]);
  expect(code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([...TARGET_NAMES].sort());
  const checked = TARGET_NAMES.flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => /(?<!schema)\.(json|reg|mobileconfig)$/.test(file))
      .map((file) => runPolicy(['--check', join(folder, name, file), ...id])),
  );
  expect(checked.length).toBeGreaterThan(13);
  for (const result of checked) {
    expect(result.code, result.text).toBe(0);
    expect(result.text).toContain('Require the tick: yes.');
    expect(result.text).toContain('✓ Nothing is wrong');
  }
});

test('without --out it prints', () => {
  const { code, text } = runPolicy(['--target', 'google-admin', '--set', 'language=de-DE']);
  expect(code).toBe(0);
  expect(JSON.parse(text.slice(text.indexOf('{')))).toEqual({ language: { Value: 'de-DE' } });
});

test('nobody believes that a store would install it today', () => {
  const flags = ['--target', 'chrome-linux', '--out', folder];
  expect(runPolicy(flags).text).toContain('No store carries Before You Rate yet');
  expect(runPolicy([...flags, '--update-url', 'https://a.example/u']).text).not.toContain('No store');
});

test('nor that a package of one’s own has the project’s id', () => {
  const from = ['--update-url', 'https://a.example/u', '--xpi-url', 'https://a.example/x', '--out', folder];
  const warned = (...flags: string[]) => runPolicy([...flags, ...from]).text.includes(CHROMIUM_ID);
  expect(warned('--target', 'chrome-linux')).toBe(true);
  expect(warned('--target', 'all')).toBe(true);
  expect(warned('--target', 'chrome-linux', '--id', 'abcdefghijklmnopabcdefghijklmnop')).toBe(false);
  expect(warned('--target', 'firefox-linux')).toBe(false);
});

test('a file of values may be what Windows saves', () => {
  const values = join(folder, 'values.json');
  for (const encoding of ['utf8', 'utf16le'] as const) {
    writeFileSync(values, '\uFEFF{"organisationName": "Söhne"}', encoding);
    const { text } = runPolicy(['--target', 'google-admin', '--values', values]);
    expect(text).toContain('Söhne');
  }
});

test.each([['--help'], []])('help names every target: %s', (...flags) => {
  const { code, text } = runPolicy(flags.filter(Boolean));
  expect(code).toBe(0);
  for (const name of TARGET_NAMES) expect(text).toContain(name);
});

test('--target all alone lists them', () => {
  expect(runPolicy(['--target', 'all']).text.split('\n').length).toBe(TARGET_NAMES.length);
});

describe('a fault in a checked file', () => {
  test('is named by line, and the exit code is 1', () => {
    const file = join(folder, 'policy.json');
    writeFileSync(file, `{\n "3rdparty": {"extensions": {"${CHROMIUM_ID}": {\n "requireTick": "yes" }}}}`);
    const { code, text } = runPolicy(['--check', file]);
    expect(code).toBe(1);
    expect(text).toContain(`✗ ${file}:3: “requireTick”`);
    expect(text).not.toContain('✓');
  });
});

const TO = ['--target', 'chromium-linux'];

describe('a bad flag is one clear line, and nothing is written', () => {
  test.each([
    [['--frob'], /Unknown option '--frob'\. See --help\.$/],
    [['chromium-linux'], /Unexpected argument 'chromium-linux'/],
    [['--set', 'requireTick=true'], /--target is missing/],
    [['--target', 'chrome-os'], /no target “chrome-os”/],
    [[...TO, '--set', 'requireTick'], /needs KEY=VALUE/],
    [[...TO, '--set', 'requireTick=yes'], /“requireTick”: found “yes”; expected true or false/],
    [[...TO, '--set', 'requireTik=true'], /“requireTik”.*“requireTick”, perhaps/],
    [[...TO, '--set', 'organisationName=a\u0007b'], /“organisationName”: found a character/],
    [[...TO, '--id', 'fmom'], /--id needs 32 letters/],
    [[...TO, '--update-url', 'acme.example'], /--update-url needs an address/],
    [[...TO, '--xpi-url', 'https://acme.example/a.xpi'], /--update-url is missing/],
    [['--target', 'firefox-linux', '--update-url', 'https://acme.example/u'], /--xpi-url is missing/],
    [[...TO, '--values', '/nowhere/values.json'], /Nothing is there: \/nowhere\/values.json does not exist/],
    [['--check', '/nowhere/policy.json'], /Nothing is there: \/nowhere\/policy.json does not exist/],
  ])('%j', (flags, message) => {
    const { code, text } = runPolicy(flags.includes('--check') ? flags : [...flags, '--out', folder]);
    expect(code).toBe(1);
    expect(text).toMatch(message);
    expect(text.split('\n').length).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a values file that is no JSON, or no record, is named', () => {
    const values = join(folder, 'values.json');
    for (const [content, message] of [
      ['{"language" "de-DE"}', /values\.json: Not JSON.*colon is missing/],
      ['[1]', /values\.json.*record/],
    ] as const) {
      writeFileSync(values, content);
      const { code, text } = runPolicy([...TO, '--values', values]);
      expect(code).toBe(1);
      expect(text).toMatch(message);
    }
  });
});
