import { describe, expect, inject, test } from 'vitest';
import type { Chat } from '../driver/chat.ts';
import { HELD_DOORS, type HeldDoor } from '../driver/doorTable.ts';
import { isOtherwise, nameOf, placeName, YES } from '../driver/doorText.ts';
import { useFraming } from '../driver/framed.ts';
import { FREE_PLACES } from '../driver/freePlaces.ts';
import { rest } from '../driver/rest.ts';
import { IS_FULL, isMine } from '../driver/shares.ts';
import { useStage } from '../driver/stage.ts';
import { Swift } from '../driver/swift.ts';
import { until } from '../driver/waiting.ts';
import { account, FRAMING_HOST, SEGMENT_HOST, type StandinState } from '../standin/index.ts';

const stage = useStage({ otherHosts: [SEGMENT_HOST, FRAMING_HOST] });
const openFrames = useFraming(stage);
let chat: Chat;
let swift: Swift;

/** Opens an address and lets the extension settle on it. */
async function open(
  state: Partial<StandinState>,
  { address, ready, isFramed = false }: Pick<HeldDoor, 'address' | 'ready' | 'isFramed'>,
): Promise<void> {
  if (isFramed) {
    [chat = chat] = await openFrames({ frames: [address], ready, state: account('max', state) });
  } else {
    chat = await stage.chat(account('max', state), address);
    await chat.page.waitForSelector(ready);
  }
  swift = new Swift(chat.page, chat.frame);
}

const here = () => ({ page: chat.page, frame: chat.frame, swift, chat });

/** All that the page still had to send is sent, at leaving or from its next page. */
async function leave(): Promise<void> {
  await chat.page.goto('about:blank');
  await chat.page.goto('https://claude.ai/recents');
  await chat.page.waitForSelector('main');
}

const arrived = () => [
  ...stage.standin.actions.map(({ kind }): string => kind),
  ...stage.standin.batches.flatMap(({ names }) => names),
];

/** In frames one door of each surface is tried at every layer, and every other at its first, in one of the browsers. */
const FIRST_IN_FRAMES = new Map(HELD_DOORS.map(({ surface, door }) => [surface, door] as const).reverse());

const TRIED = HELD_DOORS.map((row, i) => {
  const isWhole = IS_FULL || !row.isFramed || FIRST_IN_FRAMES.get(row.surface) === row.door;
  return { ...row, layers: isWhole ? row.layers : row.layers.slice(0, isMine(i) ? 1 : 0) };
}).filter(({ layers }) => layers.length > 0);

describe.each(TRIED)('$surface: $door', ({ state, lost, title, yes, ...row }) => {
  const runs = (...names: string[]) =>
    names.some((name) => isOtherwise(name, inject('browserName'))) ? test.fails : test;

  for (const [place, { layer, way, open: lead, last }] of row.layers.entries()) {
    const name = nameOf(row, layer, way);
    const isHeld = async () => {
      await open(layer === 'request' ? { ...state, ...lost } : state, row);
      await lead(here());
      expect(stage.standin.ratings).toEqual([]);
      await last(here());
      expect(await swift.overlayCame(), 'whoever is held reads why').toBe(true);
      if (layer !== 'request') expect(await chat.title()).toBe(title);
      await swift.refuse();
    };
    if (place > 0) {
      runs(name)(`${layer} by ${way}: held, and nothing handed over, not on leaving either`, async () => {
        await isHeld();
        await leave();
        expect(stage.standin.ratings.map(({ via }) => via)).toEqual([]);
      });
      continue;
    }
    // The same press once more, on the page where it was refused.
    runs(name, nameOf(row, ...YES))(`${layer} by ${way}: held; with a yes it arrives, once`, async () => {
      await isHeld();
      await rest(chat.frame);
      expect(stage.standin.ratings.map(({ via }) => via)).toEqual([]);
      await last(here());
      expect(await swift.overlayCame()).toBe(true);
      await yes.way(here());
      const isThere = (door: string) => stage.standin.ratings.some((each) => each.door === door);
      await until('what was agreed to', () => yes.arrives.every(isThere));
      await swift.noOverlayLeft();
      expect(stage.standin.ratings.map(({ door }) => door)).toEqual(yes.arrives);
    });
  }
});

describe('what must not warn', () => {
  for (const row of FREE_PLACES) {
    const { state, act, arrives, rates = [] } = row;
    const run = isOtherwise(placeName(row), inject('browserName')) ? test.fails : test;
    run(`${placeName(row)}: arrives, and nothing of ours is shown`, async () => {
      await open(state, row);
      await act(here());
      await until(arrives, () => arrived().includes(arrives));
      expect(await swift.hasOverlay(), 'nothing is held').toBe(false);
      // A line may stand at a form for as long as the form does.
      await until('nothing of ours', async () =>
        (await chat.perceive()).every(({ role }) => role !== 'note' && role !== 'alertdialog'),
      );
      expect(stage.standin.ratings.map(({ door }) => door)).toEqual(rates);
    });
  }
});
