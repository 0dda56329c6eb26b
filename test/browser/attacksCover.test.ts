import { describe, expect, test } from 'vitest';
import { expectHeld, openTarget, refusal } from '../driver/attack.ts';
import { layCover } from '../driver/cover.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { pause, until } from '../driver/waiting.ts';

const stage = useStage();

/** Ways to lie over the overlay; each runs in the page, with nothing but the page's own means. */
const COVERS: Record<string, () => void> = {
  'a popover that lets the pointer through': layCover,
  'a popover in a shadow root': () => {
    const host = document.body.appendChild(document.createElement('div'));
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'inset:0;width:100vw;height:100vh;border:0;padding:0;margin:0;background:#fff;pointer-events:none';
    host.attachShadow({ mode: 'open' }).append(cover);
    cover.showPopover();
  },
  'a popover in a closed shadow root within another': () => {
    const outer = document.body.appendChild(document.createElement('section'));
    const host = document.createElement('div');
    outer.attachShadow({ mode: 'closed' }).append(host);
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'inset:0;width:100vw;height:100vh;border:0;padding:0;margin:0;background:#fff;pointer-events:none';
    host.attachShadow({ mode: 'closed' }).append(cover);
    cover.showPopover();
  },
  'a modal dialog in a shadow root': () => {
    const host = document.body.appendChild(document.createElement('div'));
    const cover = document.createElement('dialog');
    cover.style.cssText =
      'inset:0;width:100vw;height:100vh;max-width:none;max-height:none;border:0;padding:0;margin:0;pointer-events:none';
    host.attachShadow({ mode: 'closed' }).append(cover);
    cover.showModal();
  },
  'a shadow that a small popover throws': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'inset:auto auto 0 0;width:1px;height:1px;border:0;padding:0;margin:0;box-shadow:0 0 0 200vmax #fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'a popover over the sentences alone': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'inset:0 0 50% 0;width:100vw;height:50vh;border:0;padding:0;margin:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'a picture of the page in a view transition': () => {
    const style = document.createElement('style');
    style.textContent = `::view-transition-group(root), ::view-transition-old(root), ::view-transition-new(root) {
      animation-duration: 60s !important }`;
    document.head.append(style);
    (document as unknown as { startViewTransition(): void }).startViewTransition();
  },
};

test.each(Object.entries(COVERS))('%s: the press does not count, and says why', async (_, cover) => {
  const target = await openTarget(stage);
  const { chat, yes } = target;
  await pause(600);
  await chat.page.evaluate(cover);
  // By the page's own time: on a busy machine it has seen too few frames since.
  await rest(chat.page, 900);
  await chat.page.mouse.click(yes.x, yes.y);
  await expectHeld(target, stage);
  // Under a modal of the page a press may reach nobody.
  const parts = await chat.perceive();
  if (parts.some(({ role, name }) => role === 'status' && name))
    expect(await refusal(chat)).toBe('Something covered or moved this. Look again, then press once more.');
});

test('a popover open from before, and shown anew, is a cover', async () => {
  const target = await openTarget(stage, layCover);
  const { chat, yes } = target;
  await chat.page.$eval('#cover', (toast) => {
    (toast as HTMLElement).hidePopover();
    (toast as HTMLElement).showPopover();
  });
  await pause(600);
  await chat.page.mouse.click(yes.x, yes.y);
  await expectHeld(target, stage);
  // Ours has gone on top since; shown anew, it is a cover again.
  await chat.page.$eval('#cover', (toast) => {
    (toast as HTMLElement).hidePopover();
    (toast as HTMLElement).showPopover();
  });
  await pause(600);
  await chat.page.mouse.click(yes.x, yes.y);
  await expectHeld(target, stage);
});

/** Nobody of the page's hears that anything is shown or hidden; runs in the page, before its cover is laid. */
function keepSilent(): void {
  for (const type of ['beforetoggle', 'toggle'])
    for (const place of [window, document])
      place.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
}

describe('a cover that is under ours', () => {
  test.each([
    ['a popover', 'div'],
    ['a modal', 'dialog'],
  ])('%s, shown anew in silence, is a cover again', async (_, name) => {
    const target = await openTarget(stage);
    const { chat, yes } = target;
    await chat.page.evaluate(keepSilent);
    const isModal = name === 'dialog';
    await chat.page.evaluate((kind) => {
      const cover = document.body.appendChild(document.createElement(kind));
      cover.id = 'cover';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;border:0;padding:0;margin:0;background:#fff;pointer-events:none';
      if (cover instanceof HTMLDialogElement) return cover.showModal();
      cover.popover = 'manual';
      cover.showPopover();
    }, name);
    await pause(600);
    await chat.page.mouse.click(yes.x, yes.y);
    await expectHeld(target, stage);
    // Whatever is refused goes on top: then the page goes over it once more.
    if (isModal) await chat.page.keyboard.press('Enter');
    await chat.page.$eval('#cover', (cover) => {
      if (cover instanceof HTMLDialogElement) {
        cover.close();
        cover.showModal();
        return;
      }
      (cover as HTMLElement).hidePopover();
      (cover as HTMLElement).showPopover();
    });
    await rest(chat.page, 900);
    await chat.page.mouse.click(yes.x, yes.y);
    await expectHeld(target, stage);
  });
});

describe('once it is seen again', () => {
  test('a press counts', async () => {
    const target = await openTarget(stage);
    const { chat, yes } = target;
    await chat.page.evaluate(layCover);
    await pause(600);
    await chat.page.mouse.click(yes.x, yes.y);
    await refusal(chat);
    await until("claude.ai's own dialog", async () => {
      // Of the page's time: a busy machine draws too few frames in ours for half a second of sight.
      await rest(chat.page, 900);
      if ((await chat.ownDialogs()).length > 0) return true;
      // The press before may have counted since: then there is nothing left to press.
      const again = (await chat.perceive()).find((part) => part.name === 'Rate anyway');
      if (again) await chat.page.mouse.click(again.x, again.y);
      return false;
    });
    expect(await chat.ownDialog()).toMatch(/./);
  });
});
