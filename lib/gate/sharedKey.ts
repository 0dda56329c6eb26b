/** Where the gate shares what it has loaded: in the extension's own world, out of the page's reach. */
export const SHARED_KEY = 'before-you-rate-shared';

/** The modules that are shared, by their file. */
export const SHARED_MODULES = {
  addresses: 'lib/claude/addresses.ts',
  bar: 'lib/detect/bar.ts',
  dialog: 'lib/detect/dialog.ts',
  name: 'lib/detect/name.ts',
  outermost: 'lib/detect/outermost.ts',
  references: 'lib/detect/references.ts',
  selectors: 'lib/claude/selectors.ts',
  signal: 'lib/detect/signal.ts',
  thumb: 'lib/detect/thumb.ts',
} as const;
