import { registryOf, rootsOf, type WindowsBrowser } from './registry.ts';
import type { Rollout, RolloutFile } from './rollout.ts';

/** A PowerShell literal; PowerShell takes the typographic single quotes for the plain one, so all are doubled. */
function literal(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`;
}

/** A PowerShell script with the same effect as the `.reg` file, for tools that run scripts as SYSTEM. */
export function powerShellFile(rollout: Rollout, browser: WindowsBrowser): RolloutFile {
  const lines = [
    '# Before You Rate: installed and configured for everybody on this computer.',
    '# Run as SYSTEM or as an administrator, in 64-bit PowerShell.',
    "$ErrorActionPreference = 'Stop'",
    ...rootsOf(rollout, browser).map(
      (path) =>
        `if (Test-Path -LiteralPath ${literal(`HKLM:\\${path}`)}) { Remove-Item -LiteralPath ${literal(`HKLM:\\${path}`)} -Recurse }`,
    ),
    ...registryOf(rollout, browser).flatMap(({ path, values }) => [
      `$key = New-Item -Path ${literal(`HKLM:\\${path}`)} -Force`,
      ...values.map(
        ({ name, data }) =>
          `$key.SetValue(${literal(name)}, ${typeof data === 'number' ? `${data}, 'DWord'` : `${literal(data)}, 'String'`})`,
      ),
    ]),
    '',
  ];
  return {
    name: `before-you-rate-${browser}.ps1`,
    text: lines.join('\r\n'),
    encoding: 'utf-8-bom',
    type: 'text/plain',
  };
}
