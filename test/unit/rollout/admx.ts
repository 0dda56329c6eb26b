import { DOMParser, type Element } from '@xmldom/xmldom';
import { keyAt, type Tree } from './parsers.ts';

/** An XML document; anything the parser complains of is an error. */
export function parseXml(text: string): Element {
  const onError = (level: string, message: string) => {
    // A person may have typed U+FFFD; xmldom takes it for a sign of a wrong encoding.
    if (level === 'warning' && message.startsWith('Unicode replacement character')) return;
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
}

export function all(root: Element, name: string): Element[] {
  return [...root.getElementsByTagName(name)];
}

export function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.nodeName}> has no ${name}`);
  return value;
}

function valueIn(holder: Element): string | number {
  const [inner] = childrenOf(holder);
  if (inner?.nodeName === 'decimal') return Number(attribute(inner, 'value'));
  if (inner?.nodeName === 'string') return inner.textContent ?? '';
  throw new Error(`no value in <${holder.nodeName}>`);
}

/** What a person, or Intune, sets a policy to. */
export interface Setting {
  isEnabled: boolean;
  /** By element id; a list's entries in order. */
  data: Record<string, string | readonly string[]>;
}

const HKLM = 'HKEY_LOCAL_MACHINE\\';

/** Writes one element of an enabled policy, as the template says. */
function writeElement(root: Tree, policy: Element, element: Element, given: Setting['data'][string]): void {
  const key = element.getAttribute('key') ?? attribute(policy, 'key');
  const tree = keyAt(root, HKLM + key);
  if (element.nodeName === 'list') {
    if (attribute(element, 'valuePrefix') !== '') throw new Error('prefix');
    for (const [at, entry] of [given].flat().entries()) tree.values.set(String(at + 1), entry);
    return;
  }
  const name = attribute(element, 'valueName');
  if (element.nodeName === 'enum') {
    const values = childrenOf(element).map((item) => valueIn(childrenOf(item)[0] as Element));
    if (!values.includes(given as string)) throw new Error(`no item ${given}`);
  }
  const limit = Number(element.getAttribute('maxLength') ?? '1023');
  if (element.nodeName === 'text' && String(given).length > limit) throw new Error(`too long: ${name}`);
  tree.values.set(name, String(given));
}

/** Applies a setting to a registry as Group Policy does. */
export function apply(root: Tree, policy: Element, { isEnabled, data }: Setting): void {
  const switched = all(policy, isEnabled ? 'enabledValue' : 'disabledValue')[0];
  if (switched)
    keyAt(root, HKLM + attribute(policy, 'key')).values.set(
      attribute(policy, 'valueName'),
      valueIn(switched),
    );
  if (!isEnabled) return;
  const [list] = all(policy, 'enabledList');
  for (const item of list ? childrenOf(list) : []) {
    const tree = keyAt(root, HKLM + attribute(item, 'key'));
    tree.values.set(attribute(item, 'valueName'), valueIn(childrenOf(item)[0] as Element));
  }
  const [elements] = all(policy, 'elements');
  for (const element of elements ? childrenOf(elements) : []) {
    const given = data[attribute(element, 'id')];
    if (given === undefined) throw new Error('required');
    writeElement(root, policy, element, given);
  }
}
