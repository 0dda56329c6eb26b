import { expect, test } from 'vitest';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { account } from '../standin/index.ts';

const stage = useStage();

test('without the overlay the page types from anywhere, so the next tests mean something', async () => {
  const chat = await stage.chat(account('max'));
  await chat.thumb('up');
  await chat.page.mouse.click(700, 120);
  await chat.page.keyboard.type('abc');
  await expect.poll(() => chat.composer()).toBe('abc');
});

test.each([
  ['with the focus on a control of the overlay', undefined],
  ['after a click on its text', 'heading'],
])('typing %s changes no composer', async (_where, part) => {
  const chat = await stage.chat(account('max'));
  await chat.press('up');
  await chat.overlay();
  if (part) await chat.use(part, /./);
  await chat.page.keyboard.type('this-is-meant-for-nobody');
  await rest(chat.page, 200);
  expect(await chat.composer()).toBe('');
  await chat.overlay();
});

test('typing with the tick focused changes the tick and no composer', async () => {
  const chat = await stage.chat(account('max'));
  await chat.press('up');
  await chat.use('checkbox', /./);
  await chat.page.keyboard.press(' ');
  await chat.page.keyboard.press(' ');
  await chat.page.keyboard.type('x');
  const tick = (await chat.overlay()).find(({ role }) => role === 'checkbox');
  expect(tick?.isChecked).toBe(true);
  expect(await chat.composer()).toBe('');
});

test("Escape closes only ours: claude.ai's own dialog under it stays", async () => {
  const chat = await stage.chat(account('team'));
  await chat.press('up');
  await chat.rateAnyway();
  await chat.ownDialog();
  // Another message, pressed by script under the open dialog, in a conversation that was not acknowledged.
  await chat.page.evaluate(() => history.pushState(null, '', '/chat/c0000000-0000-4000-8000-000000000009'));
  await (await chat.thumb('down')).evaluate((thumb) => (thumb as HTMLElement).click());
  await chat.overlay();
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();
  await rest(chat.page, 200);
  expect(await chat.ownDialogs()).toHaveLength(1);
});

test('after the overlay the page hears its keys again', async () => {
  const chat = await stage.chat(account('max'));
  await chat.press('up');
  await chat.overlay();
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();
  await chat.page.click('[role="textbox"]');
  await chat.page.keyboard.type('back to work');
  await expect.poll(() => chat.composer()).toBe('back to work');
});

test('Escape dismisses the banner until the thumbs are reached anew', async () => {
  const chat = await stage.chat(account('max'));
  await chat.hover('up');
  await expect.poll(() => chat.perceive()).toHaveLength(1);
  await chat.page.keyboard.press('Escape');
  await expect.poll(() => chat.perceive()).toHaveLength(0);
  await chat.hover('down');
  await rest(chat.page, 200);
  expect(await chat.perceive()).toHaveLength(0);
  await chat.page.mouse.move(700, 150);
  await chat.hover('up');
  await expect.poll(() => chat.perceive()).toHaveLength(1);
});

test('the banner stays while the pointer is on it, covers no button, and goes when the pointer goes', async () => {
  const chat = await stage.chat(account('max'));
  await chat.hover('down');
  await expect.poll(() => chat.perceive()).toHaveLength(1);
  const [note] = await chat.perceive();
  await chat.page.mouse.move(note?.x ?? 0, note?.y ?? 0, { steps: 8 });
  await rest(chat.page, 200);
  expect(await chat.perceive()).toHaveLength(1);
  const covered = await chat.page.$$eval(
    '[data-cds="MessageActions"] button',
    (buttons) =>
      buttons.filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit?.localName === 'before-you-rate';
      }).length,
  );
  expect(covered).toBe(0);
  await chat.page.mouse.move(700, 150);
  await expect.poll(() => chat.perceive()).toHaveLength(0);
});

test('what is typed at once goes to no composer, though the page takes the focus as soon as ours appears', async () => {
  const chat = await stage.chat(account('max'));
  await chat.hover('up');
  await expect.poll(() => chat.perceive()).toHaveLength(1);
  await chat.page.evaluate(() => {
    const focusComposer = () => document.querySelector<HTMLElement>('[role="textbox"]')?.focus();
    new MutationObserver(focusComposer).observe(document.documentElement, { childList: true });
  });
  await rest(chat.page);
  await chat.page.mouse.down();
  await chat.page.mouse.up();
  await chat.page.keyboard.type('abc');
  await chat.overlay();
  await rest(chat.page, 200);
  expect(await chat.composer()).toBe('');
  // By now the page is inert: it cannot even put the focus there.
  await chat.page.evaluate(() => document.querySelector<HTMLElement>('[role="textbox"]')?.focus());
  expect(await chat.page.evaluate(() => document.activeElement?.localName)).toBe('before-you-rate');
});

test('after a no the focus is where it was', async () => {
  const chat = await stage.chat(account('max'));
  await chat.press('down', 'Enter');
  await chat.overlay();
  await rest(chat.page, 200);
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();
  const isThumb = () =>
    chat.page.evaluate(() => document.activeElement?.matches('button[aria-pressed]') ?? false);
  await expect.poll(isThumb).toBe(true);
});
