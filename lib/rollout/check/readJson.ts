import { isRecord } from '../../memory/problem.ts';
import { POLICY_KEYS } from '../../policy/schema.ts';
import { CHROMIUM_ID, GECKO_ID } from '../ids.ts';
import { type Fault, type Finding, Unreadable } from './finding.ts';
import { type JsonText, readJsonText } from './jsonText.ts';
import { readIntune } from './readIntune.ts';

type Json = Record<string, unknown>;

/** A key that is an extension id of Chrome, Chromium or Edge. */
const CHROMIUM_KEY_NAME = /"[a-p]{32}"\s*:/;

function recordIn(value: unknown, name: string, faults: Fault[]): Json {
  if (value === undefined) return {};
  if (isRecord(value)) return value;
  faults.push({ message: `“${name}” must be a record in { }.` });
  return {};
}

/** The part of `3rdparty` that a browser reads; the other spelling is named, because browsers say nothing. */
function extensionsOf(root: Json, right: 'extensions' | 'Extensions', faults: Fault[]): [string, Json] {
  const thirdParty = recordIn(root['3rdparty'], '3rdparty', faults);
  const wrong = right === 'Extensions' ? 'extensions' : 'Extensions';
  if (wrong in thirdParty) {
    const who = right === 'Extensions' ? 'Firefox' : 'Chrome, Chromium or Edge';
    faults.push({
      message: `“3rdparty.${wrong}” must be “3rdparty.${right}”: ${who} ignores the other spelling.`,
    });
  }
  const name = right in thirdParty || !(wrong in thirdParty) ? right : wrong;
  return [name, recordIn(thirdParty[name], `3rdparty.${name}`, faults)];
}

/** `ExtensionInstallForcelist` installs too: `id;update_url`. */
function forceList(root: Json): Json {
  const list = Array.isArray(root.ExtensionInstallForcelist) ? root.ExtensionInstallForcelist : [];
  return Object.fromEntries(
    list.map(String).map((entry) => {
      const [id = '', update_url] = entry.split(';');
      return [id, { installation_mode: 'force_installed', ...(update_url && { update_url }) }];
    }),
  );
}

function readFirefox(json: JsonText, root: Json, isWrapped: boolean): Finding {
  const faults = [...json.faults];
  if (!isWrapped)
    faults.push({ message: 'Everything must stand inside “policies”: Firefox reads nothing else.' });
  const [name, settings] = extensionsOf(root, 'Extensions', faults);
  const outer = isWrapped ? ['policies'] : [];
  return {
    title: 'A policies.json for Firefox',
    family: 'firefox',
    installs: recordIn(root.ExtensionSettings, 'ExtensionSettings', faults),
    settings,
    mustInstall: true,
    faults,
    lineOf: (id, key) => json.lineOf([...outer, '3rdparty', name, id, key]),
  };
}

function readChromium(json: JsonText, root: Json): Finding {
  const faults = [...json.faults];
  const [name, settings] = extensionsOf(root, 'extensions', faults);
  return {
    title: 'A policy file for Chrome, Chromium or Edge on Linux',
    family: 'chromium',
    installs: { ...forceList(root), ...recordIn(root.ExtensionSettings, 'ExtensionSettings', faults) },
    settings,
    mustInstall: true,
    faults,
    lineOf: (id, key) => json.lineOf(['3rdparty', name, id, key]),
  };
}

function settingsOnly(json: JsonText, title: string, settings: Json): Finding {
  return {
    title,
    family: 'chromium',
    installs: {},
    settings: { [CHROMIUM_ID]: settings },
    mustInstall: false,
    faults: json.faults,
    lineOf: (_, key) => json.lineOf([key]),
  };
}

function readGoogleAdmin(json: JsonText, root: Json): Finding {
  const entries = Object.entries(root);
  const bare = entries.filter(([, value]) => !(isRecord(value) && 'Value' in value));
  const finding = settingsOnly(
    json,
    'Policy for extensions of the Google Admin console, which installs by its own switch',
    Object.fromEntries(
      entries.map(([key, value]) => [key, isRecord(value) && 'Value' in value ? value.Value : value]),
    ),
  );
  const faults = bare.map(([key]) => ({
    message: `“${key}” must be written {"Value": …} here.`,
    line: json.lineOf([key]),
  }));
  return { ...finding, faults: [...finding.faults, ...faults] };
}

/** Reads any of the JSON formats; which one it is, its keys tell. */
export function readJson(text: string): Finding {
  const json = readJsonText(text);
  const root = json.value;
  if (!isRecord(root)) throw new Unreadable('The file must hold one record in { }.', 1);
  if (isRecord(root.policies)) return readFirefox(json, root.policies, true);
  if (Array.isArray(root.omaSettings)) return readIntune(json, root.omaSettings);
  if ('3rdparty' in root || 'ExtensionSettings' in root || 'ExtensionInstallForcelist' in root) {
    return text.includes(GECKO_ID) && !CHROMIUM_KEY_NAME.test(text)
      ? readFirefox(json, root, false)
      : readChromium(json, root);
  }
  if (Object.values(root).some((value) => isRecord(value) && 'Value' in value))
    return readGoogleAdmin(json, root);
  if (POLICY_KEYS.some((key) => key in root)) {
    return settingsOnly(json, 'Settings alone, for --values', root);
  }
  throw new Unreadable(
    'No policy in it: neither “policies”, nor “3rdparty”, nor “ExtensionSettings”, nor a setting of Before You Rate.',
  );
}
