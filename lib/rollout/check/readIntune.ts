import { isRecord } from '../../memory/problem.ts';
import { CHROMIUM_ID, GECKO_ID } from '../ids.ts';
import { KEY_SHAPES } from '../keys.ts';
import type { Finding } from './finding.ts';
import type { JsonText } from './jsonText.ts';

const ENTITY: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** An attribute's value as an XML parser gives it. */
function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITY[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** A row's value as the template turns it into a setting. */
function settingOf(key: string, value: string): unknown {
  const data = /<data\s+id="[^"]*"\s+value="([^"]*)"/.exec(value)?.[1];
  if (data === undefined) return /<enabled\s*\/>/i.test(value);
  const text = unescaped(data);
  const kind = KEY_SHAPES.find((shape) => shape.key === key)?.kind;
  if (kind === 'yesNo') return text === 'true' || (text === 'false' ? false : text);
  return kind === 'list' ? text.split('\uF000').filter((_, at) => at % 2 === 1) : text;
}

/** The rows of a custom profile for Intune. */
export function readIntune(json: JsonText, rows: readonly unknown[]): Finding {
  const settings: Record<string, unknown> = {};
  const lines: Record<string, number | undefined> = {};
  const all = rows
    .filter(isRecord)
    .map(({ omaUri, value }) => ({ uri: String(omaUri), value: String(value) }));
  const isFirefox = all.some(({ value }) => value.includes('Software\\Policies\\Mozilla'));
  const template = all.find(({ uri }) => uri.includes('/ADMXInstall/'))?.value ?? '';
  const id = isFirefox
    ? GECKO_ID
    : (/\\3rdparty\\extensions\\([a-p]{32})\\/i.exec(template)?.[1] ?? CHROMIUM_ID);
  let isInstalled = false;
  for (const [at, { uri, value }] of all.entries()) {
    const name = /\/Policy\/Config\/[^/]+\/(.+)$/.exec(uri)?.[1];
    if (!name) continue;
    if (name === 'install') isInstalled = /<enabled\s*\/>/i.test(value);
    else settings[name] = settingOf(name, value);
    lines[name] = json.lineOf(['omaSettings', at as unknown as string]);
  }
  const items = template.matchAll(
    /valueName="(\w+)">\s*<value>\s*(?:<string>([^<]*)<\/string>|<decimal value="(\d+)")/g,
  );
  const entry = Object.fromEntries(
    [...items].map(([, name, text, number]) => [name, text ?? Number(number)]),
  );
  return {
    title: `A custom profile for Intune, ${isFirefox ? 'Firefox' : 'Chrome'} on Windows`,
    family: isFirefox ? 'firefox' : 'chromium',
    installs: isInstalled ? { [id]: entry } : {},
    settings: { [id]: settings },
    mustInstall: true,
    faults: [
      ...json.faults,
      ...(template ? [] : [{ message: 'The row that takes in the template is missing (…/ADMXInstall/…).' }]),
    ],
    lineOf: (_, key) => lines[key],
  };
}
