import type { Frame, Page } from 'puppeteer-core';
import { account, type Generation, type StandinState } from '../standin/index.ts';
import { addressOf, HOOKS } from '../standin/pressing.ts';
import type { Chat, Direction, Way } from './chat.ts';
import { rest } from './rest.ts';
import type { Stage } from './stage.ts';
import { until } from './waiting.ts';

/**
 * Presses by the thousand: the same trusted input as `Chat`, with one look at the page instead of many. The
 * overlay is told by what only it covers, a corner of the window, not by what it says.
 */
export class Swift {
  private readonly page: Page;
  private readonly frame: Frame;

  /** @param frame of claude.ai in the page, where somebody frames it. */
  constructor(page: Page, frame = page.mainFrame()) {
    this.page = page;
    this.frame = frame;
  }

  /** True when the very corner of the window belongs to the extension, as only under a modal's backdrop. */
  hasOverlay(): Promise<boolean> {
    return this.frame.evaluate(
      () => document.elementFromPoint(2, innerHeight - 2)?.localName === 'before-you-rate',
    );
  }

  hasOwnDialog(): Promise<boolean> {
    return this.frame.evaluate((dialog) => document.querySelector(dialog) !== null, HOOKS.dialog);
  }

  /** Waits for the overlay and says whether it came. */
  overlayCame(): Promise<boolean> {
    return came(() => this.hasOverlay(), 15_000);
  }

  /** Closes the overlay the way a person says no. */
  async refuse(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.noOverlayLeft();
  }

  /** Waits until the overlay is gone, as it is after a yes. */
  async noOverlayLeft(): Promise<void> {
    await until('no overlay', async () => !(await this.hasOverlay()));
  }

  /** Closes claude.ai's own dialog. */
  async closeOwnDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await until('no own dialog', async () => !(await this.hasOwnDialog()));
  }

  /** The middle of the last element of a kind that a pointer reaches, in the viewport of the page. */
  private async middle(selector: string): Promise<[number, number]> {
    const [x, y] = await until(`${selector} on the page`, () =>
      this.frame.evaluate((wanted) => {
        const middleOf = (each: Element): [number, number] => {
          const box = each.getBoundingClientRect();
          return [box.x + box.width / 2, box.y + box.height / 2];
        };
        const drawn = [...document.querySelectorAll(wanted)].filter(
          (each) => each.getBoundingClientRect().width > 0,
        );
        const isReached = (each: Element) => each.contains(document.elementFromPoint(...middleOf(each)));
        const found = drawn.findLast(isReached) ?? drawn.at(-1);
        return found && middleOf(found);
      }, selector),
    );
    const around = await (await this.frame.frameElement())?.boundingBox();
    return [x + (around?.x ?? 0), y + (around?.y ?? 0)];
  }

  /** Moves the pointer onto the last element of a kind. */
  async hover(selector: string): Promise<void> {
    await this.page.mouse.move(...(await this.middle(selector)));
  }

  /** Presses the last element of a kind; a pointer is there a moment before, as a person's is. */
  async press(selector: string, way: Way): Promise<void> {
    const [x, y] = await this.middle(selector);
    if (way === 'touch') return this.page.touchscreen.tap(x, y);
    if (way === 'mouse') {
      await this.page.mouse.move(x, y);
      await rest(this.frame);
      return this.page.mouse.click(x, y);
    }
    for (const isReplaced of [false, true]) {
      // A page that draws its rows anew may have none for a moment.
      await this.frame.waitForSelector(selector);
      await this.frame.evaluate(
        (wanted) => ([...document.querySelectorAll(wanted)].at(-1) as HTMLElement | undefined)?.focus(),
        selector,
      );
      if (!isReplaced) await rest(this.frame);
    }
    return this.page.keyboard.press(way === 'Space' ? ' ' : way);
  }

  pressThumb(direction: Direction, way: Way): Promise<void> {
    return this.press(HOOKS[direction], way);
  }

  /**
   * Presses a thumb until something answers: claude.ai itself loses a press when it replaces the button between
   * pointer down and up, and a person presses again.
   */
  async pressThumbUntil(direction: Direction, way: Way, answered: () => Promise<boolean>): Promise<boolean> {
    for (let tries = 0; tries < 3; tries++) {
      await this.pressThumb(direction, way);
      if (await came(answered, 1500)) return true;
    }
    return false;
  }

  /** Presses a thumb that is not recognised, until claude.ai's own dialog opens. */
  openOwnDialog(direction: Direction, way: Way): Promise<boolean> {
    return this.pressThumbUntil(direction, way, () => this.hasOwnDialog());
  }

  /** Presses a thumb until the overlay opens. */
  openOverlay(direction: Direction, way: Way): Promise<boolean> {
    return this.pressThumbUntil(direction, way, () => this.hasOverlay());
  }

  pressSubmit(way: Way): Promise<void> {
    return this.press(HOOKS.submit, way);
  }

  /**
   * Presses Submit until the overlay comes: on a busy machine a tap can last so long that it is none. What was let
   * through closes claude.ai's own dialog, and is no lost press.
   */
  async submitUntilHeld(way: Way): Promise<boolean> {
    for (let tries = 0; tries < 3; tries++) {
      await this.pressSubmit(way);
      if (await this.overlayCame()) return true;
      if (!(await this.hasOwnDialog())) return false;
    }
    return false;
  }

  ownDialogCame(): Promise<boolean> {
    return came(() => this.hasOwnDialog(), 4000);
  }
}

/** Says whether something came about in so many milliseconds. */
async function came(probe: () => Promise<boolean>, patience: number): Promise<boolean> {
  return until('', probe, patience).then(
    () => true,
    () => false,
  );
}

/** Opens a conversation of four messages in a generation of the interface, to be pressed swiftly. */
export async function openSwiftly(
  stage: Stage,
  generation: Generation,
  state: Partial<StandinState> = {},
): Promise<{ chat: Chat; swift: Swift }> {
  const chat = await stage.chat(account('max', { generation, messages: 4, ...state }), addressOf(generation));
  await chat.page.waitForSelector(HOOKS.up);
  return { chat, swift: new Swift(chat.page) };
}
