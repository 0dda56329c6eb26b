import { expect, test } from 'vitest';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { CODE, CODE_WAYS, type CodeWay, DOOR_HOOKS, openReport } from '../standin/doorHooks.ts';
import { account, type StandinState } from '../standin/index.ts';

const stage = useStage();

async function openedReport(state: Partial<StandinState> = {}, way: CodeWay = 'feedback') {
  const chat = await stage.chat(account('max', { generation: '2026-08', ...state }), CODE);
  await chat.page.waitForSelector(DOOR_HOOKS.composer);
  await openReport(chat.page, way);
  await chat.page.type(DOOR_HOOKS.codeText, 'It lost a file');
  return chat;
}

/** What arrived and was accepted, by its way. */
const arrived = () => stage.standin.ratings.filter(({ accepted }) => accepted).map(({ via }) => via);
const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.value`;

test.each(CODE_WAYS)('opened by %s: Submit is held and explained, and nothing leaves', async (way) => {
  const chat = await openedReport({ refusalCard: way === 'refusal' }, way);
  await chat.page.click(DOOR_HOOKS.codeSubmit);
  expect(await chat.title()).toBe('Before you send this report');
  expect(await chat.sentences()).toEqual([
    'This report includes your description and the transcript of this session.',
    'By Claude Code’s page, such transcripts are kept for 5 years. That part does not mention training.',
    'By the terms, feedback will be used for training; by the help page, it may.',
  ]);
  const overlay = await chat.overlay();
  expect(overlay.find(({ role }) => role === 'checkbox')?.name).toContain('this session’s transcript');
  expect(overlay.find(({ isFocused }) => isFocused)?.name).toBe('Don’t send');
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();
  // The report stays as it was written: Escape was ours.
  expect(await chat.page.evaluate(text(DOOR_HOOKS.codeText))).toBe('It lost a file');
  expect(stage.standin.ratings).toEqual([]);
});

test.each(['Enter', 'Space'] as const)('Submit by %s is held', async (key) => {
  const chat = await openedReport();
  await chat.page.focus(DOOR_HOOKS.codeSubmit);
  await chat.page.keyboard.press(key === 'Space' ? ' ' : key);
  expect(await chat.title()).toBe('Before you send this report');
  expect(stage.standin.ratings).toEqual([]);
});

test('the support’s access is named once its box is ticked', async () => {
  const chat = await openedReport({ supportShare: 'shown' });
  await chat.page.click(DOOR_HOOKS.codeSupport);
  await chat.page.click(DOOR_HOOKS.codeSubmit);
  expect((await chat.sentences())[1]).toBe(
    'With the box ticked, support staff may read the session for 7 days; that can be revoked.',
  );
});

test('acknowledged, the report is sent exactly once and not by the socket', async () => {
  const chat = await openedReport();
  await chat.page.click(DOOR_HOOKS.codeSubmit);
  await chat.proceed('Send anyway');
  await until('the report', () => arrived().length > 0);
  expect(arrived()).toEqual(['code-feedback']);
});

test('without its ids the report is told by the box for support, and held', async () => {
  const chat = await openedReport({ doorMarks: 'ids-gone', supportShare: 'shown' });
  await chat.page.click(DOOR_HOOKS.codeSubmit);
  expect(await chat.title()).toBe('Before you send this report');
  expect(stage.standin.ratings).toEqual([]);
});

test.each([
  [
    false,
    'By Claude Code’s page, such transcripts are kept for 5 years. That part does not mention training.',
  ],
  [true, 'With the box ticked, support staff may read the session for 7 days; that can be revoked.'],
])(
  'a report that only its request tells is explained as one, the box for support ticked: %s',
  async (isTicked, second) => {
    const chat = await openedReport({ doorMarks: 'everything-renamed', supportShare: 'shown' });
    if (isTicked) await chat.page.click(DOOR_HOOKS.codeSupport);
    await chat.page.click(DOOR_HOOKS.codeSubmit);
    expect(await chat.title()).toBe('A report was stopped');
    expect(await chat.sentences()).toEqual([
      'This report includes your description and the transcript of this session.',
      second,
    ]);
    const read = (await chat.overlay()).map(({ name }) => name).join('\n');
    expect(read).toContain('Your description and this session’s transcript');
    expect(stage.standin.ratings).toEqual([]);
  },
);

test('Cancel, typing, Enter in the text and messages are the page’s own', async () => {
  const chat = await openedReport();
  await chat.page.focus(DOOR_HOOKS.codeText);
  await chat.page.keyboard.press('Enter');
  await chat.page.keyboard.down('Control');
  await chat.page.keyboard.press('Enter');
  await chat.page.keyboard.up('Control');
  await chat.page.keyboard.press('Escape');
  await chat.page.waitForSelector(DOOR_HOOKS.codeDialog, { hidden: true });
  await chat.page.type(DOOR_HOOKS.composer, 'go on');
  await chat.page.keyboard.press('Enter');
  await until('the message', () => stage.standin.actions.length > 0);
  expect(await chat.perceive()).toEqual([]);
  expect(stage.standin.ratings).toEqual([]);
});
