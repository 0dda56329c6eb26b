/** How many letters must be added, dropped or replaced to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Long enough for any key with a slip in it; more would only cost time. */
const LONGEST = 60;

/** The known word nearest to a misspelt one, whatever its case; undefined where half of it would have to change. */
export function nearest<T extends string>(misspelt: string, known: readonly T[]): T | undefined {
  const word = misspelt.slice(0, LONGEST).toLowerCase();
  const away = (other: T) => distance(word, other.toLowerCase());
  const near = known.reduce((a, b) => (away(b) < away(a) ? b : a));
  return away(near) * 2 < near.length ? near : undefined;
}
