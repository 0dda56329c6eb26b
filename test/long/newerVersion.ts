import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestBrowser } from '../driver/browsers.ts';

/** Newer versions of the extension, each higher than the one before. */
export class NewerVersions {
  private readonly browser: TestBrowser;
  private folder: string | undefined;
  private count = 0;

  constructor(browser: TestBrowser) {
    this.browser = browser;
  }

  /** Puts the next one in the place of the one that runs, as the browser does by itself. */
  async install(): Promise<void> {
    const { browser } = this;
    // Chromium has a folder of its own for each browser; Firefox runs what was built, which stays as it is.
    this.folder ??= browser.name === 'chromium' ? browser.extension : await this.copy();
    this.count += 1;
    const file = join(this.folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    const version = String(manifest.version).split('.').slice(0, 3).join('.');
    await writeFile(file, JSON.stringify({ ...manifest, version: `${version}.${this.count}` }));
    await browser.browser.installExtension(this.folder);
  }
  private async copy(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'before-you-rate-newer-'));
    await cp(this.browser.extension, folder, { recursive: true });
    return folder;
  }
  async close(): Promise<void> {
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
  }
}
