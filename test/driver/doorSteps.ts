import type { Frame, Page } from 'puppeteer-core';
import { DOOR_HOOKS, fillCoworkFeedback, openReport } from '../standin/doorHooks.ts';
import { HOOKS } from '../standin/pressing.ts';
import type { Chat } from './chat.ts';
import { rest } from './rest.ts';
import type { Swift } from './swift.ts';
import { until } from './waiting.ts';

/** Where a person is when a door is tried: everything up to the press that hands over. */
export interface AtDoor {
  page: Page;
  /** Of claude.ai: the page's own, or one in another site's page. */
  frame: Frame;
  swift: Swift;
  chat: Chat;
}

export type Step = (at: AtDoor) => Promise<void>;

/** Presses the last element of a kind with the mouse, once the page has replaced what it replaces at a hover. */
export async function pressOn(page: Page | Frame, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await (await page.$$(selector)).at(-1)?.hover();
  await rest(page);
  await (await page.$$(selector)).at(-1)?.click();
}

/** Presses a button by its words. */
export const pressNamed =
  (within: string, text: string): Step =>
  async ({ frame }) => {
    const handle = await until(`${text} in ${within}`, () => frame.$(`${within} button ::-p-text(${text})`));
    await handle.click();
  };

export const press =
  (selector: string): Step =>
  ({ frame }) =>
    pressOn(frame, selector);

const write =
  (selector: string, text: string): Step =>
  async ({ frame }) => {
    await frame.waitForSelector(selector);
    await frame.type(selector, text);
  };

const controlEnter: Step = async ({ page }) => {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
};

/** One after the other. */
export const steps =
  (...all: Step[]): Step =>
  async (at) => {
    for (const step of all) await step(at);
  };

/** Cowork's page drops a Submit that comes sooner than this after a change of step, in milliseconds (2026-11-26). */
const STEP_SETTLES = 450;

const coworkForm = (transcript: boolean): Step =>
  steps(
    press(DOOR_HOOKS.coworkOpen),
    async ({ frame }) => {
      await frame.waitForSelector(`${DOOR_HOOKS.coworkDialog} [data-area]`);
      await fillCoworkFeedback(frame, { transcript });
    },
    ({ frame }) => rest(frame, STEP_SETTLES),
  );

/** The ways to a door, each up to the last press, by name. */
export const OPEN = {
  nothing: async () => undefined,
  thumb: async ({ swift }) => {
    if (!(await swift.openOwnDialog('down', 'mouse'))) throw new Error('No dialog of claude.ai’s own');
  },
  banner: steps(press('.band [aria-expanded]'), press(DOOR_HOOKS.safetyLink)),
  card: press(DOOR_HOOKS.safetyLink),
  ended: press(DOOR_HOOKS.endedLink),
  report: steps(({ frame }) => openReport(frame), write(DOOR_HOOKS.codeText, 'It forgot a test')),
  support: steps(
    ({ frame }) => openReport(frame, 'sidebar'),
    press(DOOR_HOOKS.codeSupport),
    write(DOOR_HOOKS.codeText, 'x'),
  ),
  transcript: coworkForm(true),
  withoutTranscript: coworkForm(false),
} satisfies Record<string, Step>;

/** Says yes in the overlay that is open. */
export const agree =
  (button: string): Step =>
  ({ chat }) =>
    chat.proceed(button);

/** The press that hands over. */
export const LAST = {
  thumb: press(HOOKS.down),
  submit: press(HOOKS.submit),
  codeSubmit: press(DOOR_HOOKS.codeSubmit),
  coworkSubmit: press(DOOR_HOOKS.coworkSubmit),
  controlEnter: steps(async ({ frame }) => frame.focus(DOOR_HOOKS.coworkSubmit), controlEnter),
} satisfies Record<string, Step>;
