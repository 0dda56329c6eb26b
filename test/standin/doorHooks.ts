import type { Frame, Page } from 'puppeteer-core';
import { sessionId } from './doors.ts';

/** Our own classes at the feedback doors, whatever marks are left: how tests find what to press. */
export const DOOR_HOOKS = {
  composer: '[data-testid="chat-input"]',
  codeSidebar: '[data-testid="code-sidebar-feedback-button"]',
  codeRefusal: '.refusal-feedback',
  codeDialog: '.code-report',
  codeText: '.code-report textarea',
  codeSubmit: '.code-report .primary',
  codeSupport: '.code-report input[type=checkbox]',
  codeRevoke: '.code-report .revoke',
  coworkOpen: '.give-feedback',
  coworkSidebar: '.feedback-link',
  coworkDialog: '.cowork-feedback',
  coworkText: '.cowork-feedback textarea',
  coworkNext: '.cowork-feedback .next',
  coworkSwitch: '.cowork-feedback [role=switch]',
  coworkTask: '.cowork-feedback [role=combobox]',
  coworkSubmit: '.cowork-feedback .primary',
  safetyLink: '.safety-feedback',
  endedLink: '.ended-feedback',
  report: '.report',
  band: '.band',
} as const;

export const CODE = `https://claude.ai/code/${sessionId('session')}`;
export const COWORK = `https://claude.ai/cowork/${sessionId()}`;

/** The ways into the report of a Claude Code session. */
export const CODE_WAYS = ['feedback', 'bug', 'share', 'sidebar', 'refusal'] as const;
export type CodeWay = (typeof CODE_WAYS)[number];

/** Opens the report dialog; the way `refusal` needs the state's `refusalCard`. */
export async function openReport(page: Page | Frame, way: CodeWay = 'feedback'): Promise<void> {
  if (way === 'sidebar') await page.click(DOOR_HOOKS.codeSidebar);
  else if (way === 'refusal') await page.click(DOOR_HOOKS.codeRefusal);
  else {
    await page.waitForSelector(DOOR_HOOKS.composer);
    await page.type(DOOR_HOOKS.composer, `/${way}`);
    await page.waitForSelector('.commands');
    const { keyboard } = 'keyboard' in page ? page : page.page();
    // The first Enter takes the menu's entry, the second opens the dialog.
    await keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.commands'));
    await keyboard.press('Enter');
  }
  await page.waitForSelector(DOOR_HOOKS.codeText);
}

interface CoworkForm {
  kind?: 'Bug' | 'Performance' | 'Feature request';
  transcript?: boolean;
}

/** Fills Cowork's open feedback dialog up to its Submit, without pressing that. */
export async function fillCoworkFeedback(page: Page | Frame, form: CoworkForm = {}): Promise<void> {
  const { kind = 'Bug', transcript = false } = form;
  await page.click(`${DOOR_HOOKS.coworkDialog} [data-area="Files"]`);
  await page.locator(`${DOOR_HOOKS.coworkDialog} .kind ::-p-text(${kind})`).click();
  await page.type(DOOR_HOOKS.coworkText, 'It lost a file');
  if (kind === 'Feature request') return;
  await page.click(DOOR_HOOKS.coworkNext);
  await page.waitForSelector('[name=impact]');
  await page.click('[name=impact]');
  await page.waitForSelector(DOOR_HOOKS.coworkSwitch);
  if (!transcript) return;
  await page.click(DOOR_HOOKS.coworkSwitch);
  await page.waitForSelector(DOOR_HOOKS.coworkTask);
}
