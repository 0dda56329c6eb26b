import { defaultState, type Membership, type StandinState } from '../state.ts';
import { Conversations } from './conversations.ts';
import type { ActionRequest, RatingRequest } from './recordings.ts';

const OTHER_SWITCHES = { location: true, memory: true, rateChats: true };

/** All that the server remembers: the chosen state, what the page changed, what arrived. */
export class World {
  readonly ratings: RatingRequest[] = [];
  readonly actions: ActionRequest[] = [];
  readonly unexpected: string[] = [];
  readonly conversations = new Conversations();
  switches = { ...OTHER_SWITCHES };
  state: StandinState;
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
    // Emptied in place: tests hold on to these arrays.
    for (const list of [this.ratings, this.actions, this.unexpected]) list.length = 0;
  }
}
