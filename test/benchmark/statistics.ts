/** The middle of some numbers and their quartiles. */
export interface Spread {
  low: number;
  median: number;
  high: number;
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

/** What may be said of a difference: by how much, that none can be seen, or nothing. */
export type Finding = 'differs' | 'no difference seen' | 'too noisy to say';

/** Fewer rounds than this carry no verdict. */
export const FEWEST_ROUNDS = 5;

/**
 * Judges a measure's differences to the runs without extension beside them.
 * @param control the differences of a second run without extension: what the machine alone does.
 * @param resolution what a verdict must be able to tell, in the measure's unit.
 */
export function findingOf(
  differences: readonly number[],
  control: readonly number[],
  resolution: number,
): Finding {
  const noise = spreadOf(control);
  const own = spreadOf(differences);
  const width = Math.max(noise.high - noise.low, Math.abs(noise.median));
  // A difference far beyond what the machine does by itself is one on any machine.
  if (differences.length >= FEWEST_ROUNDS && own.low > 2 * width + Math.max(noise.high, 0)) return 'differs';
  if (differences.length < FEWEST_ROUNDS || !(width <= resolution)) return 'too noisy to say';
  return own.low > noise.high || own.high < noise.low ? 'differs' : 'no difference seen';
}
