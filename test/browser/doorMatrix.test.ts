import { describe, expect, inject, test } from 'vitest';
import type { Chat } from '../driver/chat.ts';
import { HELD_DOORS } from '../driver/doorTable.ts';
import { isOtherwise, nameOf, placeName, YES } from '../driver/doorText.ts';
import { FREE_PLACES } from '../driver/freePlaces.ts';
import { useStage } from '../driver/stage.ts';
import { Swift } from '../driver/swift.ts';
import { until } from '../driver/waiting.ts';
import { account, SEGMENT_HOST, type StandinState } from '../standin/index.ts';

const stage = useStage({ otherHosts: [SEGMENT_HOST] });
let chat: Chat;
let swift: Swift;

/** Opens an address and lets the extension settle on it. */
async function open(state: Partial<StandinState>, address: string, ready: string): Promise<void> {
  chat = await stage.chat(account('max', state));
  await chat.page.goto(address);
  await chat.page.waitForSelector(ready);
  swift = new Swift(chat.page);
}

const here = () => ({ page: chat.page, swift, chat });

const arrived = () => [
  ...stage.standin.actions.map(({ kind }): string => kind),
  ...stage.standin.batches.flatMap(({ names }) => names),
];

describe.each(HELD_DOORS)('$surface: $door', ({ state, lost, address, ready, title, yes, ...row }) => {
  for (const { layer, way, open: lead, last } of row.layers) {
    const name = nameOf(row, layer, way);
    const run = isOtherwise(name, inject('browserName')) ? test.fails : test;
    run(`${layer} by ${way}: held, and nothing handed over, not on leaving either`, async () => {
      await open(layer === 'request' ? { ...state, ...lost } : state, address, ready);
      await lead(here());
      expect(stage.standin.ratings).toEqual([]);
      await last(here());
      expect(await swift.overlayCame(), 'whoever is held reads why').toBe(true);
      if (layer !== 'request') expect(await chat.title()).toBe(title);
      await swift.refuse();
      await chat.page.goto('about:blank');
      await chat.page.goto('https://claude.ai/recents');
      await chat.page.waitForSelector('main');
      expect(stage.standin.ratings.map(({ via }) => via)).toEqual([]);
    });
  }
  const name = nameOf(row, ...YES);
  const run = isOtherwise(name, inject('browserName')) ? test.fails : test;
  run(`${YES.join(' by ')}: arrives, once`, async () => {
    await open(state, address, ready);
    await yes.way(here());
    const arrivedHere = () => stage.standin.ratings.filter(({ door }) => door === yes.arrives);
    await until('what was agreed to', () => arrivedHere().length > 0);
    await swift.noOverlayLeft();
    expect(arrivedHere()).toHaveLength(1);
  });
});

describe('what must not warn', () => {
  for (const row of FREE_PLACES) {
    const { state, address, ready, act, arrives, isRated = false } = row;
    const run = isOtherwise(placeName(row), inject('browserName')) ? test.fails : test;
    run(`${placeName(row)}: arrives, and nothing of ours is shown`, async () => {
      await open(state, address, ready);
      await act(here());
      await until(arrives, () => arrived().includes(arrives));
      expect(await swift.hasOverlay(), 'nothing is held').toBe(false);
      const seen = await chat.perceive();
      expect(seen.filter(({ role }) => role === 'note' || role === 'alertdialog')).toEqual([]);
      expect(stage.standin.ratings.length > 0).toBe(isRated);
    });
  }
});
