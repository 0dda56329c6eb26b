import { isRecord } from '../../values/problem.ts';
import { GECKO_ID } from '../ids.ts';
import { kindOf } from '../keys.ts';
import { type Finding, Unreadable } from './finding.ts';
import type { JsonText } from './jsonText.ts';

const ENTITY: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** An attribute's value as an XML parser gives it. */
function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITY[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

const MASKED = 'Intune has masked the values (****), as it exports them: check the file that you uploaded.';

/** The browsers by the key that their template writes below. */
const BROWSER = { Google: 'Chrome', Microsoft: 'Edge', Mozilla: 'Firefox' } as const;

function isEnabled(value: string): boolean {
  return /<enabled\s*\/>/i.test(value);
}

/** A row's value as the template turns it into a setting; undefined where it takes the setting away. */
function settingOf(key: string, value: string): unknown {
  const kind = kindOf(key);
  if (kind === 'yesNo') return isEnabled(value);
  if (!isEnabled(value)) return undefined;
  const text = unescaped(/<data\s+id="[^"]*"\s+value="([^"]*)"/.exec(value)?.[1] ?? '');
  return kind === 'list' ? text.split('\uF000').filter((_, at) => at % 2 === 1) : text;
}

/** The rows of a custom profile for Intune. */
export function readIntune(json: JsonText, rows: readonly unknown[], chromiumId: string): Finding {
  const settings: Record<string, unknown> = {};
  const lines: Record<string, number | undefined> = {};
  const all = rows
    .filter(isRecord)
    .map(({ omaUri, value }) => ({ uri: String(omaUri), value: String(value) }));
  if (all.some(({ value }) => /^\*+$/.test(value))) throw new Unreadable(MASKED);
  const template = all.find(({ uri }) => uri.includes('/ADMXInstall/'))?.value ?? '';
  const company = /Software\\Policies\\(Google|Microsoft|Mozilla)\\/.exec(template)?.[1] ?? 'Google';
  const browser = BROWSER[company as keyof typeof BROWSER];
  const isFirefox = browser === 'Firefox';
  const id = isFirefox
    ? GECKO_ID
    : (/\\3rdparty\\extensions\\([a-p]{32})\\/i.exec(template)?.[1] ?? chromiumId);
  const faults = [...json.faults];
  if (!template) faults.push({ message: 'The row that takes in the template is missing (…/ADMXInstall/…).' });
  let isInstalled = false;
  for (const [at, { uri, value }] of all.entries()) {
    const name = /\/Policy\/Config\/[^/]+\/(.+)$/.exec(uri)?.[1];
    if (!name) continue;
    const setting = settingOf(name, value);
    if (name === 'install') isInstalled = isEnabled(value);
    else if (setting !== undefined) settings[name] = setting;
    lines[name] = json.lineOf(['omaSettings', at as unknown as string]);
    if (!/^\s*<(?:en|dis)abled\s*\/>/i.test(value))
      faults.push({
        message: `“${name}”: the value must begin with <enabled/> or <disabled/>.`,
        line: lines[name],
      });
  }
  const items = template.matchAll(
    /valueName="(\w+)">\s*<value>\s*(?:<string>([^<]*)<\/string>|<decimal value="(\d+)")/g,
  );
  const entry = Object.fromEntries(
    [...items].map(([, name, text, number]) => [name, text ?? Number(number)]),
  );
  return {
    title: `A custom profile for Intune, ${browser} on Windows`,
    family: isFirefox ? 'firefox' : 'chromium',
    installs: isInstalled ? { [id]: entry } : {},
    settings: { [id]: settings },
    mustInstall: true,
    faults,
    lineOf: (_, key) => lines[key],
  };
}
