import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import type { BenchOptions } from './options.ts';

/** One browser that is measured, with one extension in it or none. */
export interface Subject {
  name: string;
  browser: TestBrowser;
}

/** The names of the runs without extension; the second one tells what the machine does by itself. */
export const NONE = 'none';
export const CONTROL = 'none again';
export const OURS = 'Before You Rate';

/** The floor of whoever may have network rules: the browser itself leads each request around for them. */
const WITH_RULES = ['declarativeNetRequestWithHostAccess'];

/** The floor: an extension with one empty content script. */
async function emptyExtension(permissions: readonly string[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  const script = { matches: ['https://claude.ai/*'], js: ['empty.js'], run_at: 'document_start' };
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [script],
    permissions,
    host_permissions: permissions.length > 0 ? script.matches : [],
    browser_specific_settings: { gecko: { id: 'empty@example.org' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '"use strict";\n');
  return folder;
}

/** Starts all browsers side by side. */
export async function startSubjects(options: BenchOptions, port: number) {
  const empty = await emptyExtension();
  const emptyWithRules = await emptyExtension(WITH_RULES);
  const start = async (name: string, folder?: string): Promise<Subject> => {
    const browser = await launchBrowser(options.browser, { port, bare: name !== OURS });
    if (folder) await browser.browser.installExtension(folder);
    return { name, browser };
  };
  const subjects = [
    await start(NONE),
    await start(CONTROL),
    await start('empty extension', empty),
    await start('the same, with network rules', emptyWithRules),
    await start(OURS),
  ];
  for (const { name, folder } of options.others) subjects.push(await start(name, folder));
  return {
    subjects,
    async close() {
      for (const { browser } of subjects) await browser.close();
      for (const folder of [empty, emptyWithRules]) await rm(folder, { recursive: true, force: true });
    },
  };
}
