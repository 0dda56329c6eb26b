import { ours } from './realm.ts';

/** What a page may put in the place of a built-in function: something that says nothing, or the opposite. */
const REPLACEMENTS: [name: string, of: object, by: (...args: never[]) => unknown][] = [
  ['exec', RegExp.prototype, () => null],
  ['test', RegExp.prototype, () => false],
  ['indexOf', String.prototype, () => -1],
  ['includes', String.prototype, () => false],
  ['slice', String.prototype, () => ''],
  ['charCodeAt', String.prototype, () => 0],
  ['toLowerCase', String.prototype, () => ''],
  ['parse', JSON, () => ({})],
  ['stringify', JSON, () => ''],
  ['hasOwn', Object, () => false],
  ['isArray', Array, () => false],
  ['decode', TextDecoder.prototype, () => ''],
  ['String', globalThis, () => ''],
];

/**
 * Each in the place of its own for as long as a function runs. The machine has one world for the page and us, where a
 * browser has two: what is changed may last no longer than the page's own call.
 */
export const PROTOTYPES = REPLACEMENTS.map(([name, of, by]) => ({
  name,
  during<T>(run: () => T): T {
    const before = Object.getOwnPropertyDescriptor(of, name) as PropertyDescriptor;
    const { defineProperty } = Object;
    const change = () => defineProperty(of, name, { ...before, value: by });
    const restore = () => defineProperty(of, name, before);
    const { run: runOurs } = ours;
    ours.run = (ownRun) => {
      restore();
      ownRun();
      change();
    };
    change();
    try {
      return run();
    } finally {
      restore();
      ours.run = runOurs;
    }
  },
}));
