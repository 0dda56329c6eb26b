import fc from 'fast-check';
import { parse as parsePlist } from 'plist';
import { describe, expect, test } from 'vitest';
import { flagsOf, readManaged } from '../../../lib/policy/validate.ts';
import { admxFile } from '../../../lib/rollout/admx.ts';
import { GECKO_ID } from '../../../lib/rollout/ids.ts';
import { intuneProfile } from '../../../lib/rollout/intune.ts';
import { firefoxPolicies, googleAdminPolicy, linuxPolicy } from '../../../lib/rollout/json.ts';
import { mobileconfig } from '../../../lib/rollout/mobileconfig.ts';
import { powerShellFile } from '../../../lib/rollout/powerShell.ts';
import { regFile } from '../../../lib/rollout/regFile.ts';
import { bytesOf, type Rollout } from '../../../lib/rollout/rollout.ts';
import { all, apply, attribute, childrenOf, parseXml } from './admx.ts';
import { chromiumReads, firefoxReads, keyAt, parseReg, runPowerShell, type Tree } from './parsers.ts';
import { anyRollout } from './samples.ts';

// Whatever a policy says, the browser hands exactly that to the extension, and installs as it was told.

function forAll(check: (rollout: Rollout) => void): void {
  fc.assert(fc.property(anyRollout, check), { numRuns: 150 });
}

const POLICIES = {
  chrome: 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome',
  edge: 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Edge',
  firefox: 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Mozilla\\Firefox',
} as const;

function expectChromium(root: Tree, rollout: Rollout, browser: 'chrome' | 'edge'): void {
  const id = rollout.chromiumId;
  const settings = keyAt(root, `${POLICIES[browser]}\\3rdparty\\extensions\\${id}\\policy`);
  expect(chromiumReads(settings)).toEqual(rollout.values);
  const install = keyAt(root, `${POLICIES[browser]}\\ExtensionSettings\\${id}`);
  expect(install.values.get('installation_mode')).toBe('force_installed');
  const store = browser === 'edge' ? 'edge.microsoft.com' : 'clients2.google.com';
  expect(install.values.get('update_url')).toContain(
    rollout.origin.kind === 'store' ? store : rollout.origin.updateUrl,
  );
  expect(install.values.get('override_update_url')).toBe(rollout.origin.kind === 'store' ? undefined : 1);
  expect(install.values.get(browser === 'edge' ? 'toolbar_state' : 'toolbar_pin')).toBe(
    rollout.isPinned ? (browser === 'edge' ? 'force_shown' : 'force_pinned') : undefined,
  );
  expect(install.keys.get('runtime_allowed_hosts')?.values.get('1')).toBe(
    rollout.isHostAllowed ? 'https://claude.ai' : undefined,
  );
}

describe.each(['chrome', 'edge'] as const)('%s on Windows', (browser) => {
  test('the .reg file, from its bytes', () => {
    forAll((rollout) => {
      const bytes = bytesOf(regFile(rollout, browser));
      expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
      expectChromium(parseReg(Buffer.from(bytes).toString('utf16le').slice(1)), rollout, browser);
    });
  });

  test('the PowerShell script, from its bytes', () => {
    forAll((rollout) => {
      const bytes = bytesOf(powerShellFile(rollout, browser));
      // Without the mark, Windows PowerShell reads the script in the computer's code page.
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expectChromium(runPowerShell(Buffer.from(bytes).toString('utf8').slice(1)), rollout, browser);
    });
  });
});

/** What Intune's rows leave in the registry: each value set by the template of the first row. */
function runIntune(text: string): Tree {
  const root: Tree = { values: new Map(), keys: new Map() };
  const [template, ...rows] = JSON.parse(text).omaSettings as { omaUri: string; value: string }[];
  const app = /^\.\/Device\/Vendor\/MSFT\/Policy\/ConfigOperations\/ADMXInstall\/(\w+)\/Policy\/\w+$/.exec(
    template?.omaUri ?? '',
  )?.[1];
  const admx = parseXml(template?.value ?? '');
  const [category] = all(admx, 'category');
  for (const { omaUri, value } of rows) {
    const prefix = `./Device/Vendor/MSFT/Policy/Config/${app}~Policy~${category && attribute(category, 'name')}/`;
    expect(omaUri.startsWith(prefix)).toBe(true);
    const policy = all(admx, 'policy').find((one) => attribute(one, 'name') === omaUri.slice(prefix.length));
    if (!policy) throw new Error(`no policy ${omaUri}`);
    const lists = all(policy, 'list').map((list) => attribute(list, 'id'));
    const [state, ...data] = childrenOf(parseXml(`<row>${value}</row>`));
    const given = data.map((one) => {
      const id = attribute(one, 'id');
      const words = attribute(one, 'value').split('\uF000');
      return [id, lists.includes(id) ? words.filter((_, at) => at % 2 === 1) : words[0]];
    });
    apply(root, policy, { isEnabled: state?.nodeName === 'enabled', data: Object.fromEntries(given) });
  }
  return root;
}

describe('Intune, through the template', () => {
  test.each(['chrome', 'edge'] as const)('%s', (browser) => {
    forAll((rollout) => expectChromium(runIntune(intuneProfile(rollout, browser).text), rollout, browser));
  });

  test('Firefox', () => {
    forAll((rollout) => {
      const root = runIntune(intuneProfile(rollout, 'firefox').text);
      const settings = firefoxReads(keyAt(root, `${POLICIES.firefox}\\3rdparty\\Extensions\\${GECKO_ID}`));
      expect(readManaged(flagsOf(settings))).toEqual({ values: rollout.values, problems: [] });
      const install = keyAt(root, `${POLICIES.firefox}\\ExtensionSettings\\${GECKO_ID}`).values;
      expect(install.get('installation_mode')).toBe('force_installed');
      expect(install.get('private_browsing')).toBe(rollout.isInPrivateWindows ? 1 : undefined);
    });
  });

  test.each(['chrome', 'edge', 'firefox'] as const)('the template is the ADMX file of %s', (browser) => {
    forAll((rollout) => {
      const [template] = JSON.parse(intuneProfile(rollout, browser).text).omaSettings;
      expect(template.value).toBe(admxFile(rollout, browser).text);
    });
  });
});

/** A profile's payloads by type, without what the profile itself needs. */
function payloads(text: string): Record<string, Record<string, unknown>> {
  parseXml(text);
  const { PayloadContent } = parsePlist(text) as unknown as { PayloadContent: Record<string, string>[] };
  return Object.fromEntries(
    PayloadContent.map((payload) => [
      payload.PayloadType,
      Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload'))),
    ]),
  );
}

describe('macOS', () => {
  test.each([
    ['chrome', 'com.google.Chrome'],
    ['edge', 'com.microsoft.Edge'],
  ] as const)('%s', (browser, domain) => {
    forAll((rollout) => {
      const found = payloads(mobileconfig(rollout, browser).text);
      expect(found[`${domain}.extensions.${rollout.chromiumId}`]).toEqual(rollout.values);
      expect(found[domain]?.ExtensionSettings).toMatchObject({
        [rollout.chromiumId]: { installation_mode: 'force_installed' },
      });
    });
  });

  test('Firefox', () => {
    forAll((rollout) => {
      const found = payloads(mobileconfig(rollout, 'firefox').text)['org.mozilla.firefox'];
      expect(found).toMatchObject({
        EnterprisePoliciesEnabled: true,
        ExtensionSettings: { [GECKO_ID]: { installation_mode: 'force_installed' } },
      });
      expect((found as never)['3rdparty']).toEqual({ Extensions: { [GECKO_ID]: rollout.values } });
    });
  });

  test('UUIDs follow from the content, are version 5 and differ within a profile', () => {
    const uuids = (text: string) =>
      text.match(/[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}/g);
    fc.assert(
      fc.property(anyRollout, anyRollout, (one, other) => {
        const made = uuids(mobileconfig(one, 'chrome').text);
        expect(new Set(made).size).toBe(3);
        expect(uuids(mobileconfig(structuredClone(one), 'chrome').text)).toEqual(made);
        if (mobileconfig(one, 'chrome').text !== mobileconfig(other, 'chrome').text) {
          expect(uuids(mobileconfig(other, 'chrome').text)?.[0]).not.toBe(made?.[0]);
        }
      }),
    );
  });
});

test('JSON on Linux, in the Google Admin console and in Firefox', () => {
  forAll((rollout) => {
    const { chromiumId: id, values } = rollout;
    for (const browser of ['chrome', 'chromium', 'edge'] as const) {
      const linux = JSON.parse(linuxPolicy(rollout, browser).text);
      expect(linux['3rdparty'].extensions).toEqual({ [id]: values });
      expect(linux.ExtensionSettings[id].installation_mode).toBe('force_installed');
    }
    const google = JSON.parse(googleAdminPolicy(rollout).text) as Record<string, { Value: unknown }>;
    expect(Object.fromEntries(Object.entries(google).map(([key, { Value }]) => [key, Value]))).toEqual(
      values,
    );
    const firefox = JSON.parse(firefoxPolicies(rollout).text).policies;
    expect(firefox['3rdparty']).toEqual({ Extensions: { [GECKO_ID]: values } });
    expect(firefox.ExtensionSettings[GECKO_ID].default_area).toBe(rollout.isPinned ? 'navbar' : undefined);
  });
});
