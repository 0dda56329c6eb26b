import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { SHARED_KEY } from '../gate/sharedKey.ts';

const SHARING = fileURLToPath(new URL('../gate/shared.ts', import.meta.url));
const IMPORT = /^import \{([^}]+)\} from ["'](\.\.\/[^"']+)["'];/gm;
/** All that is shared, for the stubs of its modules. */
const ALL = '\0shared';

/** Of each module that the gate shares, by its file, the names that it shares: those that `shared.ts` imports. */
export function sharedNames(code = readFileSync(SHARING, 'utf8')): ReadonlyMap<string, readonly string[]> {
  const imports = [...code.matchAll(IMPORT)].map(([, names = '', from = '']): [string, string[]] => [
    join(dirname(SHARING), from),
    names.split(',').flatMap((name) => name.trim() || []),
  ]);
  return new Map(imports);
}

/** The module as a later script takes it from the gate, which has loaded it; what is not shared is missing there. */
export function takenFromGate(names: readonly string[]): string {
  const taken = names.map((name) => `export const ${name} = shared.${name};`);
  return [`import { shared } from ${JSON.stringify(ALL)};`, ...taken].join('\n');
}

/**
 * For the scripts that come into a tab after the gate: what is shared there is not brought again. A name that a script
 * wants of such a module and that the gate does not share ends the build.
 */
export function sharedModules(): Plugin {
  const shared = sharedNames();
  return {
    name: 'shared-modules',
    enforce: 'pre',
    resolveId: (id) => (id === ALL ? id : undefined),
    load: (id) =>
      id === ALL ? `export const shared = globalThis[Symbol.for(${JSON.stringify(SHARED_KEY)})];` : undefined,
    transform: {
      order: 'pre',
      handler(_code, id) {
        const names = shared.get(id);
        return names && { code: takenFromGate(names), map: null };
      },
    },
  };
}
