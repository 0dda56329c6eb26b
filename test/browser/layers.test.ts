import { expect, test } from 'vitest';
import { isMine } from '../driver/shares.ts';
import { useStage } from '../driver/stage.ts';
import { openSwiftly } from '../driver/swift.ts';
import { pause, until } from '../driver/waiting.ts';
import type { Generation, StandinState } from '../standin/index.ts';
import { HOOKS } from '../standin/pressing.ts';

const stage = useStage();

const open = (generation: Generation, state: Partial<StandinState> = {}) =>
  openSwiftly(stage, generation, state);

const GENERATIONS = [
  '2024-10',
  '2025',
  '2026-03',
  '2026-07',
  '2026-08',
  '2026-10',
  '2026-10-names',
  'cowork',
] as const;

test.each(GENERATIONS.filter((_, i) => isMine(i)))(
  '%s: acknowledged at the thumb, one rating arrives by its own way',
  async (generation) => {
    const { chat, swift } = await open(generation);
    await swift.pressThumb('down', 'mouse');
    await chat.rateAnyway();
    expect(await swift.ownDialogCame()).toBe(true);
    expect(stage.standin.ratings).toEqual([]);
    await swift.pressSubmit('mouse');
    await until('the rating', () => stage.standin.ratings.length > 0);
    await pause(300);
    expect(stage.standin.ratings.map(({ type }) => type)).toEqual(['flag']);
    expect((await chat.perceive()).some(({ role }) => role === 'alertdialog')).toBe(false);
  },
);

test('layer 2: Submit is held, Cancel is not, and after a yes the same Submit goes', async () => {
  const { chat, swift } = await open('2026-08', { marks: 'thumbs-unmarked' });
  await swift.openOwnDialog('up', 'mouse');
  await swift.pressSubmit('mouse');
  expect(await chat.title()).toBe('Before you submit this rating');
  await chat.use('button', 'Don’t rate');
  await chat.noOverlay();
  expect(await swift.hasOwnDialog()).toBe(true);
  expect(stage.standin.ratings).toEqual([]);

  await chat.page.keyboard.press('Escape');
  await until('closed', async () => !(await swift.hasOwnDialog()));
  await swift.openOwnDialog('up', 'mouse');
  await swift.pressSubmit('Enter');
  await chat.rateAnyway();
  await until('the rating', () => stage.standin.ratings.length > 0);
  await pause(300);
  expect(stage.standin.ratings).toHaveLength(1);
});

test("the banner stands in claude.ai's dialog too, and goes with it", async () => {
  const { chat, swift } = await open('2026-08');
  await swift.openOverlay('down', 'mouse');
  await chat.rateAnyway();
  await swift.ownDialogCame();
  await expect
    .poll(async () => (await chat.perceive()).map(({ name }) => name))
    .toContain(
      'Not said in this form: by a help page, it is kept for up to 5 years. Switching training off does not cover it.',
    );
  const submit = await chat.page.$(HOOKS.submit);
  expect(await submit?.evaluate((button) => button.getAttribute('aria-description'))).toMatch(
    /^Not said in this form/,
  );
  await chat.page.keyboard.press('Escape');
  await until('closed', async () => !(await swift.hasOwnDialog()));
  await expect
    .poll(async () => (await chat.perceive()).filter(({ name }) => name.startsWith('Not said')))
    .toEqual([]);
});

test.each(['2026-08', '2026-10'] as const)(
  '%s, nothing recognised: the stopped request is explained, "Allow and try again" lets the next one go',
  async (generation) => {
    const { chat, swift } = await open(generation, { marks: 'everything-renamed' });
    await swift.openOwnDialog('down', 'mouse');
    await swift.pressSubmit('mouse');
    expect(await chat.title()).toBe('A rating was stopped');
    await chat.proceed('Allow and try again');
    await until('the hint', async () =>
      (await chat.perceive()).some(({ name }) => name === 'Go ahead and rate'),
    );
    await chat.use('button', 'Close');
    await chat.noOverlay();
    expect(stage.standin.ratings).toEqual([]);
    await swift.pressSubmit('mouse');
    await until('the rating', () => stage.standin.ratings.length > 0);
    await pause(300);
    expect(stage.standin.ratings).toHaveLength(1);
  },
);

test.each(['2026-08', '2026-10'] as const)(
  '%s: leaving the acknowledged conversation closes the network again',
  async (generation) => {
    const { chat, swift } = await open(generation, { marks: 'everything-renamed' });
    await swift.openOwnDialog('down', 'mouse');
    await swift.pressSubmit('mouse');
    await chat.proceed('Allow and try again');
    await chat.use('button', 'Close');
    await chat.page.keyboard.press('Escape');
    for (const conversation of [2, 1]) await chat.visit(conversation);
    await swift.openOwnDialog('down', 'mouse');
    await swift.pressSubmit('mouse');
    expect(await chat.title()).toBe('A rating was stopped');
    expect(stage.standin.ratings).toEqual([]);
  },
);

test('an acknowledgement opens its own tab only', async () => {
  const first = await open('2026-08', { marks: 'everything-renamed' });
  await first.swift.openOwnDialog('down', 'mouse');
  await first.swift.pressSubmit('mouse');
  await first.chat.proceed('Allow and try again');
  await first.chat.use('button', 'Close');

  const second = await open('2026-08', { marks: 'everything-renamed' });
  await second.swift.openOwnDialog('up', 'mouse');
  await second.swift.pressSubmit('mouse');
  expect(await second.chat.title()).toBe('A rating was stopped');
  expect(stage.standin.ratings).toEqual([]);
});
