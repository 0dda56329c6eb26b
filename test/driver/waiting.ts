/** Lets so many milliseconds pass; only where there is nothing to wait for. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until `probe` gives something other than undefined, null or false. */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  patience = 8000,
): Promise<Exclude<NonNullable<T>, false>> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await probe();
    if (found) return found as Exclude<NonNullable<T>, false>;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    // Looking costs the browser work: at 25 ms a tenth of all that the tests made it do.
    await pause(60);
  }
}
