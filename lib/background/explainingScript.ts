import { browser } from 'wxt/browser';
import { languageFor, textsFile } from '../texts/languages.ts';

/** What explains, with one language's texts before it: into the world of the scripts that are there already. */
export async function injectExplaining(tabId: number, frameId: number, language: string): Promise<boolean> {
  const [done] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`/${textsFile(languageFor(language))}`, '/explain.js'],
    injectImmediately: true,
  });
  return done !== undefined;
}
