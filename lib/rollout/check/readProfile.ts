import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'plist';
import { isRecord } from '../../values/problem.ts';
import { type Fault, type Finding, lineAt, Unreadable } from './finding.ts';
import { forced } from './forced.ts';

const EXTENSION_DOMAIN =
  /^(?:com\.google\.Chrome|com\.microsoft\.Edge|com\.brave\.Browser|org\.chromium\.Chromium)\.extensions\.(.+)$/;
const BROWSER_DOMAIN =
  /^(?:com\.google\.Chrome|com\.microsoft\.Edge|com\.brave\.Browser|org\.chromium\.Chromium)$/;
const FIREFOX_DOMAIN = 'org.mozilla.firefox';

/** A payload without what the profile itself needs. */
function contentOf(payload: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')));
}

/** The XML's first error, with its line; plist parsers are too forgiving to tell. */
function checkXml(text: string): void {
  const bare = /&(?!#\d+;|#x[0-9a-f]+;|(?:amp|lt|gt|quot|apos);)/i.exec(text);
  if (bare) throw new Unreadable('Not XML: a bare &, write &amp;.', lineAt(text, bare.index));
  let first: string | undefined;
  try {
    new DOMParser({
      onError: (_level, message) => {
        first ??= message;
      },
    }).parseFromString(text, 'text/xml');
  } catch (error) {
    first ??= (error as Error).message;
  }
  if (first === undefined) return;
  const line = /\[line:(\d+)/.exec(first)?.[1] ?? /:(\d+):\d+/.exec(first)?.[1];
  throw new Unreadable(`Not XML: ${first.split('\n')[0]}`, line ? Number(line) : undefined);
}

function payloadsOf(text: string): Record<string, unknown>[] {
  checkXml(text);
  if (!/<plist\b/.test(text)) {
    throw new Unreadable(
      /<policyDefinition/.test(text)
        ? 'An administrative template: it sets nothing by itself, the Group Policy editor does.'
        : 'XML, but no configuration profile (no <plist>).',
    );
  }
  let root: unknown;
  try {
    root = parse(text);
  } catch (error) {
    throw new Unreadable(`No property list: ${(error as Error).message}`);
  }
  const payloads = isRecord(root) ? root.PayloadContent : undefined;
  if (!Array.isArray(payloads))
    throw new Unreadable('No configuration profile: “PayloadContent” is missing.');
  return payloads.filter(isRecord);
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** What Firefox takes from its payload, and what it would ignore. */
function firefoxParts(content: Record<string, unknown>, faults: Fault[]) {
  if (content.EnterprisePoliciesEnabled !== true) {
    faults.push({ message: '“EnterprisePoliciesEnabled” must be true: without it Firefox reads no policy.' });
  }
  const thirdParty = recordOf(content['3rdparty']);
  if ('extensions' in thirdParty) {
    faults.push({
      message: '“3rdparty.extensions” must be “3rdparty.Extensions”: Firefox ignores the other spelling.',
    });
  }
  return {
    installs: recordOf(content.ExtensionSettings),
    settings: recordOf(thirdParty.Extensions ?? thirdParty.extensions),
  };
}

/** Reads a configuration profile for macOS. */
export function readProfile(text: string): Finding {
  const faults: Fault[] = [];
  const finding: Finding = {
    title: 'A configuration profile for Chrome, Edge or Brave on macOS',
    family: 'chromium',
    installs: {},
    settings: {},
    mustInstall: true,
    faults,
    lineOf(_, key) {
      const at = text.indexOf(`<key>${key}</key>`);
      return at < 0 ? undefined : lineAt(text, at);
    },
  };
  for (const payload of payloadsOf(text)) {
    const type = String(payload.PayloadType);
    const content = contentOf(payload);
    const id = EXTENSION_DOMAIN.exec(type)?.[1];
    if (id) finding.settings[id] = content;
    else if (BROWSER_DOMAIN.test(type)) {
      const { ExtensionInstallForcelist: list, ExtensionSettings } = content;
      Object.assign(finding.installs, Array.isArray(list) && forced(list), recordOf(ExtensionSettings));
    } else if (type === FIREFOX_DOMAIN) {
      Object.assign(finding, firefoxParts(content, faults), {
        title: 'A configuration profile for Firefox on macOS',
        family: 'firefox',
      });
    }
  }
  return finding;
}
