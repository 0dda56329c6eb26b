import { GECKO_ID, CHROMIUM_ID as ID } from '../../../lib/rollout/ids.ts';
import { bytesOf } from '../../../lib/rollout/rollout.ts';
import { TARGETS } from '../../../lib/rollout/targets.ts';
import { GOOD, INSTALL, linux, OTHER_ID } from './badFiles.ts';
import { FROM_STORE } from './samples.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const json = (value: unknown) => JSON.stringify(value, undefined, 2);

const reg = TARGETS['chrome-windows-reg'].files(FROM_STORE)[0]?.text ?? '';
const profile = TARGETS['chrome-macos'].files(FROM_STORE)[0]?.text ?? '';
const intune = TARGETS['edge-intune'].files(FROM_STORE)[0]?.text ?? '';
const script = TARGETS['edge-intune'].files(FROM_STORE)[2] ?? { text: '', encoding: 'utf-8' as const };
const policies = TARGETS['firefox-linux'].files(FROM_STORE)[0]?.text ?? '';

const CHROME = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome';
/** As regedit exports a computer's policies: keys on the way, values of every kind, long ones on several lines. */
const EXPORTED = [
  'Windows Registry Editor Version 5.00',
  '',
  `[${CHROME}]`,
  '@="nameless"',
  '"HomepageLocation"="https://acme.example"',
  '"Bytes"=hex:01,02,\\',
  '  03,04',
  '"Long"=hex(b):01,00,00,00,00,00,00,00',
  '"Path"=hex(2):25,00,41,00,25,00,00,00',
  '',
  `[${CHROME}\\ExtensionInstallForcelist]`,
  `"1"="${ID};https://acme.example/update.xml"`,
  '',
  `[${CHROME}\\3rdparty\\extensions]`,
  '',
  `[${CHROME}\\3rdparty\\extensions\\${ID}]`,
  '',
  `[${CHROME}\\3rdparty\\extensions\\${ID}\\policy]`,
  '"feedbackOnPersonalPlanAtWork"="block"',
  '"requireTick"="1"',
  '"workEmailDomains"="[\\"acme.example\\"]"',
  '',
].join('\r\n');

/** As regedit writes a REG_MULTI_SZ, where Mozilla's own template keeps JSON. */
function multiText(...lines: string[]): string {
  return `hex(7):${[...utf16(`${lines.join('\0')}\0\0`)].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}
const FIREFOX = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox';
const MOZILLA = [
  'Windows Registry Editor Version 5.00',
  `[${FIREFOX}]`,
  `"ExtensionSettings"=${multiText(`{"${GECKO_ID}": {"installation_mode": "force_installed",`, '"install_url": "https://acme.example/a.xpi"}}')}`,
  `[${FIREFOX}\\3rdparty\\Extensions\\${GECKO_ID}]`,
  '"feedbackOnPersonalPlanAtWork"="block"',
].join('\r\n');

/** Files as administrators have them that are good, whatever they look like. */
export const FINE: [string, Uint8Array][] = [
  ['a registry export of another computer', utf16(`\uFEFF${EXPORTED}`)],
  ['a registry file with the line ends of Unix', utf16(`\uFEFF${reg.replaceAll('\r\n', '\n')}`)],
  ['a registry file with JSON of Mozilla’s template', utf16(`\uFEFF${MOZILLA}`)],
  [
    'a profile with the older list',
    utf8(
      profile.replace(
        /<key>ExtensionSettings<\/key>[\s\S]*?<\/dict>\s*<\/dict>/,
        `<key>ExtensionInstallForcelist</key><array><string>${ID};https://acme.example/u</string></array>`,
      ),
    ),
  ],
  [
    'one entry for several ids',
    utf8(json({ ...linux(GOOD), ExtensionSettings: { [`${OTHER_ID},${ID}`]: INSTALL } })),
  ],
  ['JSON with a byte order mark, in Chrome', utf8(`\uFEFF${json(linux(GOOD))}`)],
  [
    'a profile with the line ends of Windows and a byte order mark',
    utf8(`\uFEFF${profile.replaceAll('\n', '\r\n')}`),
  ],
  ['Intune’s rows as Microsoft Graph shows them', utf8(intune.replace('{', '{"id": "1", "version": 3,'))],
  [
    'policies.json among other extensions',
    utf8(
      policies.replace(
        '"ExtensionSettings": {',
        '"DisableTelemetry": true, "ExtensionSettings": { "*": {"installation_mode": "blocked"}, "other@acme.example": {"installation_mode": "allowed"},',
      ),
    ),
  ],
];

/** Files as administrators have them that do not work, and what must be said. */
export const FAULTY: [string, Uint8Array, RegExp, (number | undefined)?][] = [
  ['JSON with a byte order mark, in Firefox', utf8(`\uFEFF${policies}`), /byte order mark.*“UTF-8”/, 1],
  ['JSON in UTF-16', utf16(`\uFEFF${json(linux(GOOD))}`), /UTF-16, which only a registry file/],
  ['UTF-16 with its bytes the other way round', utf16(`\uFEFF${reg}`).toReversed(), /save/],
  ['a registry file in UTF-16 without its mark', utf16(reg), /without its byte order mark.*“UTF-16 LE”/],
  ['a registry file in UTF-8 with an ö', utf8(reg), /“UTF-16 LE”/],
  ['a signed profile', Uint8Array.of(0x30, 0x82, 0xff, ...utf8(profile)), /signed profile.*security cms -D/],
  ['a binary property list', Uint8Array.of(...utf8('bplist00'), 0xd1, 0xff), /plutil -convert xml1/],
  ['a script', bytesOf(script as never), /script is not read/],
  ['YAML', utf8('ExtensionSettings:\n  a: b\n'), /Neither JSON/],
  ['a comment before the JSON, as in a script', utf8(`# Acme\n${json(linux(GOOD))}`), /JSON has none/, 1],
  [
    'the registry’s place in JSON',
    utf8(json(linux({ policy: GOOD }))),
    /“policy” belongs to the Windows registry/,
    11,
  ],
  ['a small v in the Google Admin console', utf8('{"requireTick": {"value": true}}'), /with a capital V/, 1],
  [
    'an id around what the console takes',
    utf8(json({ [ID]: { requireTick: { Value: true } } })),
    /outside of everything/,
  ],
  [
    'values masked by Intune',
    utf8(intune.replace(/"value": "[^"\\]*enabled[^\n]*"/g, '"value": "****"')),
    /masked/,
  ],
  [
    'a row with a bare value',
    utf8(intune.replace(/("value": )"<enabled\/>(?=")/g, '$1"true')),
    /must begin with <enabled\/>/,
  ],
  ['a list of profiles', utf8(json({ value: [JSON.parse(intune)] })), /one of them/],
  [
    'a text for yes in the registry',
    utf16(`\uFEFF${reg.replace('"requireTick"=dword:00000001', '"requireTick"="true"')}`),
    /dword:00000001/,
  ],
  [
    'bytes for a word in the registry',
    utf16(`\uFEFF${EXPORTED.replace('"block"', 'hex:01')}`),
    /found a record.*drop it/,
  ],
  [
    'the registry of 32-bit programs',
    utf16(`\uFEFF${EXPORTED.replaceAll('SOFTWARE', 'SOFTWARE\\WOW6432Node')}`),
    /WOW6432Node/,
    3,
  ],
  [
    'a blank between two ids',
    utf8(json({ ...linux(GOOD), ExtensionSettings: { [`${OTHER_ID}, ${ID}`]: INSTALL } })),
    /does not install/,
  ],
  [
    'an install that others’ settings hide',
    utf8(json({ ExtensionSettings: { '*': INSTALL } })),
    /does not install/,
  ],
];
