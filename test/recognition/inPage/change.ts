import type { Specimen } from './specimen.ts';

/** One thing a redesign may do; does nothing where what it changes is no longer there. */
export interface Change {
  name: string;
  apply(specimen: Specimen): void;
}
