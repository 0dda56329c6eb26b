import type { Page } from 'puppeteer-core';
import { CODE, COWORK, DOOR_HOOKS } from '../standin/doorHooks.ts';
import type { StandinState } from '../standin/index.ts';
import { HOOKS } from '../standin/pressing.ts';
import { OPEN, type Step } from './doorSteps.ts';

interface OpenDoor {
  state: Partial<StandinState>;
  address?: string;
  open: Step;
  submit: string;
  title: string;
}

/** Each kind of dialog that hands something over, and the title of what explains its Submit. */
export const DIALOGS: Readonly<Record<string, OpenDoor>> = {
  rating: {
    state: { marks: 'thumbs-unmarked' },
    open: OPEN.thumb,
    submit: HOOKS.submit,
    title: 'Before you submit this rating',
  },
  'chat feedback': {
    state: { chatEnded: true },
    open: OPEN.ended,
    submit: HOOKS.submit,
    title: 'Before you send feedback',
  },
  'Claude Code’s report': {
    state: {},
    address: CODE,
    open: OPEN.report,
    submit: DOOR_HOOKS.codeSubmit,
    title: 'Before you send this report',
  },
  'Cowork’s feedback': {
    state: {},
    address: COWORK,
    open: OPEN.transcript,
    submit: DOOR_HOOKS.coworkSubmit,
    title: 'Before you send feedback',
  },
};

/** Draws a button's words by a web component with an open shadow root, as wide and high as the button. */
export async function showComponents(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll(wanted)].at(-1) as HTMLElement;
    const label = document.createElement('x-label');
    label.style.display = 'block';
    const words = document.createElement('span');
    words.append(button.textContent);
    label.attachShadow({ mode: 'open' }).append(words);
    button.replaceChildren(label);
  }, selector);
}
