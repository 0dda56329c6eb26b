/** Lets so many milliseconds pass; only where there is nothing to wait for. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until `probe` gives something other than undefined, null or false. */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  patience = 15_000,
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

/** Waits for something, and says whether it came; what else goes wrong meanwhile is thrown. */
export function came(probe: () => Promise<boolean>, patience: number): Promise<boolean> {
  return until('', probe, patience).then(
    () => true,
    (reason: Error) => {
      if (reason.message.startsWith('Waited in vain')) return false;
      throw reason;
    },
  );
}

/** Waits for something that may never come to an end, and says what it was. */
export async function inTime<T>(what: string, work: Promise<T>, patience = 20_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited in vain: ${what}`)), patience);
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}
