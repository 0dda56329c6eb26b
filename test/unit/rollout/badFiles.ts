import { GECKO_ID, CHROMIUM_ID as ID } from '../../../lib/rollout/ids.ts';
import { TARGETS } from '../../../lib/rollout/targets.ts';
import { FROM_STORE } from './samples.ts';

/** An id as another key would give it. */
export const OTHER_ID = 'abcdefghijklmnopabcdefghijklmnop';

export const INSTALL = {
  installation_mode: 'force_installed',
  update_url: 'https://acme.example/update.xml',
};
export const linux = (settings: unknown, entry: unknown = INSTALL, more: object = {}) => ({
  ExtensionSettings: { ...more, [ID]: entry },
  '3rdparty': { extensions: { [ID]: settings } },
});
const FIREFOX = { installation_mode: 'force_installed', install_url: 'https://acme.example/a.xpi' };
const firefox = (entry: object, more: object = {}) => ({
  policies: {
    ExtensionSettings: { ...more, [GECKO_ID]: entry },
    '3rdparty': { Extensions: { [GECKO_ID]: { feedbackOnPersonalPlanAtWork: 'block' } } },
  },
});
export const GOOD = { feedbackOnPersonalPlanAtWork: 'block' };

const profile = TARGETS['chrome-macos'].files(FROM_STORE)[0]?.text ?? '';
const reg = TARGETS['edge-windows-reg'].files(FROM_STORE)[0]?.text ?? '';
const intune = TARGETS['chrome-intune'].files(FROM_STORE)[0]?.text ?? '';
const firefoxProfile = TARGETS['firefox-macos'].files(FROM_STORE)[0]?.text ?? '';

/** Bad files: what is in them, what must be said, and on which line if one can be named. */
export const BAD: [string, string | object, RegExp, (number | undefined)?][] = [
  ['an empty file', '', /empty/],
  ['a comma missing', '{\n  "a": 1\n  "b": 2\n}', /column 3.*comma is missing/, 3],
  ['a comma too many', '{\n  "3rdparty": {},\n}', /column 1.*comma too many/, 3],
  ['a brace missing', '{\n  "policies": {\n', /closing \}/, 3],
  ['a comment', '{\n  // ours\n  "policies": {}\n}', /JSON has none/, 2],
  ['single quotes', "{ 'policies': {} }", /double quotes/, 1],
  ['more after the end', `${JSON.stringify(linux(GOOD))}\n}`, /more after the end/, 2],
  ['a list', '[1]', /one record/],
  ['somebody else’s file', '{"HomepageLocation": "https://acme.example"}', /No policy in it/],
  [
    'small extensions for Firefox',
    {
      policies: {
        ExtensionSettings: { [GECKO_ID]: FIREFOX },
        '3rdparty': { extensions: { [GECKO_ID]: GOOD } },
      },
    },
    /must be “3rdparty.Extensions”/,
  ],
  [
    'capital Extensions for Chrome',
    { ExtensionSettings: { [ID]: INSTALL }, '3rdparty': { Extensions: { [ID]: GOOD } } },
    /must be “3rdparty.extensions”/,
  ],
  [
    'no “policies” around it',
    { ExtensionSettings: { [GECKO_ID]: FIREFOX }, '3rdparty': { Extensions: { [GECKO_ID]: GOOD } } },
    /inside “policies”/,
  ],
  [
    'another id',
    { ExtensionSettings: { [OTHER_ID]: INSTALL }, '3rdparty': { extensions: { [OTHER_ID]: GOOD } } },
    new RegExp(`“${OTHER_ID}” is not.*expected ${ID}.*--id ${OTHER_ID}`),
  ],
  [
    'Firefox’s id for Chrome',
    { ...linux(GOOD), ExtensionSettings: { '{1d01c51a-744d-4b11-9b7c-6491213d5654}': INSTALL } },
    /inside “policies”|is not this extension's/,
  ],
  ['not installed', { '3rdparty': { extensions: { [ID]: GOOD } } }, /does not install/],
  ['only allowed', linux(GOOD, { ...INSTALL, installation_mode: 'allowed' }), /“allowed”: nobody gets/],
  [
    'normal_installed',
    linux(GOOD, { ...INSTALL, installation_mode: 'normal_installed' }),
    /can switch the extension off/,
  ],
  [
    'a mistyped mode',
    linux(GOOD, { ...INSTALL, installation_mode: 'force_install' }),
    /do not know that word.*force_installed/,
  ],
  ['no address', linux(GOOD, { installation_mode: 'force_installed' }), /“update_url” is missing/],
  ['http', linux(GOOD, { ...INSTALL, update_url: 'http://acme.example/u' }), /not https/],
  [
    'blocked on every site in Firefox',
    firefox(FIREFOX, { '*': { runtime_blocked_hosts: ['*://*'] } }),
    /keeps the extension off claude.ai in Firefox 153 and later.*runtime_allowed_hosts/,
  ],
  [
    'blocked in Firefox by its own entry',
    firefox({ ...FIREFOX, runtime_blocked_hosts: ['https://claude.ai'] }),
    /keeps the extension off claude.ai in Firefox 153/,
  ],
  [
    'a host pattern with a path in Firefox',
    firefox({ ...FIREFOX, runtime_allowed_hosts: ['https://claude.ai/*'] }),
    /“runtime_allowed_hosts”: found “https:\/\/claude.ai\/\*”; expected a pattern without a path/,
  ],
  [
    'types without extensions',
    linux(GOOD, INSTALL, { '*': { allowed_types: ['theme', 'hosted_app'] } }),
    /“allowed_types”: found theme, hosted_app; expected “extension” in it/,
  ],
  [
    'types without extensions, by the policy of their own',
    { ...linux(GOOD), ExtensionAllowedTypes: [] },
    /“ExtensionAllowedTypes”: found an empty list; expected “extension” in it/,
  ],
  [
    'a permission that it needs, for itself',
    linux(GOOD, { ...INSTALL, blocked_permissions: ['usb', 'scripting'] }),
    /“blocked_permissions” takes “scripting” away/,
  ],
  [
    'a version that there is not',
    linux(GOOD, { ...INSTALL, minimum_version_required: '999.0' }),
    /“minimum_version_required”: found “999.0”; expected .* or lower/,
  ],
  [
    'a version that is none',
    linux(GOOD, { ...INSTALL, minimum_version_required: 'newest' }),
    /“minimum_version_required”: found “newest”; expected numbers and dots/,
  ],
  [
    'blocked on claude.ai',
    linux(GOOD, { ...INSTALL, runtime_blocked_hosts: ['https://claude.ai'] }),
    /runtime_allowed_hosts/,
  ],
  [
    'restricted in Firefox',
    { policies: { ExtensionSettings: { '*': { restricted_domains: ['claude.ai'] }, [GECKO_ID]: FIREFOX } } },
    /restricted_domains/,
  ],
  [
    'an unknown key',
    linux({ ...GOOD, feedbackOnPersonalPlan: 'block' }),
    /key that does not exist.*“feedbackOnPersonal/,
    12,
  ],
  ['a misspelt key', linux({ workEmailDomain: ['acme.example'] }), /workEmailDomains/, 11],
  [
    'an unknown word',
    linux({ ...GOOD, feedbackOnTeamOrEnterprise: 'Block' }),
    /found “Block”; expected allow, warn, block or hide.*“block” holds/,
    12,
  ],
  ['text for a list', linux({ workEmailDomains: 'acme.example' }), /list/, 11],
  ['text for yes or no', linux({ requireTick: 'yes' }), /expected true or false.*drop it/, 11],
  [
    'a link that is none',
    linux({ guidanceUrl: 'javascript:alert(1)' }),
    /begins with “javascript:”.*https/,
    11,
  ],
  [
    'a number for yes in JSON, which Chrome drops',
    linux({ requireTick: 1 }),
    /“requireTick”: found a number; expected true or false/,
    11,
  ],
  ['settings that are no record', linux(['block']), /must be a record/],
  ['one key twice', '{"ExtensionSettings": {},\n"3rdparty": {},\n"3rdparty": {}}', /second time/, 3],
  [
    'no Value in the Google Admin console',
    '{"requireTick": {"Value": true},\n "language": "de-DE"}',
    /“language” must be written/,
    2,
  ],
  [
    'a registry file without its first line',
    reg.split('\r\n').slice(2).join('\r\n').trim(),
    /Not JSON|first line/,
  ],
  [
    'a registry line that is none',
    reg.replace('"requireTick"=dword:00000001', '"requireTick"=true'),
    /no registry value/,
    22,
  ],
  [
    'a quote not escaped in the registry',
    reg.replace('"organisationName"="Acme', '"organisationName"="Ac"me'),
    /no registry value/,
  ],
  ['no key named policy', reg.replaceAll('\\policy', ''), /“policy”/],
  [
    'a hive nobody reads',
    reg.replaceAll('HKEY_LOCAL_MACHINE', 'HKEY_CLASSES_ROOT'),
    /CLASSES_ROOT is no hive/,
  ],
  [
    'a number for a word in the registry',
    reg.replace('"feedbackOnTeamOrEnterprise"="warn"', '"feedbackOnTeamOrEnterprise"=dword:1'),
    /found a number; expected allow/,
    21,
  ],
  ['a profile cut off', profile.slice(0, 900), /Not XML|property list/],
  ['a profile with a bare &', profile.replace('Acme &amp;', 'Acme &'), /Not XML/],
  [
    'a profile without payloads',
    '<plist version="1.0"><dict><key>requireTick</key><true/></dict></plist>',
    /PayloadContent/,
  ],
  [
    'a template instead of a profile',
    TARGETS['chrome-windows-gpo'].files(FROM_STORE)[0]?.text ?? '',
    /template: it sets nothing/,
  ],
  [
    'a profile with a bad word',
    profile.replace('<string>block</string>', '<string>deny</string>'),
    /found “deny”/,
    profile.split('<key>feedbackOnPersonalPlanAtWork</key>')[0]?.split('\n').length,
  ],
  [
    'Firefox’s policies not switched on',
    firefoxProfile.replace('<key>EnterprisePoliciesEnabled</key>\n      <true/>', ''),
    /EnterprisePoliciesEnabled/,
  ],
  ['Intune without its template', intune.replace('/ADMXInstall/', '/Other/'), /template is missing/],
  [
    'Intune with the installation off',
    intune.replace(/(before_you_rate\/install",\s+"value": ")<enabled\/>/, '$1<disabled/>'),
    /does not install/,
  ],
];
