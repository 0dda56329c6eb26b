import { describe, expect, test } from 'vitest';
import { checkPolicyFile } from '../../../lib/rollout/check/check.ts';
import { NEEDED_PERMISSIONS } from '../../../lib/rollout/check/judgeLoad.ts';
import { GECKO_ID, CHROMIUM_ID as ID } from '../../../lib/rollout/ids.ts';
import { bytesOf } from '../../../lib/rollout/rollout.ts';
import { textOf } from '../sources.ts';
import { GOOD, INSTALL, linux } from './badFiles.ts';

function check(file: string | object, id = ID) {
  const text = typeof file === 'string' ? file : JSON.stringify(file, undefined, 2);
  const encoding = text.startsWith('Windows') ? 'utf-16le' : 'utf-8';
  return checkPolicyFile(bytesOf({ name: '', text, encoding, type: '' }), id);
}

describe('what keeps nothing off', () => {
  const mine = (entry: object, more: object = {}) => linux(GOOD, { ...INSTALL, ...entry }, more);
  const firefox = (entry: object, more: object) => ({
    policies: {
      ExtensionSettings: {
        ...more,
        [GECKO_ID]: {
          installation_mode: 'force_installed',
          install_url: 'https://acme.example/a.xpi',
          ...entry,
        },
      },
    },
  });
  const BLOCKED = { '*': { runtime_blocked_hosts: ['*://*'] } };

  test.each([
    ['Chromium: * does not reach an entry of its own', mine({}, BLOCKED)],
    ['types with extensions', mine({}, { '*': { allowed_types: ['extension', 'theme'] } })],
    ['permissions it does not need', mine({ blocked_permissions: ['usb'] })],
    ['permissions that * blocks', mine({}, { '*': { blocked_permissions: ['storage'] } })],
    ['an old version', mine({ minimum_version_required: '0.0.1' })],
    ['Firefox: allowed by its own entry', firefox({ runtime_allowed_hosts: ['https://claude.ai'] }, BLOCKED)],
    [
      'the older list installs, the entry only pins',
      {
        ExtensionInstallForcelist: [`${ID};https://acme.example/update.xml`],
        ExtensionSettings: { [ID]: { toolbar_pin: 'force_pinned' } },
        '3rdparty': { extensions: { [ID]: GOOD } },
      },
    ],
  ])('%s', (_, file) => expect(check(file).faults).toEqual([]));

  test('without an entry of its own, * holds in Chromium', () => {
    const file = { ExtensionSettings: BLOCKED, '3rdparty': { extensions: { [ID]: GOOD } } };
    expect(
      check(file)
        .faults.map(({ message }) => message)
        .join('\n'),
    ).toMatch(/keeps the extension off/);
  });

  test('the permissions that are guarded are those of the manifest', () => {
    const [, written = ''] = textOf('wxt.config.ts').match(/^ {4}permissions: \[(.+)\],$/m) ?? [];
    expect(written.split(', ').map((name) => name.slice(1, -1))).toEqual([...NEEDED_PERMISSIONS]);
  });
});
