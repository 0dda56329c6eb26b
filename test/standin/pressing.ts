import type { Page } from 'puppeteer-core';
import { rest } from '../driver/rest.ts';
import { conversationPath, type Generation, TOPICS } from './index.ts';

/** Our own classes, in every generation and whatever marks are left: how tests find what to press. */
export const HOOKS = {
  bar: '.bar',
  row: '.row',
  up: '.thumb-up',
  down: '.thumb-down',
  dialog: '.dialog',
  submit: '.dialog .primary',
} as const;

/** The address of a fixed conversation, numbered from 1, in a generation of the interface. */
export function addressOf(generation: Generation, conversation = 1): string {
  return `https://claude.ai${conversationPath(generation, TOPICS[conversation - 1]?.uuid ?? '')}`;
}

/** The id of the conversation, session or task that an address shows; empty where it names none. */
export function idOf(address: string): string {
  return address.split('/').at(-1) ?? '';
}

/** Presses a thumb of the last answer with the mouse, once the page has replaced and moved what it does at the hover. */
export async function pressThumb(page: Page, direction: 'up' | 'down'): Promise<void> {
  await page.waitForSelector(HOOKS[direction]);
  await (await page.$$(HOOKS[direction])).at(-1)?.hover();
  await rest(page);
  await (await page.$$(HOOKS[direction])).at(-1)?.click();
}

/** Presses a thumb, writes a comment and submits the dialog. */
export async function rateByDialog(page: Page, direction: 'up' | 'down', comment: string): Promise<void> {
  await pressThumb(page, direction);
  await page.waitForSelector(`${HOOKS.dialog} textarea`);
  await page.type(`${HOOKS.dialog} textarea`, comment);
  await page.click(HOOKS.submit);
  await page.waitForFunction(() => !document.querySelector('.dialog'));
}
