import { expect } from 'vitest';
import { account } from '../standin/index.ts';
import type { Chat } from './chat.ts';
import type { Perceived } from './perceive.ts';
import type { Stage } from './stage.ts';
import { pause, until } from './waiting.ts';

/** An overlay that a script of the page attacks. */
export interface Target {
  chat: Chat;
  /** Where "Rate anyway" and "Don't rate" stood when it opened. */
  yes: Perceived;
  no: Perceived;
}

export async function partNamed(chat: Chat, name: string): Promise<Perceived> {
  return until(name, async () => (await chat.overlay()).find((part) => part.name === name));
}

/** Opens a conversation on a team plan, where no tick is needed, with a script of the page run before the thumb. */
export async function openTarget(stage: Stage, before?: () => void): Promise<Target> {
  const chat = await stage.chat(account('team'));
  await chat.thumb('up');
  if (before) await chat.page.evaluate(before);
  await chat.press('up');
  await chat.overlay();
  return { chat, yes: await partNamed(chat, 'Rate anyway'), no: await partNamed(chat, 'Don’t rate') };
}

/** Why the last press did not count, as it is read. */
export async function refusal(chat: Chat): Promise<string> {
  return until('a reason', async () => (await chat.overlay()).find(({ role }) => role === 'status')?.name);
}

/** Nothing came of a press: neither claude.ai's own dialog nor a rating. */
export async function expectHeld({ chat }: Target, stage: Stage): Promise<void> {
  await pause(300);
  expect(await chat.ownDialogs()).toEqual([]);
  expect(stage.standin.ratings).toEqual([]);
}

/** What the window shows, and where in it "Rate anyway" is. */
interface Picture {
  base64: string;
  x: number;
  y: number;
}

/** What the window shows now; the overlay may stand a scroll bar's width aside. */
export async function picture({ chat }: Target): Promise<Picture> {
  const base64 = await chat.page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  const { x, y } = await partNamed(chat, 'Rate anyway');
  return { base64, x: Math.round(x), y: Math.round(y) };
}

/**
 * How much of the overlay looks unlike itself in two pictures, from 0 to 1; two rasters of the same thing differ by a
 * shade.
 */
export function unlikeness({ chat }: Target, one: Picture, other: Picture): Promise<number> {
  return chat.page.evaluate(
    async (pictures) => {
      const pixels = pictures.map(async ({ base64, x, y }) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        // The middle of the dialog, where nothing of the page shines through.
        return context?.getImageData(x - 180, y - 220, 300, 250).data ?? new Uint8ClampedArray();
      });
      const [a, b] = (await Promise.all(pixels)) as [Uint8ClampedArray, Uint8ClampedArray];
      if (a.length !== b.length || a.length === 0) return 1;
      let unlike = 0;
      for (let i = 0; i < a.length; i++) if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > 64) unlike += 1;
      return unlike / a.length;
    },
    [one, other],
  );
}
