import { type AdmxBrowser, BROWSER_TITLE, CATEGORY, INSTALL_POLICY, templateName } from './admx.ts';
import { KEY_SHAPES, type KeyShape } from './keys.ts';
import type { RolloutFile } from './rollout.ts';
import { element, textElement, xmlComment } from './xml.ts';

function string(id: string, text: string): string {
  return textElement('string', { id }, text);
}

/** What the editor shows beside a policy. */
function help({ description, whenUnset, example, kind }: KeyShape): string {
  const typed = kind === 'yesNo' ? ['Enabled: true. Disabled: false.'] : [];
  const sample = Array.isArray(example) ? example.join(', ') : String(example);
  const unset = `If it is not set: ${whenUnset}`.replace(/\.?$/, '.');
  return [description, ...typed, unset, `Example: ${sample}`].join(' ');
}

function wordStrings({ key, kind, words }: KeyShape): string[] {
  return kind === 'word' ? words.map((word) => string(`${key}_${word.replace(/\W/g, '_')}`, word)) : [];
}

function control({ key: refId, kind, title }: KeyShape): string {
  if (kind === 'list') return textElement('listBox', { refId }, title);
  if (kind === 'word') return textElement('dropdownList', { refId, noSort: 'true' }, title);
  return element('textBox', { refId }, [textElement('label', {}, title)]);
}

function presentation(shape: KeyShape): string {
  return element('presentation', { id: shape.key }, [control(shape)]);
}

/** The English words of the administrative template of the same name. */
export function admlFile(browser: AdmxBrowser): RolloutFile {
  const name = templateName(browser);
  const title = `Before You Rate (${BROWSER_TITLE[browser]})`;
  const strings = [
    string('supported', `${BROWSER_TITLE[browser]} with Before You Rate`),
    string(CATEGORY, title),
    string(INSTALL_POLICY, 'Install Before You Rate'),
    string(
      `${INSTALL_POLICY}_help`,
      `Enabled: the browser installs the extension for everybody on this computer, keeps it, shows its button and lets it run on claude.ai. Not configured: ${browser === 'firefox' ? 'people may remove it' : 'the browser removes it again'}.`,
    ),
    ...KEY_SHAPES.flatMap((shape) => [
      string(shape.key, shape.title),
      string(`${shape.key}_help`, help(shape)),
      ...wordStrings(shape),
    ]),
  ];
  const shown = KEY_SHAPES.filter(({ kind }) => kind !== 'yesNo');
  const root = element(
    'policyDefinitionResources',
    {
      xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
      revision: '1.0',
      schemaVersion: '1.0',
    },
    [
      textElement('displayName', {}, title),
      textElement(
        'description',
        {},
        `Settings of the extension Before You Rate in ${BROWSER_TITLE[browser]}`,
      ),
      element('resources', {}, [
        element('stringTable', {}, strings),
        element('presentationTable', {}, shown.map(presentation)),
      ]),
    ],
  );
  const place = xmlComment(`Copy to the folder en-US beside ${name}.admx.`);
  return {
    name: `${name}.adml`,
    text: `<?xml version="1.0" encoding="utf-8"?>\n${place}\n${root}\n`,
    encoding: 'utf-8',
    type: 'application/xml',
  };
}
