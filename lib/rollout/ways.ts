import { admlFile } from './adml.ts';
import { type AdmxBrowser, admxFile } from './admx.ts';
import { intuneProfile } from './intune.ts';
import { firefoxPolicies } from './json.ts';
import { KEY_SHAPES, type KeyShape } from './keys.ts';
import { type MacBrowser, mobileconfig } from './mobileconfig.ts';
import { powerShellFile } from './powerShell.ts';
import { regFile } from './regFile.ts';
import type { WindowsBrowser } from './registry.ts';
import type { Rollout } from './rollout.ts';
import type { System, Target } from './target.ts';

const CHROMIUM_JOINED =
  'Windows installs an extension from outside the store by policy only on a computer that is joined to Active Directory or Entra ID, or enrolled in Chrome Enterprise Core.';
const EDGE_JOINED =
  'Windows installs an extension from outside Edge Add-ons by policy only on a computer that is joined to Active Directory or Entra ID.';
const BRAVE_JOINED =
  'By Chromium’s sources Windows installs an extension from outside the store by policy only on a computer that is joined to Active Directory or Entra ID; not tried with Brave.';
const JOINED = { chrome: CHROMIUM_JOINED, edge: EDGE_JOINED, brave: BRAVE_JOINED } as const;
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

export const needsOf = (browser: Target['browser']): Target['needs'] =>
  browser === 'firefox' ? ['xpiUrl'] : ['updateUrl', 'chromiumId'];

/** Where each kind of place is documented; what was not tried here says so. */
export const SOURCE = {
  chromiumTried: 'Tried with Chromium 156: installed, configured, taken back.',
  firefoxTried: 'Tried with Firefox ESR 153: installed, configured, taken back.',
  folders:
    'By documentation, not tried here: https://chromium.googlesource.com/chromium/src/+/HEAD/docs/enterprise/policies.md',
  chrome: 'By documentation, not tried here: https://chromeenterprise.google/policies/#ExtensionSettings',
  edge: 'By documentation, not tried here: https://learn.microsoft.com/en-us/deployedge/microsoft-edge-manage-extensions-ref-guide',
  brave:
    'By documentation, not tried here: https://support.brave.app/hc/en-us/articles/360039248271-Group-Policy',
  firefox: 'By documentation, not tried here: https://mozilla.github.io/policy-templates/',
} as const;

/** Flathub's packages of these link the host's policy files in, at their start. */
export const FLATHUB = (app: string, browser: string) =>
  `Flathub's ${app} takes in the same folder, but only files that end in .json, and only while it may read the host's /etc (its own start script, not tried here: https://github.com/flathub/${app}/blob/master/${browser}.sh).`;

export const firefox = (title: string, system: System, source: string, ...steps: string[]): Target => ({
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
  source,
  verify: FIREFOX_VERIFY,
  remove: `Take both parts out of policies.json, or delete the file, and start Firefox again. ${FIREFOX_KEEPS}`,
});

export const registry = (title: string, browser: WindowsBrowser): Target => ({
  browser,
  system: 'windows',
  needs: needsOf(browser),
  title,
  files: (rollout) => [regFile(rollout, browser)],
  steps: () => [
    `Run as an administrator: reg import before-you-rate-${browser}.reg`,
    'If you set ExtensionSettings as one JSON value, add the entry there instead: keys replace the value.',
    JOINED[browser],
  ],
  source: SOURCE[browser],
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

export const template = (title: string, browser: 'chrome' | 'edge' | 'firefox'): Target => ({
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
    ...(browser === 'firefox' ? [] : [JOINED[browser]]),
    'On one computer: gpupdate /force.',
  ],
  source: SOURCE[browser],
  verify: browser === 'firefox' ? FIREFOX_VERIFY : `${browser}://policy, “Reload policies”.`,
  remove: `Set every policy of the template to Not configured; after gpupdate the keys are gone.${keptBy(browser)}`,
});

const INTUNE_VERIFY = {
  chrome: 'chrome://policy on a computer that has synchronised.',
  edge: 'edge://policy, “Reload policies”, on a computer that has synchronised.',
  firefox: FIREFOX_VERIFY,
} as const;

export const intune = (title: string, browser: AdmxBrowser): Target => ({
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
  source:
    'By documentation, not tried here: https://learn.microsoft.com/en-us/windows/client-management/win32-and-centennial-app-policy-configuration',
  verify: INTUNE_VERIFY[browser],
  remove: `Delete the profile, or take its assignment away.${browser === 'edge' ? ' After the script: delete the two registry keys that it removes first, by a script of your own.' : ''}${keptBy(browser)}`,
});

export const profile = (title: string, browser: MacBrowser): Target => ({
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
  source: SOURCE[browser],
  verify:
    browser === 'firefox'
      ? FIREFOX_VERIFY
      : `${browser}://policy: ExtensionSettings and, under Before You Rate, the settings.`,
  remove: `Remove the profile in the MDM.${browser === 'firefox' ? ` ${FIREFOX_KEEPS}` : ''}`,
});
