import { v5 } from 'uuid';
import { GECKO_ID } from './ids.ts';
import { chromiumInstall, firefoxInstall } from './install.ts';
import { type Rollout, type RolloutFile, settingsOf } from './rollout.ts';
import { xmlComment, xmlText } from './xml.ts';

/** The browsers of macOS that take a configuration profile. */
export const MAC_BROWSERS = ['chrome', 'edge', 'brave', 'firefox'] as const;
export type MacBrowser = (typeof MAC_BROWSERS)[number];

type Plist = string | boolean | number | readonly Plist[] | { readonly [key: string]: Plist };

/** Our name space for RFC 9562 version 5: the same content has the same UUID, whoever makes the file. */
const NAME_SPACE = v5('before-you-rate', v5.URL);

const TITLE: Record<MacBrowser, string> = {
  chrome: 'Chrome',
  edge: 'Edge',
  brave: 'Brave',
  firefox: 'Firefox',
};

/** The preference domain of each browser; settings of an extension stand in one below it. */
const DOMAIN = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  brave: 'com.brave.Browser',
} as const;

function plistLines(value: Plist): string[] {
  if (typeof value === 'string') return [`<string>${xmlText(value)}</string>`];
  if (typeof value === 'number') return [`<integer>${value}</integer>`];
  if (typeof value === 'boolean') return [value ? '<true/>' : '<false/>'];
  const isList = Array.isArray(value);
  const lines = isList
    ? (value as readonly Plist[]).flatMap(plistLines)
    : Object.entries(value).flatMap(([key, inner]) => [`<key>${xmlText(key)}</key>`, ...plistLines(inner)]);
  const name = isList ? 'array' : 'dict';
  // A text of several lines is one entry here, so that none of its lines is indented.
  return [`<${name}>`, ...lines.map((line) => `  ${line}`), `</${name}>`];
}

/** What a payload needs besides its content; the UUID follows from type and content. */
function payload(type: string, title: string, content: { readonly [key: string]: Plist }) {
  const identifier = `before-you-rate.${type}`;
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: v5(JSON.stringify([identifier, content]), NAME_SPACE).toUpperCase(),
    PayloadDisplayName: title,
    ...content,
  };
}

/** The preference domains of a browser with what each is told. */
function payloadsOf(rollout: Rollout, browser: MacBrowser) {
  const settings = settingsOf(rollout.values);
  if (browser === 'firefox') {
    return [
      payload('org.mozilla.firefox', 'Before You Rate: installation and settings', {
        // Without it Firefox reads no policy of a profile at all.
        EnterprisePoliciesEnabled: true,
        ExtensionSettings: { [GECKO_ID]: firefoxInstall(rollout) },
        '3rdparty': { Extensions: { [GECKO_ID]: settings } },
      }),
    ];
  }
  const domain = DOMAIN[browser];
  const { chromiumId } = rollout;
  return [
    payload(domain, 'Before You Rate: installation', {
      ExtensionSettings: { [chromiumId]: chromiumInstall(rollout, browser) },
    }),
    // Without settings another profile may hold them, such as one made in Jamf's form.
    ...(Object.keys(settings).length > 0
      ? [payload(`${domain}.extensions.${chromiumId}`, 'Before You Rate: settings', settings)]
      : []),
  ];
}

/** A configuration profile for macOS: installation and settings of one browser. */
export function mobileconfig(rollout: Rollout, browser: MacBrowser): RolloutFile {
  const profile = {
    ...payload('Configuration', `Before You Rate (${TITLE[browser]})`, {
      PayloadScope: 'System',
      PayloadContent: payloadsOf(rollout, browser),
    }),
    PayloadIdentifier: `before-you-rate.${browser}`,
  };
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    xmlComment(
      'Upload to your MDM (Jamf Pro: Computers, Configuration Profiles, Upload) as a device profile.',
    ),
    '<plist version="1.0">',
    ...plistLines(profile),
    '</plist>',
    '',
  ].join('\n');
  return {
    name: `before-you-rate-${browser}.mobileconfig`,
    text,
    encoding: 'utf-8',
    type: 'application/x-apple-aspen-config',
  };
}
