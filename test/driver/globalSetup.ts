import { findOrInstall } from './findOrInstall.ts';
import { BROWSER_NAMES } from './installed.ts';

/** Before the first browser test: both browsers are there, or a line says which command brings them. */
export default async function setup(): Promise<void> {
  for (const name of BROWSER_NAMES) await findOrInstall(name, (line) => console.log(line));
}
