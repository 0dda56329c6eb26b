import { jamfSchema } from './jamf.ts';
import { googleAdminPolicy } from './json.ts';
import { linux } from './linux.ts';
import type { Target } from './target.ts';
import { FLATHUB, firefox, intune, profile, registry, SOURCE, template } from './ways.ts';

const APPS_AND_EXTENSIONS = [
  'Installation policy: Force install + pin to browser toolbar.',
  'Policy for extensions: paste the content of before-you-rate-google-admin.json. Save.',
];

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
  'brave-windows-reg': registry('Brave on Windows: registry', 'brave'),
  'brave-macos': profile('Brave on macOS', 'brave'),
  'jamf-schema': {
    browser: 'chrome',
    system: 'macos',
    needs: [],
    title: 'Jamf Pro: a form for the settings',
    files: (rollout) => [jamfSchema(rollout)],
    steps: ({ chromiumId }) => [
      'Installation: the profile of chrome-macos, edge-macos or brave-macos, made without --set, as that section says.',
      'Settings: Computers, Configuration Profiles, New, Application & Custom Settings, External Applications, Add, Source: Custom Schema.',
      `Preference domain: com.google.Chrome.extensions.${chromiumId}; for Edge com.microsoft.Edge.extensions.${chromiumId}, for Brave com.brave.Browser.extensions.${chromiumId}.`,
      'Add schema: paste before-you-rate-jamf-schema.json. Fill in the form; what is left “Not configured” is not set. Save, and choose who gets it.',
    ],
    source:
      'By documentation, not tried here: https://docs.jamf.com/technical-papers/jamf-pro/json-schema/10.19.0/Understanding_the_Structure_of_a_JSON_Schema_Manifest.html',
    verify: 'chrome://policy on a Mac that has checked in: under Before You Rate, the settings.',
    remove:
      'Remove the profile in Jamf Pro: the settings are gone, the extension stays while its own profile does.',
  },
  'chrome-linux': linux({
    title: 'Chrome on Linux',
    browser: 'chrome',
    folder: '/etc/opt/chrome/policies/managed',
    source: SOURCE.folders,
    more: [FLATHUB('com.google.Chrome', 'chrome')],
  }),
  'chromium-linux': linux({
    title: 'Chromium on Linux',
    browser: 'chromium',
    folder: '/etc/chromium/policies/managed',
    source: SOURCE.chromiumTried,
  }),
  'chromium-snap': linux({
    title: 'Chromium on Ubuntu: snap',
    browser: 'chromium',
    folder: '/etc/chromium-browser/policies/managed',
    source: 'By documentation, not tried here: https://www.chromium.org/administrators/linux-quick-start/',
    more: [
      'The snap reads no other folder, and this one through a connection: “snap connections chromium” shows etc-chromium-browser-policies; if it is not connected, snap connect chromium:etc-chromium-browser-policies.',
    ],
  }),
  'chromium-flatpak': linux({
    title: 'Chromium on Linux: Flatpak',
    browser: 'chromium',
    folder:
      '/var/lib/flatpak/extension/org.chromium.Chromium.Extension.before-you-rate/x86_64/1/policies/managed',
    source:
      'By documentation, not tried here: https://github.com/flathub/org.chromium.Chromium#extension-points',
    more: ['On ARM write aarch64 for x86_64. Copy the file itself: a link to it is not followed.'],
    taken: 'at-start',
  }),
  'edge-linux': linux({
    title: 'Edge on Linux',
    browser: 'edge',
    folder: '/etc/opt/edge/policies/managed',
    source:
      'By documentation, not tried here: https://github.com/flathub/com.microsoft.Edge/blob/master/edge.sh',
    more: [FLATHUB('com.microsoft.Edge', 'edge')],
  }),
  'brave-linux': linux({
    title: 'Brave on Linux',
    browser: 'brave',
    folder: '/etc/brave/policies/managed',
    source: SOURCE.brave,
    more: [FLATHUB('com.brave.Browser', 'brave')],
  }),
  'chrome-for-testing-linux': linux({
    title: 'Chrome for Testing on Linux',
    browser: 'chrome',
    folder: '/etc/opt/chrome_for_testing/policies/managed',
    source: SOURCE.folders,
    more: ['The browser that test tools download: it reads neither Chrome’s folder nor Chromium’s.'],
  }),
  'google-admin': {
    browser: 'chrome',
    system: 'everywhere',
    needs: [],
    title: 'Google Admin console (Chrome Enterprise Core)',
    files: (rollout) => [googleAdminPolicy(rollout)],
    steps: () => [
      'Devices, Chrome, Apps and extensions, Users and browsers: choose the organisational unit, add the extension by its id (and, self-hosted, “From a custom URL” with the address of update.xml).',
      ...APPS_AND_EXTENSIONS,
    ],
    source: 'By documentation, not tried here: https://support.google.com/chrome/a/answer/6306504',
    verify: 'chrome://policy in an enrolled browser, “Reload policies”.',
    remove: 'Delete the extension from the organisational unit, or set it to Allow install.',
  },
  chromeos: {
    browser: 'chrome',
    system: 'everywhere',
    needs: [],
    title: 'ChromeOS: Google Admin console',
    files: (rollout) => [googleAdminPolicy(rollout)],
    steps: () => [
      'Devices, Chrome, Apps and extensions, Users and browsers: choose the organisational unit of the people who sign in, add the extension by its id (and, self-hosted, “From a custom URL” with the address of update.xml).',
      ...APPS_AND_EXTENSIONS,
      'For shared devices the same under “Managed guest sessions”.',
      'It follows the account: a guest, or another account on the same device, does not get it. Device settings: Guest mode off, sign-in restricted to your domain.',
    ],
    source: 'By documentation, not tried here: https://support.google.com/chrome/a/answer/6306504',
    verify: 'chrome://policy on a device, signed in, “Reload policies”.',
    remove: 'Delete the extension from the organisational unit, or set it to Allow install.',
  },
  'firefox-linux': firefox(
    'Firefox on Linux',
    'linux',
    SOURCE.firefoxTried,
    'As root: install -D -m 644 policies.json /etc/firefox/policies/policies.json. It makes the folder where there is none. Ubuntu’s snap reads the same folder (https://bugzilla.mozilla.org/show_bug.cgi?id=1717216; not tried here).',
  ),
  'firefox-flatpak': firefox(
    'Firefox on Linux: Flatpak',
    'linux',
    'By reports, not tried here: https://github.com/corbindavenport/just-the-browser',
    'As root: install -D -m 644 policies.json /var/lib/flatpak/extension/org.mozilla.firefox.systemconfig/x86_64/stable/policies/policies.json. It makes the folders where there are none. On ARM write aarch64 for x86_64.',
  ),
  'firefox-macos-json': firefox(
    'Firefox on macOS: policies.json',
    'macos',
    SOURCE.firefox,
    'Copy policies.json to /Applications/Firefox.app/Contents/Resources/distribution/. An update of Firefox can take it away: prefer the profile.',
  ),
  'firefox-windows-json': firefox(
    'Firefox on Windows: policies.json',
    'windows',
    SOURCE.firefox,
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
