import { GECKO_ID } from './ids.ts';
import { type ChromiumBrowser, chromiumInstall, firefoxInstall } from './install.ts';
import type { Rollout, RolloutFile } from './rollout.ts';

function jsonFile(name: string, content: unknown): RolloutFile {
  return {
    name,
    text: `${JSON.stringify(content, undefined, 2)}\n`,
    encoding: 'utf-8',
    type: 'application/json',
  };
}

/** The policy file that Chrome, Chromium and Edge read on Linux: installation and settings. */
export function linuxPolicy(rollout: Rollout, browser: ChromiumBrowser): RolloutFile {
  return jsonFile('before-you-rate.json', {
    ExtensionSettings: { [rollout.chromiumId]: chromiumInstall(rollout, browser) },
    '3rdparty': { extensions: { [rollout.chromiumId]: rollout.values } },
  });
}

/** “Policy for extensions” of the Google Admin console: settings only, the console itself installs. */
export function googleAdminPolicy({ values }: Rollout): RolloutFile {
  const wrapped = Object.entries(values).map(([key, value]) => [key, { Value: value }]);
  return jsonFile('before-you-rate-google-admin.json', Object.fromEntries(wrapped));
}

/** Firefox's `policies.json`, the same for Linux, macOS and Windows. */
export function firefoxPolicies(rollout: Rollout): RolloutFile {
  return jsonFile('policies.json', {
    policies: {
      ExtensionSettings: { [GECKO_ID]: firefoxInstall(rollout) },
      // A capital E: with a small one Firefox gives the extension nothing, and says nothing.
      '3rdparty': { Extensions: { [GECKO_ID]: rollout.values } },
    },
  });
}
