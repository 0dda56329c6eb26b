import { RULES } from '../../lib/gate/ratingRule.ts';
import { outcome } from '../unit/gate/browserRules.ts';
import { Heard, type Side } from './heard.ts';

type Items = Record<string, unknown>;
type Rule = (typeof RULES)[number];

/** The tab the machine plays in, and another one. */
export const TAB = 1;
export const OTHER_TAB = 2;
const ID = 'extension';
/** Told of a tab that the extension may work in. */
const PAGE = 'https://claude.ai/new';
const WORDS = 'Managed storage manifest not found';

/** A browser with one extension: its storage, messages, network rules and scripts, as far as it asks for them. */
export class FakeBrowser {
  private side: Side = 'content';
  private readonly heard = () => new Heard(() => this.side);
  private readonly changed = this.heard();
  private readonly message = this.heard();
  private readonly installed = this.heard();
  private readonly removed = this.heard();
  private isWorkerUp = false;
  /** Set to lose the worker at the next message, before it has answered. */
  losesNextMessage = false;
  /** Whether a tab on claude.ai is open, which an installation or update must guard. */
  hasTab = false;
  sessionRules: Rule[] = [];
  /** What the toolbar button shows for the tab. */
  badge = '';
  /** Called when the world that content scripts share is gone, and with it what they told each other. */
  orphan: () => void = () => undefined;
  /** What starts the background, and each content script by its file. */
  scripts: { background(): void; content: Record<string, () => void> } = {
    background: () => undefined,
    content: {},
  };

  private area(name: string) {
    const announce = (changes: Record<string, { newValue?: unknown }>) => {
      for (const side of ['background', 'content'] as const)
        for (const listener of this.changed.of(side)) listener(changes as never, name as never);
    };
    const area = {
      items: {} as Items,
      get: async (keys?: string | string[]): Promise<Items> => {
        if (name === 'managed' && Object.keys(area.items).length === 0) throw new Error(WORDS);
        const wanted = keys === undefined ? Object.keys(area.items) : [keys].flat();
        return structuredClone(
          Object.fromEntries(wanted.filter((key) => key in area.items).map((key) => [key, area.items[key]])),
        );
      },
      set: async (items: Items): Promise<void> => {
        Object.assign(area.items, structuredClone(items));
        announce(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
      },
      remove: async (keys: string | string[]): Promise<void> => {
        for (const key of [keys].flat()) delete area.items[key];
        announce(Object.fromEntries([keys].flat().map((key) => [key, {}])));
      },
      replace: (items: Items) => {
        const before = area.items;
        area.items = structuredClone(items);
        announce(
          Object.fromEntries(
            Object.keys({ ...before, ...items }).map((key) => [key, { newValue: items[key] }]),
          ),
        );
      },
    };
    return area;
  }
  private readonly areas = {
    local: this.area('local'),
    session: this.area('session'),
    managed: this.area('managed'),
  };

  private wake(): void {
    if (this.isWorkerUp) return;
    this.isWorkerUp = true;
    this.as('background', this.scripts.background);
  }
  private as(side: Side, run: () => void): void {
    const before = this.side;
    this.side = side;
    run();
    this.side = before;
  }

  /** What `wxt/browser` gives. */
  readonly api = {
    storage: { ...this.areas, onChanged: this.changed },
    runtime: {
      id: ID,
      getURL: (path: string) => `chrome-extension://${ID}${path}`,
      onMessage: this.message,
      onInstalled: this.installed,
      onStartup: this.heard(),
      sendMessage: (message: unknown) => this.deliver(message, TAB),
    },
    tabs: {
      query: async () => (this.hasTab ? [{ id: TAB }] : []),
      create: async () => ({}),
      onRemoved: this.removed,
    },
    permissions: { contains: async () => true, onAdded: this.heard(), onRemoved: this.heard() },
    management: { getSelf: async () => ({ installType: 'admin' }) },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string }) => {
        if (tabId === TAB) this.badge = text;
      },
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
    scripting: {
      insertCSS: async () => undefined,
      executeScript: async ({ files, func }: { files?: string[]; func?: () => unknown }) => {
        for (const file of files ?? []) this.runContent(file);
        return [{ frameId: 0, result: func?.() }];
      },
    },
    declarativeNetRequest: {
      getSessionRules: async () => this.sessionRules,
      updateSessionRules: async (change: { removeRuleIds?: number[]; addRules?: Rule[] }) => {
        const kept = this.sessionRules.filter(({ id }) => !change.removeRuleIds?.includes(id));
        this.sessionRules = [...kept, ...(change.addRules ?? [])];
      },
    },
  };

  runContent(file: string): void {
    this.as('content', this.scripts.content[file] as () => void);
  }
  /** A message from one of the tabs; the worker wakes for it. */
  async deliver(message: unknown, tabId: number, more: object = {}): Promise<unknown> {
    if (this.losesNextMessage) {
      this.losesNextMessage = false;
      this.killWorker();
      throw new Error('The message port closed before a response was received.');
    }
    // Never before whoever sends it has come to an end.
    await Promise.resolve();
    this.wake();
    const sender = { id: ID, tab: { id: tabId, url: PAGE }, frameId: 0, ...more };
    return this.hear('background', structuredClone(message), sender);
  }
  /** The first answer that is promised and given, by the callback that Chromium knows alone. */
  private hear(side: Side, message: unknown, sender: object): Promise<unknown> {
    return new Promise((resolve) => {
      const isPromised = this.message
        .of(side)
        .some((listener) => listener(message as never, sender as never, resolve as never) === true);
      if (!isPromised) resolve(undefined);
    });
  }
  /** A message that nobody waits for the answer of. */
  async say(message: unknown): Promise<void> {
    await this.deliver(message, TAB).catch(() => undefined);
  }
  /** Asks the tab's content script, as the popup does. */
  async askTab(message: unknown): Promise<unknown> {
    return this.hear('content', message, { id: ID });
  }
  killWorker(): void {
    this.isWorkerUp = false;
    for (const each of [this.changed, this.message, this.installed, this.removed]) each.forget('background');
  }
  /** A new version: the worker starts anew and is told so. */
  update(reason: 'install' | 'update'): void {
    this.restart();
    for (const listener of this.installed.of('background')) listener({ reason } as never);
  }
  /** Switched off and on again: nobody is told, and the rules of the session are still there (Chromium 156). */
  restart(): void {
    this.killWorker();
    this.forgetContent();
    this.areas.session.items = {};
    this.wake();
  }
  forgetContent(): void {
    for (const each of [this.changed, this.message]) each.forget('content');
    this.orphan();
  }
  /** The person's own settings, as popup and options write them. */
  setSettings = (settings: Items) => void this.areas.local.set({ settings });
  closeTab(tabId: number): void {
    this.wake();
    for (const listener of this.removed.of('background')) listener(tabId as never);
  }
  /** An organisation's policy; empty where there is none. A change wakes the worker, as it does in Chromium. */
  setPolicy(policy: Items): void {
    this.wake();
    this.areas.managed.replace(policy);
  }
  isBlocked(method: string, url: string, tabId: number): boolean {
    return outcome([...RULES, ...this.sessionRules], { method, url, tabId }) === 'block';
  }
}
