import * as addresses from '../claude/addresses.ts';
import * as selectors from '../claude/selectors.ts';
import * as bar from '../detect/bar.ts';
import * as dialog from '../detect/dialog.ts';
import * as name from '../detect/name.ts';
import * as outermost from '../detect/outermost.ts';
import * as references from '../detect/references.ts';
import * as signal from '../detect/signal.ts';
import * as thumb from '../detect/thumb.ts';
import { SHARED_KEY } from './sharedKey.ts';

/**
 * Makes what the gate has loaded known to the extension's later scripts in this tab, which the build has take it from
 * here (`lib/commands/sharedModules.ts`) and not bring it again. All are of one version: each gate shares its own.
 */
export function share(): void {
  const shared = { addresses, bar, dialog, name, outermost, references, selectors, signal, thumb };
  Object.assign(globalThis, { [Symbol.for(SHARED_KEY)]: shared });
}
