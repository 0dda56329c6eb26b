import { ours } from './realm.ts';
import { REPLACEMENTS } from './replacements.ts';

/**
 * Each in the place of its own for as long as a function runs. The machine has one world for the page and us, where a
 * browser has two: what is changed may last no longer than the page's own call.
 */
export const PROTOTYPES = REPLACEMENTS.map(({ name, of: path, by }) => ({
  name,
  during<T>(run: () => T): T {
    const of: object = path.split('.').reduce((each, key) => Reflect.get(each, key), globalThis);
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
