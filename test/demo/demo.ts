import { findOrInstall } from '../driver/findOrInstall.ts';
import { BROWSER_NAMES, type BrowserName, findInstalled } from '../driver/installed.ts';
import { startStandin } from '../standin/index.ts';
import { OTHER_HOSTS } from '../standin/otherHosts.ts';
import { readOptions } from './options.ts';
import { SCENE } from './scene.ts';

async function chooseBrowser(asked: BrowserName | undefined): Promise<BrowserName> {
  if (asked) return asked;
  for (const name of BROWSER_NAMES) if (await findInstalled(name)) return name;
  return 'chromium';
}

async function run(): Promise<void> {
  const { browser: asked, isHeadless, pictures } = readOptions(process.argv.slice(2), process.env);
  const name = await chooseBrowser(asked);
  await findOrInstall(name, console.log);
  // Only now: it reads the browsers' paths when it is loaded.
  const { launchBrowser } = await import('../driver/browsers.ts');
  const standin = await startStandin(SCENE);
  const browser = await launchBrowser(name, {
    port: standin.port,
    headless: isHeadless,
    otherHosts: OTHER_HOSTS,
    // Hides the bar about an unsafe flag, which would be the first thing to see.
    args: name === 'chromium' && !isHeadless ? ['--test-type'] : [],
  });
  try {
    if (isHeadless) {
      const { walk } = await import('./walk.ts');
      await walk(browser, standin, pictures ?? `demo-pictures/${name}`);
    } else {
      const { show } = await import('./show.ts');
      await show(browser);
    }
  } finally {
    await browser.close().catch(() => undefined);
    await standin.close();
  }
}

run().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
