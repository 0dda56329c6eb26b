import { isRecord } from '../../values/problem.ts';
import { GECKO_ID } from '../ids.ts';
import { type Fault, type Finding, isOurs, Unreadable } from './finding.ts';
import { forced } from './forced.ts';
import { type JsonText, readJsonText } from './jsonText.ts';
import { readIntune } from './readIntune.ts';

const ALONE =
  'Settings alone, as --values takes them. No browser reads them so, and the Google Admin console wants each as {"Value": …}';

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

/** Both ways to install as one: an entry that names no mode keeps what the older list says. */
function installsOf(listed: Json, entries: Json): Json {
  const merged = Object.entries(entries).map(([id, entry]) => {
    const hasMode = !isRecord(entry) || 'installation_mode' in entry;
    return [id, hasMode || !isRecord(listed[id]) ? entry : { ...listed[id], ...entry }];
  });
  return { ...listed, ...Object.fromEntries(merged) };
}

/** What Chrome, Chromium and Edge take from the policies of a file, or of several merged into one. */
export function readChromium(json: JsonText, root: Json): Finding {
  const faults = [...json.faults];
  const forceList = Array.isArray(root.ExtensionInstallForcelist) ? root.ExtensionInstallForcelist : [];
  const [name, extensions] = extensionsOf(root, 'extensions', faults);
  const settings = Object.fromEntries(
    Object.entries(extensions).map(([id, value]) => {
      if (!isRecord(value) || !isOurs(value.policy)) return [id, value];
      faults.push({
        message: '“policy” belongs to the Windows registry: here the settings stand directly below the id.',
        line: json.lineOf(['3rdparty', name, id, 'policy']),
      });
      return [id, value.policy];
    }),
  );
  return {
    title: 'A policy file for Chrome, Chromium, Edge or Brave on Linux',
    family: 'chromium',
    installs: installsOf(forced(forceList), recordIn(root.ExtensionSettings, 'ExtensionSettings', faults)),
    allowedTypes: root.ExtensionAllowedTypes,
    settings,
    mustInstall: true,
    faults,
    lineOf: (id, key) => json.lineOf(['3rdparty', name, id, key]),
  };
}

function settingsOnly(json: JsonText, title: string, id: string, settings: Json): Finding {
  return {
    title,
    family: 'chromium',
    installs: {},
    settings: { [id]: settings },
    mustInstall: false,
    faults: json.faults,
    lineOf: (_, key) => json.lineOf([key]),
  };
}

/** The name under which a record holds nothing but a value, as the Google Admin console wants it or nearly so. */
function wrapperOf(value: unknown): string | undefined {
  const [name, ...others] = isRecord(value) ? Object.keys(value) : [];
  return others.length === 0 && name?.toLowerCase() === 'value' ? name : undefined;
}

function readGoogleAdmin(json: JsonText, id: string, root: Json): Finding {
  const entries = Object.entries(root).map(([key, value]) => ({ key, value, wrapper: wrapperOf(value) }));
  const finding = settingsOnly(
    json,
    'Policy for extensions of the Google Admin console, which installs by its own switch',
    id,
    Object.fromEntries(
      entries.map(({ key, value, wrapper }) => [key, wrapper ? (value as Json)[wrapper] : value]),
    ),
  );
  const faults = entries
    .filter(({ wrapper }) => wrapper !== 'Value')
    .map(({ key, wrapper }) => ({
      message: `“${key}” must be written {"Value": …} here${wrapper ? ', with a capital V' : ''}.`,
      line: json.lineOf([key]),
    }));
  return { ...finding, faults: [...finding.faults, ...faults] };
}

/** Why a file holds nothing that any browser or console reads. */
function noPolicy(root: Json): Unreadable {
  const id = Object.keys(root).find((key) => key === GECKO_ID || /^[a-p]{32}$/.test(key));
  if (id !== undefined) {
    return new Unreadable(
      `“${id}” stands outside of everything: browsers read it inside "3rdparty" or "ExtensionSettings"; the Google Admin console takes what is inside it alone.`,
    );
  }
  if (isRecord(root.properties) && isOurs(root.properties))
    return new Unreadable('A form for Jamf Pro: it sets nothing by itself, what is filled in there does.');
  if (Array.isArray(root.value)) return new Unreadable('A list of profiles: check one of them, by itself.');
  return new Unreadable(
    'No policy in it: neither “policies”, nor “3rdparty”, nor “ExtensionSettings”, nor a setting of Before You Rate.',
  );
}

/**
 * Reads any of the JSON formats; which one it is, its keys tell.
 * @param chromiumId the id in Chrome, Chromium and Edge, for formats that hold none.
 */
export function readJson(text: string, chromiumId: string): Finding {
  const json = readJsonText(text);
  const root = json.value;
  if (!isRecord(root)) throw new Unreadable('The file must hold one record in { }.', 1);
  if (isRecord(root.policies)) return readFirefox(json, root.policies, true);
  if (Array.isArray(root.omaSettings)) return readIntune(json, root.omaSettings, chromiumId);
  if ('3rdparty' in root || 'ExtensionSettings' in root || 'ExtensionInstallForcelist' in root) {
    return text.includes(GECKO_ID) && !CHROMIUM_KEY_NAME.test(text)
      ? readFirefox(json, root, false)
      : readChromium(json, root);
  }
  if (Object.values(root).some(wrapperOf)) return readGoogleAdmin(json, chromiumId, root);
  if (isOurs(root)) {
    return settingsOnly(json, ALONE, chromiumId, root);
  }
  throw noPolicy(root);
}
