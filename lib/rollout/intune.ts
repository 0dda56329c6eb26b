import { type AdmxBrowser, admxFile, CATEGORY, INSTALL_POLICY } from './admx.ts';
import { KEY_SHAPES } from './keys.ts';
import { type Rollout, type RolloutFile, settingsOf } from './rollout.ts';
import { element } from './xml.ts';

/** The name under which Windows keeps each template that it has taken in. */
const APP: Record<AdmxBrowser, string> = {
  chrome: 'BeforeYouRateChrome',
  edge: 'BeforeYouRateEdge',
  firefox: 'BeforeYouRateFirefox',
};

/** One row of a custom profile: where it goes, and its value. */
interface Row {
  name: string;
  omaUri: string;
  value: string;
}

/** Between the numbers and the entries of a list: the separator that Windows' policy service takes. */
const SEPARATOR = '\uF000';

function data(key: string, value: string): string {
  // The separator is written as a number, because it has no picture.
  return element('data', { id: key, value }).replaceAll(SEPARATOR, '&#xF000;');
}

function rowValue(key: string, value: string | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return value ? '<enabled/>' : '<disabled/>';
  const entries = typeof value === 'string' ? [value] : value.flatMap((entry, at) => [String(at + 1), entry]);
  return `<enabled/>${data(key, entries.join(SEPARATOR))}`;
}

function rowsOf(rollout: Rollout, browser: AdmxBrowser): Row[] {
  const app = APP[browser];
  const settings = settingsOf(rollout.values);
  const address = (name: string) => `./Device/Vendor/MSFT/Policy/Config/${app}~Policy~${CATEGORY}/${name}`;
  const set = KEY_SHAPES.flatMap((shape) => {
    const value = settings[shape.key];
    if (value === undefined) return [];
    return [{ name: shape.title, omaUri: address(shape.key), value: rowValue(shape.key, value) }];
  });
  const template = {
    name: 'Template',
    omaUri: `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${app}/Policy/${app}Admx`,
    value: admxFile(rollout, browser).text,
  };
  return [template, { name: 'Install', omaUri: address(INSTALL_POLICY), value: '<enabled/>' }, ...set];
}

/** A custom device profile with all its OMA-URI rows, in the form that Microsoft Graph takes. */
export function intuneProfile(rollout: Rollout, browser: AdmxBrowser): RolloutFile {
  const profile = {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Before You Rate (${browser})`,
    description: 'Installs and configures the browser extension Before You Rate.',
    omaSettings: rowsOf(rollout, browser).map(({ name, omaUri, value }) => ({
      '@odata.type': '#microsoft.graph.omaSettingString',
      displayName: name,
      omaUri,
      value,
    })),
  };
  return {
    name: `before-you-rate-intune-${browser}.json`,
    text: `${JSON.stringify(profile, undefined, 2)}\n`,
    encoding: 'utf-8',
    type: 'application/json',
  };
}
