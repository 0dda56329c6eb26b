import type { Plugin } from 'vite';
import { SHARED_KEY, SHARED_MODULES } from '../gate/sharedKey.ts';

/** What a module exports at run time; a module that exports otherwise is none that is shared. */
const EXPORTED = /^export (?:async )?(?:function|const|class) (\w+)/gm;

/** The module as a later script takes it from the gate, which has loaded it. */
export function takenFromGate(name: string, code: string): string {
  const names = [...code.matchAll(EXPORTED)].map(([, exported]) => exported);
  return `export const { ${names.join(', ')} } = globalThis[Symbol.for(${JSON.stringify(SHARED_KEY)})].${name};`;
}

/** For the scripts that come into a tab after the gate: what is shared there is not brought again. */
export function sharedModules(): Plugin {
  const entries = Object.entries(SHARED_MODULES);
  return {
    name: 'shared-modules',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler(code, id) {
        const shared = entries.find(([, path]) => id.endsWith(`/${path}`));
        return shared && { code: takenFromGate(shared[0], code), map: null };
      },
    },
  };
}
