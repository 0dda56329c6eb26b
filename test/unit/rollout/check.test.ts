import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPolicyFile } from '../../../lib/rollout/check/check.ts';
import { GECKO_ID, CHROMIUM_ID as ID } from '../../../lib/rollout/ids.ts';
import { bytesOf } from '../../../lib/rollout/rollout.ts';
import { TARGET_NAMES, TARGETS } from '../../../lib/rollout/targets.ts';
import { BAD, GOOD, INSTALL, linux, OTHER_ID } from './badFiles.ts';
import { FAULTY, FINE } from './realFiles.ts';
import { SELF_HOSTED } from './samples.ts';

function check(file: string | object, id = ID) {
  const text = typeof file === 'string' ? file : JSON.stringify(file, undefined, 2);
  const encoding = text.startsWith('Windows') ? 'utf-16le' : 'utf-8';
  return checkPolicyFile(bytesOf({ name: '', text, encoding, type: '' }), id);
}

const CHECKED = TARGET_NAMES.flatMap((name) =>
  TARGETS[name]
    .files(SELF_HOSTED)
    .filter((file) => /(?<!schema)\.(json|reg|mobileconfig)$/.test(file.name))
    .map((file) => [name, file] as const),
);

describe('what our own generators make', () => {
  test.each(CHECKED)('%s: nothing is wrong, and it says what it does', (name, file) => {
    const { says, faults } = checkPolicyFile(bytesOf(file), ID);
    expect(faults).toEqual([]);
    const said = says.join('\n');
    expect(said).toContain('Ratings on Free, Pro and Max used for work: block.');
    expect(said).toContain('Require the tick: yes.');
    expect(said).toContain('Hide the first-run page: no.');
    expect(said).toContain('Work e-mail domains: acme.example, acme.test.');
    expect(said).toContain('Organisation name: Acme & Söhne.');
    if (name === 'google-admin' || name === 'chromeos') return;
    expect(said).toContain('nobody can remove it');
    expect(said).toContain('Its button stands in the toolbar.');
    expect(said.includes('It runs in private windows.')).toBe(name.startsWith('firefox'));
  });

  test('there are many', () => expect(CHECKED.length).toBeGreaterThan(13));
});

describe('bad files', () => {
  test.each(BAD)('%s', (_, file, message, line) => {
    const { faults } = check(file);
    const fault = faults.find((one) => message.test(one.message));
    expect(fault, JSON.stringify(faults)).toBeDefined();
    if (line !== undefined) expect(fault?.line).toBe(line);
    // What is good stays said, and nobody is told that all is well.
    expect(faults.length).toBeLessThan(4);
  });

  test('neither UTF-8 nor UTF-16', () => {
    expect(checkPolicyFile(Uint8Array.of(0x7b, 0xe4, 0x7d), ID).faults[0]?.message).toMatch(
      /save the file as UTF-8/,
    );
  });
});

describe('files as they really come', () => {
  test.each(FINE)('%s: nothing is wrong', (_, bytes) => {
    const { says, faults } = checkPolicyFile(bytes, ID);
    expect(faults).toEqual([]);
    expect(says.join('\n')).toContain('Ratings on Free, Pro and Max used for work: block.');
    expect(says.join('\n')).toContain('nobody can remove it');
  });

  test.each(FAULTY)('%s: said in plain words', (_, bytes, message, line) => {
    const { faults } = checkPolicyFile(bytes, ID);
    const fault = faults.find((one) => message.test(one.message));
    expect(fault, JSON.stringify(faults)).toBeDefined();
    if (line !== undefined) expect(fault?.line).toBe(line);
    expect(faults.length).toBeLessThan(4);
  });

  test('what only people’s lists add to is said', () => {
    expect(check(linux({ workEmailDomains: ['acme.example'] })).says).toContain(
      'People may change none of this; to the lists they may add.',
    );
    for (const settings of [{ requireTick: true }, { personalEmailDomains: ['gmail.com'] }])
      expect(check(linux(settings)).says).toContain('People may change none of this.');
  });

  test('settings alone are good for --values, and no browser reads them', () => {
    const { says, faults } = check({ requireTick: true });
    expect(faults).toEqual([]);
    expect(says[0]).toMatch(/No browser reads them so.*\{"Value": …\}/);
  });

  test('a format that holds no id is never said to hold the wrong one', () => {
    const console = TARGETS['google-admin'].files(SELF_HOSTED)[0]?.text ?? '';
    expect(check(console, OTHER_ID).faults).toEqual([]);
    expect(check({ requireTick: true }, OTHER_ID).faults).toEqual([]);
  });
});

test.each([
  ['feedbackOnPersonalPlanAtWork', 'Block', false],
  ['feedbackOnPersonalPlanAtWork', true, true],
  ['feedbackOnPersonalPlanAtWork', null, true],
  ['requireTick', 'true', true],
  ['planNotice', 'weekly', false],
  ['workEmailDomains', 'acme.example', true],
  ['workEmailDomains', ['acme.example', 5], true],
  ['workEmailDomains', ['acme.example', '@acme.test'], false],
  ['colour', 7, false],
])('Chrome drops what is of another kind, Firefox hands it on: %s %j', (key, value, isDropped) => {
  const settings = { ...GOOD, [key]: value };
  const [inChrome] = check(linux(settings)).faults;
  expect(inChrome?.message.includes('drop it without a word')).toBe(isDropped);
  const policies = { ExtensionSettings: {}, '3rdparty': { Extensions: { [GECKO_ID]: settings } } };
  const inFirefox = check({ policies }).faults.find(({ message }) => message.startsWith(`“${key}”`));
  expect(inFirefox?.message).toMatch(key === 'colour' ? /ADMINS\.md/ : /Until it is mended, “.+” holds/);
});

test('the id of one’s own key is taken where it is named', () => {
  const file = {
    ExtensionSettings: { [OTHER_ID]: INSTALL },
    '3rdparty': { extensions: { [OTHER_ID]: GOOD } },
  };
  expect(check(file, OTHER_ID).faults).toEqual([]);
});

test('the older way to install counts, and what is named as allowed is not blocked', () => {
  const file = {
    ExtensionInstallForcelist: [`${ID};https://acme.example/update.xml`],
    '3rdparty': { extensions: { [ID]: GOOD } },
  };
  expect(check(file).faults).toEqual([]);
  const entry = { ...INSTALL, runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: ['*://claude.ai'] };
  expect(check(linux(GOOD, entry)).faults).toEqual([]);
  expect(check(linux(GOOD, { ...INSTALL, runtime_blocked_hosts: ['*://*.acme.example'] })).faults).toEqual(
    [],
  );
});

test('Firefox’s registry says yes and no by number', () => {
  const at = `HKEY_LOCAL_MACHINE\\Software\\Policies\\Mozilla\\Firefox`;
  const reg = [
    'Windows Registry Editor Version 5.00',
    `[${at}\\ExtensionSettings\\${GECKO_ID}]`,
    '"installation_mode"="force_installed"',
    '"install_url"="https://acme.example/a.xpi"',
    `[${at}\\3rdparty\\Extensions\\${GECKO_ID}]`,
    '"requireTick"=dword:00000000',
    '"hideFirstRunPage"=dword:00000002',
  ].join('\r\n');
  const { says, faults } = check(reg);
  expect(says).toContain('Require the tick: no.');
  expect(faults.map(({ message }) => message)).toEqual([
    '“hideFirstRunPage”: found a number; expected true or false, without quotes.',
  ]);
});

test('other extensions in the file are nobody’s business', () => {
  const file = linux(GOOD, INSTALL, { [OTHER_ID]: { installation_mode: 'blocked' } });
  expect(check(file).faults).toEqual([]);
});

test('no file makes it stumble: whatever is cut out of a good one, or put in', () => {
  const good = CHECKED.map(([, file]) => file.text);
  const corrupt = fc
    .tuple(fc.constantFrom(...good), fc.nat(), fc.nat(300), fc.string({ maxLength: 20 }))
    .map(([text, at, length, put]) => {
      const start = at % text.length;
      return text.slice(0, start) + put + text.slice(start + length);
    });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), corrupt), (text) => {
      const { says, faults } = check(text);
      expect(says.length + faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
