import { GECKO_ID } from './ids.ts';
import { chromiumInstall, firefoxInstall } from './install.ts';
import { KEY_SHAPES, type KeyShape } from './keys.ts';
import { keysOf, POLICY_ROOT, settingsPath } from './registry.ts';
import type { Rollout, RolloutFile } from './rollout.ts';
import { element, xmlComment } from './xml.ts';

/** The browsers of Windows that take an ADMX template. */
export type AdmxBrowser = Exclude<keyof typeof POLICY_ROOT, 'brave'>;

export const BROWSER_TITLE: Record<AdmxBrowser, string> = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Mozilla Firefox',
};

/** The category in the Group Policy editor, and a part of Intune's addresses. */
export const CATEGORY = 'before_you_rate';
export const INSTALL_POLICY = 'install';
const SUPPORTED = 'supported';

/** `$(string.ID)`: a text that the ADML file holds. */
function stringRef(id: string): string {
  return `$(string.${id})`;
}

/** Where a browser looks for the extension's settings. */
function settingsKey({ chromiumId }: Rollout, browser: AdmxBrowser): string {
  return browser === 'firefox'
    ? `${POLICY_ROOT.firefox}\\3rdparty\\Extensions\\${GECKO_ID}`
    : settingsPath(browser, chromiumId);
}

function policy(
  name: string,
  key: string,
  more: Record<string, string>,
  children: readonly string[],
): string {
  const attributes = {
    name,
    class: 'Machine',
    displayName: stringRef(name),
    explainText: stringRef(`${name}_help`),
    key,
    ...more,
  };
  const parts = [
    element('parentCategory', { ref: CATEGORY }),
    element('supportedOn', { ref: SUPPORTED }),
    ...children,
  ];
  return element('policy', attributes, parts);
}

function value(data: string | number): string {
  const inner =
    typeof data === 'number'
      ? element('decimal', { value: String(data) })
      : `<string>${data.replace(/&/g, '&amp;')}</string>`;
  return element('value', {}, [inner]);
}

/** Force-install, pin and hosts: fixed values, switched on as one. */
function installPolicy(rollout: Rollout, browser: AdmxBrowser): string {
  const isFirefox = browser === 'firefox';
  const id = isFirefox ? GECKO_ID : rollout.chromiumId;
  const path = `${POLICY_ROOT[browser]}\\ExtensionSettings\\${id}`;
  const entry = isFirefox ? firefoxInstall(rollout) : chromiumInstall(rollout, browser);
  const items = keysOf(path, entry).flatMap(({ path: key, values }) =>
    values.map(({ name, data }) => element('item', { key, valueName: name }, [value(data)])),
  );
  return policy(INSTALL_POLICY, path, {}, [element('enabledList', {}, items)]);
}

function wordItem(key: string, word: string): string {
  return element('item', { displayName: stringRef(`${key}_${word.replace(/\W/g, '_')}`) }, [value(word)]);
}

/** The control that sets one key, by its kind. */
function control({ key, kind, words, maxLength }: KeyShape, path: string): string {
  const named = { id: key, valueName: key, required: 'true' };
  if (kind === 'list') return element('list', { id: key, key: `${path}\\${key}`, valuePrefix: '' });
  if (kind === 'word')
    return element(
      'enum',
      named,
      words.map((word) => wordItem(key, word)),
    );
  return element('text', { ...named, ...(maxLength && { maxLength: String(maxLength) }) });
}

function keyPolicy(shape: KeyShape, path: string): string {
  const { key, kind } = shape;
  // Enabled and Disabled say it all: there is nothing to fill in.
  if (kind === 'yesNo') {
    return policy(key, path, { valueName: key }, [
      element('enabledValue', {}, [element('decimal', { value: '1' })]),
      element('disabledValue', {}, [element('decimal', { value: '0' })]),
    ]);
  }
  return policy(key, path, { presentation: `$(presentation.${key})` }, [
    element('elements', {}, [control(shape, path)]),
  ]);
}

/** The name of a template without its ending; the ADML must carry the same. */
export function templateName(browser: AdmxBrowser): string {
  return `before-you-rate-${browser}`;
}

/** The administrative template: what can be set and where the registry keeps it. Its words are in the ADML. */
export function admxFile(rollout: Rollout, browser: AdmxBrowser): RolloutFile {
  const name = templateName(browser);
  const path = settingsKey(rollout, browser);
  const target = { prefix: `beforeyourate_${browser}`, namespace: `BeforeYouRate.Policies.${browser}` };
  const root = element(
    'policyDefinitions',
    {
      xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
      revision: '1.0',
      schemaVersion: '1.0',
    },
    [
      element('policyNamespaces', {}, [element('target', target)]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [
        element('definitions', {}, [
          element('definition', { name: SUPPORTED, displayName: stringRef(SUPPORTED) }),
        ]),
      ]),
      element('categories', {}, [element('category', { name: CATEGORY, displayName: stringRef(CATEGORY) })]),
      element('policies', {}, [
        installPolicy(rollout, browser),
        ...KEY_SHAPES.map((shape) => keyPolicy(shape, path)),
      ]),
    ],
  );
  const place = xmlComment(
    `Copy to \\\\DOMAIN\\SYSVOL\\DOMAIN\\Policies\\PolicyDefinitions\\${name}.admx, or to C:\\Windows\\PolicyDefinitions; ${name}.adml beside it in en-US.`,
  );
  return {
    name: `${name}.admx`,
    text: `<?xml version="1.0" encoding="utf-8"?>\n${place}\n${root}\n`,
    encoding: 'utf-8',
    type: 'application/xml',
  };
}
