/** A built-in function of a page's world, and what a page may put in its place. */
export interface Replacement {
  name: string;
  /** The object that has it, as a path from the global one. */
  of: string;
  /** Says nothing, or the opposite; stands by itself, as it may be carried into a browser's page. */
  by: (...args: never[]) => unknown;
}

export const REPLACEMENTS: readonly Replacement[] = [
  { name: 'exec', of: 'RegExp.prototype', by: () => null },
  { name: 'test', of: 'RegExp.prototype', by: () => false },
  { name: 'indexOf', of: 'String.prototype', by: () => -1 },
  { name: 'includes', of: 'String.prototype', by: () => false },
  { name: 'slice', of: 'String.prototype', by: () => '' },
  { name: 'charCodeAt', of: 'String.prototype', by: () => 0 },
  { name: 'toLowerCase', of: 'String.prototype', by: () => '' },
  { name: 'parse', of: 'JSON', by: () => ({}) },
  { name: 'stringify', of: 'JSON', by: () => '' },
  { name: 'hasOwn', of: 'Object', by: () => false },
  { name: 'isArray', of: 'Array', by: () => false },
  { name: 'decode', of: 'TextDecoder.prototype', by: () => '' },
  { name: 'String', of: 'globalThis', by: () => '' },
];
