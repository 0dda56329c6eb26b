import { describe, expect, test } from 'vitest';
import type { Chat } from '../driver/chat.ts';
import { pressOn } from '../driver/doorSteps.ts';
import { useOptions } from '../driver/optionsPage.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { DOOR_HOOKS } from '../standin/doorHooks.ts';
import { account } from '../standin/index.ts';

const stage = useStage();
const { install } = useOptions(stage);

const ID = 'c0000000-0000-4000-8000-000000000001';
const REPORT =
  'This form says: “Unless you opt out, reports may be used to train models for use by our Trust & Safety team”. Its switch opts out.';
const LOGS = 'claude.ai asks: “Can we analyze your usage logs from the past week to debug these issues?”';
const DIALOG = '[role=dialog]';
const SEND = `${DIALOG} .primary`;
const YES = `${DIALOG} input[name="log-analysis-consent"]`;

const kinds = () => stage.standin.actions.map(({ kind }) => kind);
const notes = async (chat: Chat) =>
  (await chat.perceive()).filter(({ role }) => role === 'note').map(({ name }) => name);
const noteCame = (chat: Chat) => until('the line', async () => (await notes(chat))[0]);

async function report(address = `/share/${ID}`, plan: 'max' | 'team' = 'max'): Promise<Chat> {
  const chat = await stage.chat(account(plan), `https://claude.ai${address}`);
  await chat.page.bringToFront();
  await pressOn(chat.page, DOOR_HOOKS.report);
  await chat.page.waitForSelector(SEND);
  return chat;
}

/** Opens the survey of the cancel flow and chooses a reason. */
async function survey(reason: 0 | 1): Promise<Chat> {
  const chat = await stage.chat(account('max'), 'https://claude.ai/settings/billing');
  await chat.page.bringToFront();
  await until('the survey', async () => {
    // By key, for the plan notice may lie over it; a second press at once would close the survey again.
    await (await chat.page.$('main button ::-p-text(Cancel plan)'))?.press('Enter');
    return chat.page.waitForSelector('[name=reason]', { timeout: 2000 }).catch(() => null);
  });
  await (await chat.page.$$('[name=reason]'))[reason]?.click();
  return chat;
}

describe('a report of shared content says what its form says, and goes out', () => {
  test.each([
    ['a shared chat', `/share/${ID}`, 'max'],
    ['a published artifact', `/public/artifacts/${ID}`, 'max'],
    ['a project', `/project/${ID}`, 'team'],
  ] as const)('%s', async (_, address, plan) => {
    const chat = await report(address, plan);
    expect(await noteCame(chat)).toBe(REPORT);
    await chat.page.click(SEND);
    await until('the report', () => kinds().includes('report'));
    await until('no line', async () => (await notes(chat)).length === 0);
  });

  test('the line covers nothing of the form, and stays while the pointer is on it', async () => {
    const chat = await report();
    await noteCame(chat);
    const [note] = (await chat.perceive()).filter(({ role }) => role === 'note');
    const form = await (await chat.page.$(DIALOG))?.boundingBox();
    const { x = 0, y = 0 } = note ?? {};
    expect(y < (form?.y ?? 0) || y > (form?.y ?? 0) + (form?.height ?? 0)).toBe(true);
    await chat.page.mouse.move(x, y);
    await rest(chat.page, 300);
    expect(await notes(chat)).toEqual([REPORT]);
  });

  test('Escape takes the line away and nothing else; what was written stays', async () => {
    const chat = await report();
    await noteCame(chat);
    await chat.page.type(`${DIALOG} textarea`, 'My words');
    await chat.page.keyboard.press('Escape');
    await until('no line', async () => (await notes(chat)).length === 0);
    expect(await chat.page.$eval(`${DIALOG} textarea`, (field) => (field as HTMLTextAreaElement).value)).toBe(
      'My words',
    );
    await chat.page.keyboard.press('Escape');
    await until('no form', async () => (await chat.page.$(DIALOG)) === null);
  });

  test('with its switch on there is nothing to say', async () => {
    const chat = await report();
    await noteCame(chat);
    await pressOn(chat.page, `${DIALOG} [role=switch]`);
    await until('no line', async () => (await notes(chat)).length === 0);
    await pressOn(chat.page, `${DIALOG} [role=switch]`);
    expect(await noteCame(chat)).toBe(REPORT);
  });
});

describe('the cancellation survey', () => {
  test('says where it asks for usage logs, and the answer goes out', async () => {
    const chat = await survey(1);
    expect(await noteCame(chat)).toContain(LOGS);
    await chat.page.click(YES);
    await chat.page.click(SEND);
    await until('the answer', () => kinds().includes('cancellation'));
  });

  test('says nothing where it does not ask', async () => {
    const chat = await survey(0);
    await rest(chat.page, 300);
    expect(await notes(chat)).toEqual([]);
  });
});

describe('where the policy asks for more', () => {
  test('warn: a report is held and explained; yes sends it once, and no rating with it', async () => {
    await install({ reportsAndUsageLogs: 'warn' });
    const chat = await report();
    await noteCame(chat);
    await chat.page.click(SEND);
    expect(await chat.title()).toBe('Before you send this report');
    expect(await chat.sentences()).toEqual([REPORT]);
    expect(kinds()).not.toContain('report');
    await rest(chat.page, 700);
    await chat.use('button', 'Send anyway');
    await until('the report', () => kinds().includes('report'));
    await chat.noOverlay();
    expect(kinds().filter((kind) => kind === 'report')).toHaveLength(1);
    await chat.page.goto(`https://claude.ai/chat/${ID}`);
    await chat.press('up');
    expect(await chat.title()).toBe('Before you give a thumbs-up');
  });

  test('block: a report passes with its switch on alone', async () => {
    await install({ organisationName: 'Acme Ltd', reportsAndUsageLogs: 'block' });
    const chat = await report();
    await noteCame(chat);
    await chat.page.click(SEND);
    expect(await chat.title()).toBe('This is off here');
    const said = (await chat.overlay()).map(({ name }) => name);
    expect(said.join('\n')).toContain('By the policy of Acme Ltd, the switch of this form must be on');
    await chat.use('button', 'Close');
    await chat.noOverlay();
    expect(kinds()).not.toContain('report');
    await pressOn(chat.page, `${DIALOG} [role=switch]`);
    await chat.page.click(SEND);
    await until('the report', () => kinds().includes('report'));
  });

  test('block: Yes to usage logs is held, No passes', async () => {
    await install({ reportsAndUsageLogs: 'block' });
    const chat = await survey(1);
    await noteCame(chat);
    await chat.page.click(YES);
    expect(await chat.title()).toBe('This is off here');
    await chat.use('button', 'Close');
    await chat.noOverlay();
    const isYes = () => chat.page.$eval(YES, (each) => (each as HTMLInputElement).checked);
    expect(await isYes()).toBe(false);
    await (await chat.page.$$(YES))[1]?.click();
    await chat.page.click(SEND);
    await until('the answer', () => kinds().includes('cancellation'));
  });
});
