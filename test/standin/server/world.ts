import { randomUUID } from 'node:crypto';
import { defaultState, type Membership, type StandinState } from '../state.ts';
import { Conversations } from './conversations.ts';
import type { ActionRequest, EventBatch, RatingRequest } from './recordings.ts';

const OTHER_SWITCHES = { location: true, memory: true, rateChats: true };

/** All that the server remembers: the chosen state, what the page changed, what arrived. */
export class World {
  readonly ratings: RatingRequest[] = [];
  readonly actions: ActionRequest[] = [];
  readonly batches: EventBatch[] = [];
  /** Ids of the events that rated; an event that arrives again is the same one. */
  readonly eventIds = new Set<string>();
  readonly unexpected: string[] = [];
  readonly conversations = new Conversations();
  switches = { ...OTHER_SWITCHES };
  state: StandinState;
  /** The account that is logged in: another one after each reset, so that nobody counts what is left of a test. */
  accountUuid = randomUUID();
  private readonly initial: StandinState;

  constructor(initial: Partial<StandinState>) {
    this.initial = { ...defaultState(), ...initial };
    this.state = structuredClone(this.initial);
  }

  get membership(): Membership {
    const { memberships, active } = this.state;
    const membership = memberships[active] ?? memberships[0];
    if (!membership) throw new Error('The stand-in needs at least one membership');
    return membership;
  }

  set(change: Partial<StandinState>): void {
    this.state = { ...this.state, ...structuredClone(change) };
  }

  reset(): void {
    this.state = structuredClone(this.initial);
    this.switches = { ...OTHER_SWITCHES };
    this.conversations.clear();
    this.accountUuid = randomUUID();
    this.eventIds.clear();
    // Emptied in place: tests hold on to these arrays.
    for (const list of [this.ratings, this.actions, this.batches, this.unexpected]) list.length = 0;
  }
}
