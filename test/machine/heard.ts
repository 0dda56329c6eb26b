/** A part of the extension that listens by itself. */
export type Side = 'background' | 'content';
type Listener = (...args: never[]) => unknown;

/** An event whose listeners are gone with the side of the extension that added them. */
export class Heard {
  private readonly listeners = new Map<Listener, Side>();
  private readonly sideNow: () => Side;
  constructor(sideNow: () => Side) {
    this.sideNow = sideNow;
  }
  addListener = (listener: Listener) => void this.listeners.set(listener, this.sideNow());
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  of(side: Side): Listener[] {
    return [...this.listeners].filter(([, each]) => each === side).map(([listener]) => listener);
  }
  forget(side: Side): void {
    for (const listener of this.of(side)) this.listeners.delete(listener);
  }
}
