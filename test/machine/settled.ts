import { setImmediate } from 'node:timers';

/** Lets everything that waits for nothing but its turn come about: promises, and the tasks they queue. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 4; turns++) await new Promise((resolve) => setImmediate(resolve));
}
