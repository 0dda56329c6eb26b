import { expect } from 'vitest';
import { CONVERSATIONS } from './claudePage.ts';
import { OTHER_TAB } from './fakeBrowser.ts';
import { settled } from './settled.ts';
import { sight } from './sight.ts';
import type { Shown, World } from './world.ts';
import { Yes } from './yes.ts';

/** So long, in milliseconds, whoever is stopped waits for a word at most. */
const PATIENCE = 2000;

/**
 * The promise, as a model that knows nothing of how it is kept: no feedback that hands a conversation over leaves
 * without an acknowledgement for that tab and conversation; nothing else is disturbed; whatever is acknowledged
 * arrives; whoever is stopped reads why.
 */
export class Promised extends Yes {
  /** The conversation that was acknowledged in the other tab. */
  acknowledgedThere: string | undefined;
  /** A message was lost on its way to the worker: until the next document more may be held than must be. */
  isDoubtful = false;
  /** When, by the page's clock, the overlay that is open came, and when anything in it last changed. */
  shownAt = 0;
  changedAt = 0;
  lastShown = '';
  /** What of the page's in the top layer surely lies under the overlay. */
  below: readonly Element[] = [];
  /** What must have arrived, in the order it was sent. */
  readonly said: string[] = [];
  /** Arrivals that have been looked at. */
  seen = 0;
  /** The session's rules as they were looked at last. */
  rules: readonly object[] = [];
  readonly world: World;
  constructor(world: World) {
    super();
    this.world = world;
  }

  /** True where a press must reach the page; before the page is idle, and where a message was lost, it need not. */
  letsThrough(conversation: string): boolean {
    return this.world.isIdle && !this.isDoubtful && this.mayLeave(conversation);
  }
  /** Held after every command. */
  check(): void {
    const { world } = this;
    const { arrived } = world.network;
    for (const { rated } of arrived.slice(this.seen))
      if (rated !== undefined) expect(this.mayLeave(rated), `a rating of ${rated} left`).toBe(true);
    this.seen = arrived.length;
    const others = arrived.filter(({ rated }) => rated === undefined).map(({ body }) => body);
    expect(others, 'what is no rating arrives as it was sent').toEqual(this.said);
    const { sessionRules } = world.browser;
    const isOther = sessionRules !== this.rules;
    this.rules = sessionRules;
    for (const conversation of isOther ? CONVERSATIONS : [])
      if (conversation !== this.acknowledgedThere)
        expect(world.isOpenFor(conversation, OTHER_TAB), 'a yes is for its own tab').toBe(false);
    const shown = world.overlay();
    this.notice(shown);
    if (shown) {
      expect(shown.title, 'the overlay has a title').not.toBe('');
      expect(shown.buttons.at(-1)?.textContent, 'the overlay has a way out').toBeTruthy();
    }
  }
  /** Whoever is held or stopped reads why: at once, or in a word a little later. */
  async expectExplained(): Promise<void> {
    // A request that the network rule alone stops is seen once the page is idle, which every page comes to be.
    const { isIdle, page } = this.world;
    if (this.world.isExplained()) return;
    if (!isIdle && page.wire === 'chat') {
      this.world.becomeIdle();
      await settled();
    }
    if (!this.world.isExplained()) {
      this.world.pass(PATIENCE);
      await settled();
    }
    this.notice(this.world.overlay());
    expect(this.world.isExplained(), 'whoever is held reads why').toBe(true);
  }
  refused(): void {
    Object.assign(this, { changedAt: sight.now, below: sight.topLayer });
  }
  notice(shown: Shown | undefined): void {
    const words = shown ? `${shown.text} ${shown.tick?.checked} ${shown.buttons.length}` : '';
    if (this.lastShown === '' && shown) Object.assign(this, { shownAt: sight.now, below: [] });
    if (this.lastShown !== words) this.changedAt = sight.now;
    this.lastShown = words;
  }
}
