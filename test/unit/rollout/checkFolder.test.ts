import { describe, expect, test } from 'vitest';
import { checkPolicyFolder, type FolderEntry } from '../../../lib/rollout/check/checkFolder.ts';
import { GECKO_ID, CHROMIUM_ID as ID } from '../../../lib/rollout/ids.ts';
import { TARGETS } from '../../../lib/rollout/targets.ts';
import { GOOD, INSTALL, linux, OTHER_ID } from './badFiles.ts';
import { SELF_HOSTED } from './samples.ts';

function file(name: string, content: unknown, more: Partial<FolderEntry> = {}): FolderEntry {
  const text = typeof content === 'string' ? content : JSON.stringify(content, undefined, 2);
  return { name, is: 'file', bytes: new TextEncoder().encode(text), isForEverybody: true, ...more };
}

const OURS = file('before-you-rate.json', linux(GOOD));
const settings = (told: object) => ({ '3rdparty': { extensions: { [ID]: told } } });
const check = (...entries: FolderEntry[]) => checkPolicyFolder(entries, ID);

describe('what browsers read of a folder', () => {
  test('our file alone is fine', () => {
    const { says, faults } = check(OURS);
    expect(faults).toEqual([]);
    expect(says[0]).toMatch(/merge it: before-you-rate\.json/);
  });

  test('files of others are nobody’s business', () => {
    expect(
      check(OURS, file('a.json', { HomepageLocation: 'x' }), file('z.json', { HomepageLocation: 'y' }))
        .faults,
    ).toEqual([]);
  });

  test('settings of several files are put together, and the last by name counts', () => {
    const { says, faults } = check(
      OURS,
      file('z.json', settings({ requireTick: false, hideFirstRunPage: true })),
      file('a.json', settings({ language: 'de-DE' })),
    );
    expect(says).toContain('Require the tick: no.');
    expect(says).toContain('Hide the first-run page: yes.');
    expect(says).toContain('Language: de-DE.');
    expect(faults).toEqual([]);
  });

  test('a setting of two values is named with both files', () => {
    const { says, faults } = check(OURS, file('z.json', settings({ feedbackOnPersonalPlanAtWork: 'allow' })));
    expect(says).toContain('Ratings on Free, Pro and Max used for work: allow.');
    expect(faults).toEqual([
      {
        file: 'z.json',
        message:
          '“feedbackOnPersonalPlanAtWork”: found in before-you-rate.json and z.json; expected in one: only that of z.json, the last by name, counts.',
      },
    ]);
  });

  test('a bad value is named with its file and line', () => {
    const [fault] = check(OURS, file('a.json', settings({ language: 'klingon' }))).faults;
    expect(fault).toMatchObject({ file: 'a.json', line: 5 });
    expect(fault?.message).toMatch(/“language”: found “klingon”/);
  });

  test('another file’s ExtensionSettings, later by name, takes ours away', () => {
    const other = { ExtensionSettings: { [OTHER_ID]: { installation_mode: 'blocked' } } };
    const messages = check(OURS, file('z.json', other))
      .faults.map(({ message }) => message)
      .join('\n');
    expect(messages).toMatch(/“ExtensionSettings”: found in before-you-rate\.json and z\.json/);
    expect(messages).toMatch(/does not install the extension/);
    // Capitals come before small letters.
    const earlier = check(OURS, file('Zebra.json', other)).faults;
    expect(earlier.map((fault) => fault.file)).toEqual(['before-you-rate.json']);
    const merging = file('a.json', { PolicyDictionaryMultipleSourceMergeList: ['ExtensionSettings'] });
    expect(check(OURS, merging, file('z.json', other)).faults).toEqual([]);
  });

  test('a backup counts like any file, and is said to', () => {
    const { says, faults } = check(
      OURS,
      file('before-you-rate.json~', linux({ ...GOOD, feedbackOnPersonalPlanAtWork: 'warn' })),
    );
    expect(says.join('\n')).toMatch(/“before-you-rate\.json~” counts too/);
    expect(faults.map(({ message }) => message).join('\n')).toMatch(
      /“feedbackOnPersonalPlanAtWork”: found in/,
    );
  });

  test('Firefox reads policies.json alone', () => {
    const entry = { installation_mode: 'force_installed', install_url: 'https://acme.example/a.xpi' };
    const own = file('policies.json', {
      policies: {
        ExtensionSettings: { [GECKO_ID]: entry },
        '3rdparty': { Extensions: { [GECKO_ID]: { ...GOOD, language: 'x' } } },
      },
    });
    const { says, faults } = check(own, file('other.json', '{'));
    expect(says[0]).toMatch(/policies\.json for Firefox/);
    expect(faults).toMatchObject([{ file: 'policies.json', message: expect.stringMatching(/“language”/) }]);
  });
});

describe('what is wrong with a folder, in words', () => {
  const nothing = { bytes: new Uint8Array(), isForEverybody: true };

  test.each<[string, FolderEntry, RegExp]>([
    ['a folder', { ...nothing, name: 'x.json', is: 'folder' }, /^A folder, where a file was expected/],
    [
      'a link to nothing',
      { ...nothing, name: 'x.json', is: 'unreadable' },
      /^Cannot be read: a link to nothing/,
    ],
    [
      'for root alone',
      file('x.json', settings({}), { isForEverybody: false }),
      /^Not readable for everybody.*chmod a\+r/,
    ],
    ['not JSON', file('x.json', '{"a": 1'), /^Not JSON.*closing \}.*skip the whole file/],
    ['empty', file('x.json', ''), /^Not JSON.*skip the whole file/],
    ['a list', file('x.json', '[1]'), /one record in \{ \}\. So browsers skip the whole file/],
    [
      'a comma too many, which Chromium forgives',
      file('x.json', '{"a": 1,}'),
      /^Not JSON.*comma too many.*[^e]\.$/,
    ],
  ])('%s', (_, entry, message) => {
    const { faults } = check(OURS, entry);
    expect(faults).toMatchObject([{ file: 'x.json', message: expect.stringMatching(message) }]);
  });

  test('what is forgiven is still read', () => {
    const { says } = check(
      OURS,
      file('x.json', `{"3rdparty": {"extensions": {"${ID}": {"language": "fr-FR",}}}}`),
    );
    expect(says).toContain('Language: fr-FR.');
  });

  test('empty, or nothing but what is skipped', () => {
    expect(check().faults).toEqual([
      { message: 'No policy file in this folder: browsers read no policy from it.' },
    ]);
    expect(check(file('x.json', '[')).faults.at(-1)?.message).toMatch(/^No policy file/);
  });
});

test('what is wrong with one file is wrong with its folder', () => {
  const [made] = TARGETS['chromium-linux'].files(SELF_HOSTED);
  expect(check(file('before-you-rate.json', made?.text)).faults).toEqual([]);
  expect(
    check(file('a.json', { ExtensionSettings: { [ID]: { ...INSTALL, blocked_permissions: ['storage'] } } }))
      .faults.length,
  ).toBe(1);
});
