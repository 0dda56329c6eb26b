import { registryOf, rootsOf, type WindowsBrowser } from './registry.ts';
import type { Rollout, RolloutFile } from './rollout.ts';

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A REG_SZ as its bytes, for texts that a quoted line cannot hold. */
function hexadecimal(text: string): string {
  const units = Array.from({ length: text.length + 1 }, (_, at) => text.charCodeAt(at) || 0);
  const bytes = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  return `hex(1):${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

function regData(data: string | number): string {
  if (typeof data === 'number') return `dword:${data.toString(16).padStart(8, '0')}`;
  return /[\r\n]/.test(data) ? hexadecimal(data) : quoted(data);
}

/** A `.reg` file: what `reg import` or a double click brings in. */
export function regFile(rollout: Rollout, browser: WindowsBrowser): RolloutFile {
  const name = `before-you-rate-${browser}.reg`;
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    '; Before You Rate: installed and configured for everybody on this computer.',
    `; Import as an administrator: reg import ${name}`,
    '; If you keep ExtensionSettings as one JSON value, add the entry there instead: the keys here replace it.',
    '',
    ...rootsOf(rollout, browser).map((path) => `[-HKEY_LOCAL_MACHINE\\${path}]`),
    ...registryOf(rollout, browser).flatMap(({ path, values }) => [
      '',
      `[HKEY_LOCAL_MACHINE\\${path}]`,
      ...values.map(({ name, data }) => `${quoted(name)}=${regData(data)}`),
    ]),
    '',
  ];
  return { name, text: lines.join('\r\n'), encoding: 'utf-16le', type: 'text/plain' };
}
