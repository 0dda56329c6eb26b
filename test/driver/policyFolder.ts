import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserName } from './installed.ts';

/** The policy folder of a machine as one browser alone sees it: nothing is ever left on the machine itself. */
export interface PolicyFolder {
  /** What to start instead of the browser. */
  executable: string;
  /** Where on this machine a path in the folder is. */
  pathOf(path: string): string;
  /** Writes a file by its path in the folder; a running browser sees it. */
  write(path: string, text: string): void;
  remove(path: string): void;
  close(): Promise<void>;
}

/** Where a browser looks for policies on Linux. */
function systemFolder(name: BrowserName, executable: string): string {
  if (name === 'firefox') return '/etc/firefox/policies';
  return executable.includes('google-chrome') ? '/etc/opt/chrome/policies' : '/etc/chromium/policies';
}

/** As root, or as root of a namespace of one's own where that is allowed. */
function mountingFlags(): string {
  const ways = [['--mount'], ['--user', '--map-root-user', '--mount']];
  for (const flags of ways) {
    try {
      execFileSync('unshare', [...flags, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'pipe' });
      return flags.join(' ');
    } catch {
      // The next way, then.
    }
  }
  throw new Error(
    'These tests show a browser policies of its own, which needs mount namespaces: see unshare(1).',
  );
}

/** Puts our folder over the system's, which may not exist: then its place is made in a view that ends with the browser. */
const SCRIPT = `place=$target
while [ ! -d "$place" ]; do place=$(dirname "$place"); done
if [ "$place" != "$target" ]; then
  mkdir -p "$own/place/\${target#"$place"/}"
  mount -t overlay overlay -o "lowerdir=$own/place:$place" "$place"
fi
mount --bind "$own/policies" "$target"
exec "$browser" "$@"
`;

/** Makes an empty policy folder for a browser on this machine. */
export async function makePolicyFolder(name: BrowserName, browser: string): Promise<PolicyFolder> {
  const own = await mkdtemp(join(tmpdir(), 'before-you-rate-policies-'));
  const executable = join(own, 'browser');
  const inner = join(own, 'inside');
  mkdirSync(join(own, 'policies'));
  const names = { own, target: systemFolder(name, browser), browser };
  const assignments = Object.entries(names).map(([variable, value]) => `${variable}='${value}'\n`);
  writeFileSync(inner, `#!/bin/sh\nset -e\n${assignments.join('')}${SCRIPT}`, { mode: 0o755 });
  writeFileSync(executable, `#!/bin/sh\nexec unshare ${mountingFlags()} '${inner}' "$@"\n`, { mode: 0o755 });
  const place = (path: string) => join(own, 'policies', path);
  return {
    executable,
    pathOf: place,
    write(path, text) {
      mkdirSync(dirname(place(path)), { recursive: true });
      writeFileSync(place(path), text);
    },
    remove: (path) => rmSync(place(path), { force: true }),
    close: () => rm(own, { recursive: true, force: true }),
  };
}
