import type { Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { POLICY_KEYS, POLICY_SCHEMA } from '../../../lib/policy/schema.ts';
import { admlFile } from '../../../lib/rollout/adml.ts';
import { admxFile } from '../../../lib/rollout/admx.ts';
import { all, attribute, childrenOf, parseXml } from './admx.ts';
import { SELF_HOSTED } from './samples.ts';

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
/** The order in which the schema of policy definitions wants a policy's parts. */
const ORDER = ['parentCategory', 'supportedOn', 'enabledValue', 'disabledValue', 'enabledList', 'elements'];
const ROOT = {
  chrome: 'Software\\Policies\\Google\\Chrome\\',
  edge: 'Software\\Policies\\Microsoft\\Edge\\',
  firefox: 'Software\\Policies\\Mozilla\\Firefox\\',
} as const;

/** Which control of the ADML shows which element of the ADMX. */
const CONTROL: Record<string, string> = {
  text: 'textBox',
  enum: 'dropdownList',
  list: 'listBox',
};

function names(elements: readonly Element[], name = 'name'): string[] {
  return elements.map((element) => attribute(element, name));
}

describe.each(['chrome', 'edge', 'firefox'] as const)('the template for %s', (browser) => {
  const admx = parseXml(admxFile(SELF_HOSTED, browser).text);
  const adml = parseXml(admlFile(browser).text);
  const policies = all(admx, 'policy');
  const texts = new Map(all(adml, 'string').map((one) => [attribute(one, 'id'), one.textContent ?? '']));
  const presentations = new Map(all(adml, 'presentation').map((one) => [attribute(one, 'id'), one]));
  const everything = [admx, ...all(admx, '*')];

  test('both files are what the editor takes, and belong together', () => {
    for (const [root, name] of [
      [admx, 'policyDefinitions'],
      [adml, 'policyDefinitionResources'],
    ] as const) {
      expect([root.nodeName, root.namespaceURI]).toEqual([name, NAMESPACE]);
      expect([attribute(root, 'revision'), attribute(root, 'schemaVersion')]).toEqual(['1.0', '1.0']);
    }
    expect(childrenOf(admx).map(({ nodeName }) => nodeName)).toEqual([
      'policyNamespaces',
      'resources',
      'supportedOn',
      'categories',
      'policies',
    ]);
    expect(admxFile(SELF_HOSTED, browser).name.replace('.admx', '.adml')).toBe(admlFile(browser).name);
  });

  test('installation and every key are in it, once', () => {
    expect(names(policies)).toEqual(['install', ...POLICY_KEYS]);
  });

  test('every text it names exists, and every text is named', () => {
    const named = everything.flatMap((element) =>
      [...element.attributes].flatMap(({ value }) =>
        [...value.matchAll(/\$\(string\.(\w+)\)/g)].map(([, id]) => id ?? ''),
      ),
    );
    expect(named.filter((id) => !texts.get(id)?.trim())).toEqual([]);
    expect([...texts.keys()].filter((id) => !named.includes(id))).toEqual([]);
    expect(all(adml, 'string').length).toBe(texts.size);
  });

  test('every element has its control, and every control its element', () => {
    for (const policy of policies) {
      const elements = all(policy, 'elements').flatMap(childrenOf);
      const name = /^\$\(presentation\.(\w+)\)$/.exec(policy.getAttribute('presentation') ?? '')?.[1];
      const presentation = name === undefined ? undefined : presentations.get(name);
      const controls = presentation ? childrenOf(presentation) : [];
      expect(controls.map((control) => [control.nodeName, attribute(control, 'refId')])).toEqual(
        elements.map((element) => [CONTROL[element.nodeName], attribute(element, 'id')]),
      );
      expect(controls.every((control) => control.textContent?.trim())).toBe(true);
    }
    const used = policies.flatMap((policy) => policy.getAttribute('presentation') ?? []);
    expect(used.length).toBe(presentations.size);
  });

  test('categories and supported versions exist, and the parts stand in order', () => {
    const categories = names(all(admx, 'category'));
    const supported = names(all(admx, 'definition'));
    for (const policy of policies) {
      const parts = childrenOf(policy).map(({ nodeName }) => nodeName);
      expect(parts).toEqual(ORDER.filter((part) => parts.includes(part)));
      expect(parts.length).toBeGreaterThan(2);
      expect(categories).toContain(attribute(all(policy, 'parentCategory')[0] as Element, 'ref'));
      expect(supported).toContain(attribute(all(policy, 'supportedOn')[0] as Element, 'ref'));
      expect(attribute(policy, 'class')).toBe('Machine');
    }
  });

  test('it writes only where this browser reads this extension', () => {
    const id = browser === 'firefox' ? '{1d01c51a-744d-4b11-9b7c-6491213d5654}' : SELF_HOSTED.chromiumId;
    const settings =
      browser === 'firefox'
        ? `${ROOT.firefox}3rdparty\\Extensions\\${id}`
        : `${ROOT[browser]}3rdparty\\extensions\\${id}\\policy`;
    const install = `${ROOT[browser]}ExtensionSettings\\${id}`;
    for (const policy of policies) {
      const name = attribute(policy, 'name');
      const at = name === 'install' ? install : settings;
      expect(attribute(policy, 'key')).toBe(at);
      const inner = [...all(policy, 'item'), ...all(policy, 'list')].flatMap(
        (one) => one.getAttribute('key') ?? [],
      );
      const allowed =
        name === 'install' ? [install, `${install}\\runtime_allowed_hosts`] : [`${settings}\\${name}`];
      expect(inner.filter((key) => !allowed.includes(key))).toEqual([]);
      const values = [policy, ...all(policy, 'text'), ...all(policy, 'enum')].flatMap(
        (one) => one.getAttribute('valueName') ?? [],
      );
      expect(values.every((value) => value === name)).toBe(true);
    }
  });

  test('the words to choose from are the schema’s', () => {
    for (const element of all(admx, 'enum')) {
      const words = all(element, 'value').map((value) => value.textContent?.trim());
      const key = attribute(element, 'id') as (typeof POLICY_KEYS)[number];
      for (const word of words) expect(POLICY_SCHEMA.shape[key].safeParse(word).success).toBe(true);
      expect(words.length).toBeGreaterThan(1);
    }
    expect(all(admx, 'enum').length).toBe(9);
  });
});
