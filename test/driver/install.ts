import { isBrowserName } from '../demo/options.ts';
import { findOrInstall } from './findOrInstall.ts';
import { BROWSER_NAMES, PATH_VARIABLE } from './installed.ts';

// node test/driver/install.ts chromium firefox: prints a line per browser that a shell can take over.
const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : BROWSER_NAMES) {
  try {
    if (!isBrowserName(name))
      throw new Error(`No browser “${name}” here. Known are: ${BROWSER_NAMES.join(', ')}`);
    const path = await findOrInstall(name, (line) => console.error(line));
    console.log(`export ${PATH_VARIABLE[name]}='${path}'`);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
// A download that was given up may still hold a socket.
process.exit(0);
