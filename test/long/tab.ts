import type { Frame, Page } from 'puppeteer-core';
import type { TestBrowser } from '../driver/browsers.ts';
import { chatAddress, type Way } from '../driver/chat.ts';
import { type Perceived, perceiveEach } from '../driver/perceive.ts';
import { Swift } from '../driver/swift.ts';
import { came } from '../driver/waiting.ts';
import { Yes } from '../machine/yes.ts';
import { HOOKS } from '../standin/pressing.ts';

/** What one look at a tab showed. */
export interface Look {
  /** What the overlay says, ticks and refusals too; empty where none is open. */
  words: string;
  /** The button that goes on, the tick, and the last button: the way out. */
  proceed: Perceived | undefined;
  tick: Perceived | undefined;
  out: Perceived | undefined;
  /** Why the last press did not count. */
  refusal: string;
  /** Something of ours says why: the overlay, or the gate's own word. */
  isExplained: boolean;
  /** Anything of ours is on the page. */
  hasOurs: boolean;
  conversation: string;
  hasDialog: boolean;
  hasThumb: boolean;
  hasThumbs: boolean;
  hasComposer: boolean;
}

const PROCEED = /^(Rate anyway|Allow and try again)$/;

/** What the page itself shows; runs in the page. */
function pageLook(hooks: Record<'dialog' | 'up', string>) {
  const isReached = (each: Element) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return width > 0 && each.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  };
  return {
    conversation: /\/chat\/([\w-]+)/.exec(location.pathname)?.[1] ?? '',
    hasDialog: document.querySelector(hooks.dialog) !== null,
    hasThumbs: document.querySelector(hooks.up) !== null,
    hasThumb: [...document.querySelectorAll(hooks.up)].some(isReached),
    hasComposer: document.querySelector('[role="textbox"]') !== null,
  };
}

/** A tab on claude.ai, what is promised for it, and a person at it. */
export class Tab {
  readonly page: Page;
  readonly swift: Swift;
  readonly yes = new Yes();
  /** Documents' entries of the history before and after the one shown, as far as moves made them. */
  back = 0;
  forward = 0;
  isOffline = false;
  /** The page has done something that may spoil what a person sees, in this document. */
  isSpoiled = false;
  /** A cover of the page's lies over the overlay that is open. */
  isCovered = false;
  hasFrame = false;
  /** Another conversation is prerendered in it. */
  hasPrerendered = false;
  /** The extension has begun anew since that was made ready. */
  hasOutdated = false;
  /** When the tab was last seen without an overlay, and what was seen last. */
  absentAt = Date.now();
  seen!: Look;
  private readonly browser: TestBrowser;

  constructor(browser: TestBrowser, page: Page) {
    this.browser = browser;
    this.page = page;
    this.swift = new Swift(page);
  }

  /** Waits until a conversation's thumbs can be pressed. */
  async ready(): Promise<void> {
    await this.page.waitForSelector(HOOKS.up);
    await this.look();
  }
  async look(frame: Frame = this.page.mainFrame()): Promise<Look> {
    const begun = Date.now();
    const [each, page] = await Promise.all([
      perceiveEach(this.browser.name, frame),
      frame.evaluate(pageLook, { dialog: HOOKS.dialog, up: HOOKS.up }),
    ]);
    const overlay = each.find((parts) => parts.some(({ role }) => role === 'alertdialog')) ?? [];
    const buttons = overlay.filter(({ role }) => role === 'button');
    const found: Look = {
      words: overlay.map(({ name, isChecked }) => `${name}${isChecked ? ' ✓' : ''}`).join(' | '),
      proceed: buttons.find(({ name }) => PROCEED.test(name)),
      tick: overlay.find(({ role }) => role === 'checkbox'),
      out: buttons.at(-1),
      refusal: overlay.find(({ role }) => role === 'status')?.name ?? '',
      isExplained: overlay.length > 0 || each.flat().some(({ role }) => role === 'alert'),
      hasOurs: each.length > 0,
      ...page,
    };
    if (frame !== this.page.mainFrame()) return found;
    if (!found.words) {
      this.absentAt = begun;
      this.isCovered = false;
    }
    this.seen = found;
    return found;
  }
  /** Looks until something holds, and says whether it came. */
  came(holds: (look: Look) => boolean, patience = 6000): Promise<boolean> {
    return came(async () => holds(await this.look()), patience);
  }
  /** Presses a part of ours; by keyboard it is gone to with Tab first. False where it cannot be reached. */
  async use(part: Perceived, way: Way): Promise<boolean> {
    if (way === 'mouse') return this.page.mouse.click(part.x, part.y).then(() => true);
    if (way === 'touch') return this.page.touchscreen.tap(part.x, part.y).then(() => true);
    if (!(await this.tabTo(part))) return false;
    await this.page.keyboard.press(way === 'Space' ? ' ' : way);
    return true;
  }
  /** Never past the last part: a browser then goes to its own buttons, and comes back as from another window. */
  private async tabTo(part: Perceived): Promise<boolean> {
    const isPart = ({ role, name }: Perceived) => role === part.role && name === part.name;
    for (let stops = 0; stops < 8; stops++) {
      const parts = (await perceiveEach(this.browser.name, this.page)).flat();
      const [at, to] = [parts.findIndex(({ isFocused }) => isFocused), parts.findIndex(isPart)];
      if (at === to) return to >= 0;
      if (to < at) await this.page.keyboard.down('Shift');
      await this.page.keyboard.press('Tab');
      if (to < at) await this.page.keyboard.up('Shift');
    }
    return false;
  }
  /** Another document, or another conversation: what was acknowledged is left. */
  left(conversation: string): void {
    if (conversation !== this.seen.conversation) this.yes.leave();
  }
  /** A message where no conversation is shown begins one, at an address of its own. */
  async beganConversation(): Promise<void> {
    await this.came((look) => look.conversation !== '');
    this.wentOn();
  }
  /** Another address in the same document: what lay ahead in the history is gone. */
  wentOn(): void {
    Object.assign(this, { back: this.back + 1, forward: 0 });
  }
  /** A new document: nothing of the page's doings is left of the one before. */
  begun(): void {
    this.yes.leave();
    Object.assign(this, { isSpoiled: false, isCovered: false, hasFrame: false });
    Object.assign(this, { hasPrerendered: false, hasOutdated: false });
  }
}

/** The id of one of the stand-in's conversations, numbered from 1. */
export function conversationId(number: number): string {
  return chatAddress(number).split('/').at(-1) ?? '';
}
