import { expect } from 'vitest';
import { sight } from './realm.ts';
import type { Shown, World } from './world.ts';

export type Action = 'allow' | 'warn' | 'block';

/**
 * The promise, as a model that knows nothing of how it is kept: no feedback that hands a conversation over leaves
 * without an acknowledgement for that tab and conversation; nothing else is disturbed; whatever is acknowledged
 * arrives; whoever is stopped reads why.
 */
export class Promised {
  /** What the organisation asks for. */
  action: Action = 'warn';
  /** The conversation that the person said yes to, until it is left. */
  acknowledged: string | undefined;
  /** False where something came between since the yes: then a rating arrives or is explained, as before a yes. */
  isSurelyOpen = false;
  /** A message was lost on its way to the worker: until the next document it may hold more than it must. */
  isDoubtful = false;
  /** Something was held before anybody could explain it. */
  isWaiting = false;
  /** When, by the page's clock, the overlay that is open came, and when anything in it last changed. */
  shownAt = 0;
  changedAt = 0;
  lastShown = '';
  /** What of the page's in the top layer surely lies under the overlay. */
  below: readonly Element[] = [];
  /** What must have arrived, in the order it was sent. */
  readonly said: string[] = [];
  /** Ratings and other requests that had arrived when the last command ended. */
  seen = 0;
  readonly world: World;
  constructor(world: World) {
    this.world = world;
  }

  leave(): void {
    this.acknowledged = undefined;
    this.isSurelyOpen = false;
  }
  mayLeave(conversation: string): boolean {
    if (this.action !== 'warn') return this.action === 'allow';
    return this.acknowledged === conversation;
  }
  /** True where a press must reach the page; before the script that explains is there, the strictest holds. */
  letsThrough(conversation: string): boolean {
    return this.world.isIdle && this.mayLeave(conversation);
  }
  mustLeave(conversation: string): boolean {
    return this.mayLeave(conversation) && this.isSurelyOpen;
  }
  /** Held after every command. */
  check(): void {
    const { world } = this;
    const arrived = world.network.arrived.slice(this.seen);
    this.seen = world.network.arrived.length;
    for (const { rated } of arrived)
      if (rated !== undefined) expect(this.mayLeave(rated), `a rating of ${rated} left`).toBe(true);
    const others = world.network.arrived.filter(({ rated }) => rated === undefined).map(({ body }) => body);
    expect(others, 'what is no rating arrives as it was sent').toEqual(this.said);
    const shown = world.overlay();
    this.notice(shown);
    if (shown) {
      expect(shown.title, 'the overlay has a title').not.toBe('');
      expect(shown.buttons.at(-1)?.textContent, 'the overlay has a way out').toBeTruthy();
    }
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
