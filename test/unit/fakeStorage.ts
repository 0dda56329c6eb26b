import { vi } from 'vitest';

type Items = Record<string, unknown>;
type Changes = Record<string, { newValue?: unknown }>;

/** One storage area that answers as a browser's does: copies in, copies out, changes announced. */
class Area {
  items: Items = {};
  /** Set to make every read fail with this. */
  failure: Error | undefined;
  /** Set to make every write fail with this. */
  fullness: Error | undefined;
  private readonly announce: (changes: Changes) => void;

  constructor(announce: (changes: Changes) => void) {
    this.announce = announce;
  }
  async get(keys?: string | string[]): Promise<Items> {
    if (this.failure) throw this.failure;
    const wanted = keys === undefined ? Object.keys(this.items) : [keys].flat();
    const found = wanted.filter((key) => key in this.items);
    return structuredClone(Object.fromEntries(found.map((key) => [key, this.items[key]])));
  }
  async set(items: Items): Promise<void> {
    if (this.fullness) throw this.fullness;
    Object.assign(this.items, structuredClone(items));
    this.announce(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
  }
  async remove(key: string): Promise<void> {
    delete this.items[key];
    this.announce({ [key]: {} });
  }
}

/** A browser's storage and messages, for the modules that follow them. */
export class FakeBrowser {
  private readonly listeners = new Set<(changes: Changes, area: string) => void>();
  private area(name: string): Area {
    return new Area((changes) => {
      for (const listener of this.listeners) listener(changes, name);
    });
  }
  storage = {
    local: this.area('local'),
    session: this.area('session'),
    managed: this.area('managed'),
    onChanged: {
      addListener: (listener: (changes: Changes, area: string) => void) => this.listeners.add(listener),
      removeListener: (listener: (changes: Changes, area: string) => void) => this.listeners.delete(listener),
    },
  };
  readonly messages = new Set<(message: unknown) => void>();
  runtime = {
    onMessage: {
      addListener: (listener: (message: unknown) => void) => this.messages.add(listener),
      removeListener: (listener: (message: unknown) => void) => this.messages.delete(listener),
    },
    sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
    getManifest: () => ({ version: '0.1.0' }),
  };

  /** The worker stops, or the browser with its session too: nobody listens any more. */
  stop(what: 'worker' | 'browser'): void {
    this.listeners.clear();
    if (what === 'browser') this.storage.session.items = {};
  }
  /** The organisation sets another policy while Chromium runs. */
  async setPolicy(policy: Items): Promise<void> {
    this.storage.managed.items = {};
    await this.storage.managed.set(policy);
  }
}
