import { admlFile } from './adml.ts';
import { type AdmxBrowser, admxFile } from './admx.ts';
import { intuneProfile } from './intune.ts';
import { firefoxPolicies, googleAdminPolicy, linuxPolicy } from './json.ts';
import { KEY_SHAPES, type KeyShape } from './keys.ts';
import { mobileconfig } from './mobileconfig.ts';
import { powerShellFile } from './powerShell.ts';
import { regFile } from './regFile.ts';
import type { Rollout } from './rollout.ts';
import type { System, Target } from './target.ts';

const CHROMIUM_JOINED =
  'Windows installs an extension from outside the store by policy only on a computer that is joined to Active Directory or Entra ID, or enrolled in Chrome Enterprise Core.';
const EDGE_JOINED =
  'Windows installs an extension from outside Edge Add-ons by policy only on a computer that is joined to Active Directory or Entra ID.';
/** So Chromium's registry_dict.cc and Firefox's WindowsGPOParser.sys.mjs read it. */
const ONE_VALUE =
  'The template installs by a key of its own below ExtensionSettings. If you set ExtensionSettings as one JSON value, add the entry there instead and leave “Install” out: the key would replace your whole value.';
/** Two pages of Microsoft's differ on whether Windows takes a template for Edge in; ADMINS.md says which and how. */
const EDGE_INTUNE = [
  'Try it on one computer first. If its row “Template” shows an error and edge://policy shows nothing, Windows has refused the template: take the assignment away and use the script, which sets the same.',
  'The script instead: Devices, Scripts and remediations, Platform scripts, Add, Windows: choose before-you-rate-edge.ps1. “Run this script using the logged on credentials”: No. “Run script in 64-bit PowerShell host”: Yes.',
  EDGE_JOINED,
];
const FIREFOX_VERIFY =
  'about:policies shows 3rdparty and ExtensionSettings under Active; Firefox reads them at its start.';

/** Tried with Firefox ESR 153; Chromium 156 removes the extension by itself. */
const FIREFOX_KEEPS =
  'Firefox keeps an extension whose policy is gone, as one that people may remove. To take it from them, first set its installation_mode in ExtensionSettings to “blocked” until every computer has started Firefox once.';

const needsOf = (browser: Target['browser']): Target['needs'] =>
  browser === 'firefox' ? ['xpiUrl'] : ['updateUrl', 'chromiumId'];

const firefox = (title: string, system: System, ...steps: string[]): Target => ({
  browser: 'firefox',
  system,
  needs: needsOf('firefox'),
  title,
  files: (rollout) => [firefoxPolicies(rollout)],
  steps: () => [
    ...steps,
    'If there is a policies.json already, add both parts to its “policies”.',
    'Start Firefox again.',
  ],
  verify: FIREFOX_VERIFY,
  remove: `Take both parts out of policies.json, or delete the file, and start Firefox again. ${FIREFOX_KEEPS}`,
});

const linux = (title: string, browser: 'chrome' | 'chromium' | 'edge', folder: string): Target => ({
  browser,
  system: 'linux',
  needs: needsOf(browser),
  title,
  files: (rollout) => [linuxPolicy(rollout, browser)],
  steps: () => [
    `Copy before-you-rate.json to ${folder}/ (as root, readable by everybody).`,
    'If another file there sets ExtensionSettings, put the entry into that file: only one file’s ExtensionSettings counts.',
    'A running browser takes it within seconds.',
  ],
  verify: `${browser === 'edge' ? 'edge' : 'chrome'}://policy shows ExtensionSettings and, under Before You Rate, the settings.`,
  remove: `Delete ${folder}/before-you-rate.json: the browser removes the extension by itself.`,
});

const registry = (title: string, browser: 'chrome' | 'edge'): Target => ({
  browser,
  system: 'windows',
  needs: needsOf(browser),
  title,
  files: (rollout) => [regFile(rollout, browser)],
  steps: () => [
    `Run as an administrator: reg import before-you-rate-${browser}.reg`,
    'If you set ExtensionSettings as one JSON value, add the entry there instead: keys replace the value.',
    browser === 'edge' ? EDGE_JOINED : CHROMIUM_JOINED,
  ],
  verify: `${browser}://policy, “Reload policies”: ExtensionSettings and, under Before You Rate, the settings.`,
  remove: 'Delete the two keys that stand at the top of the file, each with everything below it.',
});

/** The template carries no values: each is set in the editor. */
function settingStep(shape: KeyShape, { values }: Rollout): string[] {
  const value = values[shape.key];
  if (value === undefined) return [];
  if (shape.kind === 'yesNo') return [`Set “${shape.title}” to ${value ? 'Enabled' : 'Disabled'}.`];
  return [`Enable “${shape.title}”: ${[value].flat().join(', ')}`];
}

const keptBy = (browser: AdmxBrowser) => (browser === 'firefox' ? ` ${FIREFOX_KEEPS}` : '');

const template = (title: string, browser: 'chrome' | 'edge' | 'firefox'): Target => ({
  browser,
  system: 'windows',
  needs: needsOf(browser),
  title,
  files: (rollout) => [admxFile(rollout, browser), admlFile(browser)],
  steps: (rollout) => [
    `Copy before-you-rate-${browser}.admx to the central store, \\\\DOMAIN\\SYSVOL\\DOMAIN\\Policies\\PolicyDefinitions, and before-you-rate-${browser}.adml to its folder en-US.`,
    'In the Group Policy editor: Computer Configuration, Policies, Administrative Templates, Before You Rate. Enable “Install Before You Rate”.',
    ...KEY_SHAPES.flatMap((shape) => settingStep(shape, rollout)),
    ONE_VALUE,
    ...(browser === 'firefox' ? [] : [browser === 'edge' ? EDGE_JOINED : CHROMIUM_JOINED]),
    'On one computer: gpupdate /force.',
  ],
  verify: browser === 'firefox' ? FIREFOX_VERIFY : `${browser}://policy, “Reload policies”.`,
  remove: `Set every policy of the template to Not configured; after gpupdate the keys are gone.${keptBy(browser)}`,
});

const INTUNE_VERIFY = {
  chrome: 'chrome://policy on a computer that has synchronised.',
  edge: 'edge://policy, “Reload policies”, on a computer that has synchronised.',
  firefox: FIREFOX_VERIFY,
} as const;

const intune = (title: string, browser: AdmxBrowser): Target => ({
  browser,
  system: 'windows',
  needs: needsOf(browser),
  title,
  files: (rollout) => [
    intuneProfile(rollout, browser),
    admxFile(rollout, browser),
    ...(browser === 'edge' ? [powerShellFile(rollout, browser)] : []),
  ],
  steps: () => [
    'Create a custom profile: Devices, Configuration, Create, Windows 10 and later, Templates, Custom. Add each row of the JSON file: name, OMA-URI, data type String, value.',
    'Or send the JSON file as it is to Microsoft Graph: POST https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations.',
    'The first row takes in the template (the ADMX file is its value); the others set it.',
    ONE_VALUE,
    ...(browser === 'edge' ? EDGE_INTUNE : []),
    ...(browser === 'chrome' ? [CHROMIUM_JOINED] : []),
  ],
  verify: INTUNE_VERIFY[browser],
  remove: `Delete the profile, or take its assignment away.${browser === 'edge' ? ' After the script: delete the two registry keys that it removes first, by a script of your own.' : ''}${keptBy(browser)}`,
});

const profile = (title: string, browser: 'chrome' | 'edge' | 'firefox'): Target => ({
  browser,
  system: 'macos',
  needs: needsOf(browser),
  title,
  files: (rollout) => [mobileconfig(rollout, browser)],
  steps: () => [
    `Upload before-you-rate-${browser}.mobileconfig to your MDM as a device profile (Jamf Pro: Computers, Configuration Profiles, Upload) and choose who gets it.`,
    'If another profile sets ExtensionSettings for the same browser, put the entry into that profile: two profiles do not add up.',
    ...(browser === 'firefox' ? [] : ['macOS installs from outside the store by policy only under an MDM.']),
  ],
  verify:
    browser === 'firefox'
      ? FIREFOX_VERIFY
      : `${browser}://policy: ExtensionSettings and, under Before You Rate, the settings.`,
  remove: `Remove the profile in the MDM.${keptBy(browser)}`,
});

/** Every way to roll out there is, by the name the command line knows it by. */
export const TARGETS = {
  'chrome-windows-reg': registry('Chrome on Windows: registry', 'chrome'),
  'chrome-windows-gpo': template('Chrome on Windows: Group Policy', 'chrome'),
  'chrome-intune': intune('Chrome on Windows: Intune', 'chrome'),
  'edge-windows-reg': registry('Edge on Windows: registry', 'edge'),
  'edge-windows-gpo': template('Edge on Windows: Group Policy', 'edge'),
  'edge-intune': intune('Edge on Windows: Intune', 'edge'),
  'chrome-macos': profile('Chrome on macOS', 'chrome'),
  'edge-macos': profile('Edge on macOS', 'edge'),
  'firefox-macos': profile('Firefox on macOS: profile', 'firefox'),
  'chrome-linux': linux('Chrome on Linux', 'chrome', '/etc/opt/chrome/policies/managed'),
  'chromium-linux': linux('Chromium on Linux', 'chromium', '/etc/chromium/policies/managed'),
  'edge-linux': linux('Edge on Linux', 'edge', '/etc/opt/edge/policies/managed'),
  'google-admin': {
    browser: 'chrome',
    system: 'everywhere',
    needs: [],
    title: 'Google Admin console (Chrome Enterprise Core)',
    files: (rollout) => [googleAdminPolicy(rollout)],
    steps: () => [
      'Devices, Chrome, Apps and extensions, Users and browsers: choose the organisational unit, add the extension by its id (and, self-hosted, “From a custom URL” with the address of update.xml).',
      'Installation policy: Force install + pin to browser toolbar.',
      'Policy for extensions: paste the content of before-you-rate-google-admin.json. Save.',
    ],
    verify: 'chrome://policy in an enrolled browser, “Reload policies”.',
    remove: 'Delete the extension from the organisational unit, or set it to Allow install.',
  },
  'firefox-linux': firefox(
    'Firefox on Linux',
    'linux',
    'Copy policies.json to /etc/firefox/policies/ (as root).',
  ),
  'firefox-macos-json': firefox(
    'Firefox on macOS: policies.json',
    'macos',
    'Copy policies.json to /Applications/Firefox.app/Contents/Resources/distribution/. An update of Firefox can take it away: prefer the profile.',
  ),
  'firefox-windows-json': firefox(
    'Firefox on Windows: policies.json',
    'windows',
    'Copy policies.json to the folder distribution beside firefox.exe, by default C:\\Program Files\\Mozilla Firefox\\distribution\\.',
  ),
  'firefox-windows-gpo': template('Firefox on Windows: Group Policy', 'firefox'),
  'firefox-intune': intune('Firefox on Windows: Intune', 'firefox'),
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;
export const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];

/** The target of a name, as any target is. */
export function targetOf(name: TargetName): Target {
  return TARGETS[name];
}
