import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { TestBrowser } from './browsers.ts';
import { type Perceived, perceive, perceiveEach } from './perceive.ts';
import { rest } from './rest.ts';
import { until } from './waiting.ts';

export type Direction = 'up' | 'down';
export type Way = 'mouse' | 'touch' | 'Enter' | 'Space';
export const WAYS: readonly Way[] = ['mouse', 'touch', 'Enter', 'Space'];
export const DIRECTIONS: readonly Direction[] = ['up', 'down'];

/** The address of one of the stand-in's conversations, numbered from 1. */
export function chatAddress(conversation: number): string {
  return `https://claude.ai/chat/c0000000-0000-4000-8000-00000000000${conversation}`;
}

const THUMBS = '[data-cds="MessageActions"] button[aria-pressed]';

/** A conversation in a tab, or in the frame where somebody frames claude.ai, and what a person does there. */
export class Chat {
  readonly page: Page;
  readonly frame: Frame;
  readonly complaints: string[] = [];
  private readonly browser: TestBrowser;

  constructor(browser: TestBrowser, page: Page, frame = page.mainFrame()) {
    this.browser = browser;
    this.page = page;
    this.frame = frame;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  /** The thumb of the last answer in view, or of the one `fromEnd` answers before it. */
  async thumb(direction: Direction, fromEnd = 0): Promise<ElementHandle> {
    const index = -2 * (fromEnd + 1) + (direction === 'up' ? 0 : 1);
    return until('a thumb', async () => {
      const height = await this.frame.evaluate(() => innerHeight);
      const thumbs = await this.frame.$$(THUMBS);
      const boxes = await Promise.all(thumbs.map((thumb) => thumb.boundingBox()));
      const inView = thumbs.filter(
        (_, i) => (boxes[i]?.y ?? -1) > 0 && (boxes[i]?.y ?? height) < height - 20,
      );
      return inView.at(index);
    });
  }

  /** The middle of a thumb, once the page has stopped moving it. */
  private async middle(direction: Direction, fromEnd = 0): Promise<[number, number]> {
    let last = '';
    return until('a thumb that keeps still', async () => {
      const box = await (await this.thumb(direction, fromEnd)).boundingBox();
      const now = JSON.stringify(box);
      const isStill = now === last;
      last = now;
      if (!isStill) await rest(this.frame, 50);
      return box && isStill && ([box.x + box.width / 2, box.y + box.height / 2] as [number, number]);
    });
  }

  async press(direction: Direction, way: Way = 'mouse', fromEnd = 0): Promise<void> {
    const [x, y] = await this.middle(direction, fromEnd);
    if (way === 'touch') return this.page.touchscreen.tap(x, y);
    if (way === 'mouse') {
      // A person's pointer is there before the press.
      await this.page.mouse.move(x, y);
      await rest(this.frame);
      return this.page.mouse.click(x, y);
    }
    await (await this.thumb(direction, fromEnd)).focus();
    await rest(this.frame);
    // The button that had the focus may have been replaced.
    await (await this.thumb(direction, fromEnd)).focus();
    await this.page.keyboard.press(way === 'Space' ? ' ' : way);
  }

  /**
   * Presses a thumb until the overlay answers. claude.ai itself loses a tap when it replaces the button before the
   * click, and a person taps again; its own dialog instead of ours is no lost press but a rating on its way.
   */
  async pressUntilHeld(direction: Direction, way: Way): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.press(direction, way);
      const isHeld = await this.overlay(tries < 3 ? 2000 : undefined).catch((reason: Error) => reason);
      if ((await this.ownDialogs()).length > 0) throw new Error('The press was let through');
      if (!(isHeld instanceof Error)) return;
      if (tries === 3) throw isHeld;
    }
  }

  /** Goes to another conversation by the sidebar, without a document load. */
  async visit(conversation: number): Promise<void> {
    const link = () => this.frame.$(`a[href$="000${conversation}"]`);
    await (await until('the link', link)).evaluate((each) => (each as HTMLElement).click());
    await until('the conversation', () => this.frame.url() === chatAddress(conversation));
    await rest(this.frame, 300);
  }

  async hover(direction: Direction): Promise<void> {
    await this.page.mouse.move(...(await this.middle(direction)));
  }

  /** Everything of the extension's that is on the page. */
  perceive(): Promise<Perceived[]> {
    return perceive(this.browser.name, this.frame);
  }

  /** The overlay's own parts while it is open; what else is ours lies inert behind it. */
  private async openOverlay(): Promise<Perceived[] | undefined> {
    const each = await perceiveEach(this.browser.name, this.frame);
    return each.find((parts) => parts.some(({ role }) => role === 'alertdialog'));
  }

  /** The overlay's parts, once it is open. */
  overlay(patience?: number): Promise<Perceived[]> {
    return until('the overlay', () => this.openOverlay(), patience).catch(async (reason: Error) => {
      const [title] = await this.ownDialogs();
      // No matter of patience: a press went through, or ours came too late.
      throw title ? new Error(`No overlay, but claude.ai's own dialog: ${title}`) : reason;
    });
  }

  /** The overlay's name, as a screen reader says it. */
  async title(): Promise<string | undefined> {
    return (await this.overlay()).find(({ role }) => role === 'alertdialog')?.name;
  }

  async noOverlay(): Promise<void> {
    await until('no overlay', async () => !(await this.openOverlay()));
  }

  /** The sentences of the overlay, in order. */
  async sentences(): Promise<string[]> {
    return (await this.overlay()).filter(({ role }) => role === 'listitem').map(({ name }) => name);
  }

  /** Presses something of ours with the mouse, by its role and name. */
  async use(role: string, name: string | RegExp): Promise<void> {
    // What is ticked must have been seen as long as what is agreed to.
    if (role === 'checkbox') await rest(this.frame, 600);
    const part = await until(`${role} ${name}`, async () => {
      const reachable = (await this.openOverlay()) ?? (await this.perceive());
      return reachable.find((each) => each.role === role && each.name.match(name));
    });
    await this.page.mouse.click(part.x, part.y);
  }

  /** Presses Tab until something of the overlay's has the focus; more than five times is no way by keyboard. */
  async tabTo(role: string, name: string | RegExp): Promise<void> {
    for (let stops = 0; stops < 5; stops++) {
      await this.page.keyboard.press('Tab');
      const focused = (await this.overlay()).find(({ isFocused }) => isFocused);
      if (focused?.role === role && focused.name.match(name)) return;
    }
    throw new Error(`Five times Tab, and never at ${role} ${name}`);
  }

  /** Waits as a person would, ticks the line where there is one, and presses the button that goes on. */
  async proceed(button: string): Promise<void> {
    if ((await this.overlay()).some(({ role }) => role === 'checkbox')) await this.use('checkbox', /./);
    else await rest(this.frame, 600);
    await this.use('button', button);
  }

  rateAnyway = () => this.proceed('Rate anyway');

  /** claude.ai's own dialogs on the page: their titles. */
  ownDialogs(): Promise<string[]> {
    return this.frame.$$eval('[role="dialog"] h2', (all) => all.map(({ textContent }) => textContent ?? ''));
  }

  async ownDialog(): Promise<string> {
    return until("claude.ai's own dialog", async () => (await this.ownDialogs())[0]);
  }

  /** Presses the last button of claude.ai's own dialog: Submit. */
  async submit(): Promise<void> {
    await (await this.frame.$$('[role="dialog"] button')).at(-1)?.click();
  }

  /** The accessible name of the element that has the focus, once claude.ai has replaced what it replaces. */
  async focused(): Promise<string | null> {
    await rest(this.frame, 300);
    return this.frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
  }

  composer(): Promise<string> {
    return this.frame.$eval('[role="textbox"]', (box) => box.textContent ?? '');
  }
}

/** Opens a conversation by its number, or any address, in a new tab. */
export async function openChat(browser: TestBrowser, where: number | string = 1): Promise<Chat> {
  const chat = new Chat(browser, await browser.newPage());
  await chat.page.goto(typeof where === 'number' ? chatAddress(where) : where);
  return chat;
}
