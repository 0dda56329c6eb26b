import { expect, test } from 'vitest';
import { expectHeld, openTarget, partNamed, refusal } from '../driver/attack.ts';
import { useOptions } from '../driver/optionsPage.ts';
import { useStage } from '../driver/stage.ts';
import { pause, until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();
const { keep } = useOptions(stage);
const SOON = 'That was too quick to have been read. Press once more.';

test('a press counts from where it goes down: early down, late up', async () => {
  const chat = await stage.chat(account('team'));
  await chat.press('up');
  const yes = await partNamed(chat, 'Rate anyway');
  // Visible for a moment only: opened anew, with the pointer resting where the button will be.
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();
  await chat.page.mouse.move(yes.x, yes.y);
  await (await chat.thumb('up')).focus();
  await chat.page.keyboard.press('Enter');
  await pause(60);
  await chat.page.mouse.down();
  await pause(900);
  await chat.page.mouse.up();
  await expectHeld({ chat, yes, no: yes }, stage);
  expect(await refusal(chat)).toBe(SOON);
});

test('a key counts from where it goes down, too', async () => {
  const target = await openTarget(stage);
  const { chat } = target;
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();
  await (await chat.thumb('up')).focus();
  await chat.page.keyboard.press('Enter');
  await pause(60);
  await chat.page.keyboard.down('Shift');
  await chat.page.keyboard.press('Tab');
  await chat.page.keyboard.up('Shift');
  await chat.page.keyboard.down(' ');
  await pause(900);
  await chat.page.keyboard.up(' ');
  await expectHeld(target, stage);
  expect(await refusal(chat)).toBe(SOON);
});

test('the tick is given no sooner than the yes, and says so', async () => {
  const chat = await stage.chat(account('max'));
  await chat.press('up');
  const tick = (await chat.overlay()).find(({ role }) => role === 'checkbox');
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();
  await chat.page.mouse.move(tick?.x ?? 0, tick?.y ?? 0);
  await (await chat.thumb('up')).focus();
  await chat.page.keyboard.press('Enter');
  await pause(60);
  await chat.page.mouse.down();
  await chat.page.mouse.up();
  expect(await refusal(chat)).toBe(SOON);
  expect((await chat.overlay()).find(({ role }) => role === 'checkbox')?.isChecked).toBe(false);
  // And later, it is.
  await pause(700);
  await chat.use('checkbox', /./);
  expect((await chat.overlay()).find(({ role }) => role === 'checkbox')?.isChecked).toBe(true);
});

test('"Rate anyway" without the tick says what is missing', async () => {
  const chat = await stage.chat(account('max'));
  await chat.press('up');
  await chat.overlay();
  await pause(600);
  await chat.use('button', 'Rate anyway');
  expect(await refusal(chat)).toBe('Tick the line first.');
});

test('other words under an open overlay: what was ticked and seen was something else', async () => {
  await keep({ settings: { answer: 'personal', requireTick: 'always' } });
  const chat = await stage.chat(account('max'));
  await chat.press('up');
  await chat.use('checkbox', 'Yes, send this whole conversation');
  expect((await chat.overlay()).find(({ role }) => role === 'checkbox')?.isChecked).toBe(true);
  await keep({ settings: { answer: 'work' } });
  const other = await until('the other line', async () =>
    (await chat.overlay()).find(
      ({ role, name }) => role === 'checkbox' && name.endsWith('work content included'),
    ),
  );
  expect(other.isChecked).toBe(false);
  await chat.page.bringToFront();
  await chat.page.mouse.click(other.x, other.y);
  expect(await refusal(chat)).toBe(SOON);
  expect((await chat.overlay()).find(({ role }) => role === 'checkbox')?.isChecked).toBe(false);
});

test('a touch says yes, too, and a new look is asked for after the window was away', async () => {
  const target = await openTarget(stage);
  const { chat, yes } = target;
  await pause(600);
  await chat.page.evaluate(() => window.dispatchEvent(new FocusEvent('focus')));
  await chat.page.touchscreen.tap(yes.x, yes.y);
  await expectHeld(target, stage);
  expect(await refusal(chat)).toBe(SOON);
  await pause(700);
  const { x, y } = await partNamed(chat, 'Rate anyway');
  await chat.page.touchscreen.tap(x, y);
  expect(await chat.ownDialog()).toMatch(/./);
});
