import en from '../../assets/locales/en.json' with { type: 'json' };
import { TEXTS_KEY } from '../../lib/texts/spokenTexts.ts';
import { ClaudePage, type Marks, ratingAddress, type Wire } from './claudePage.ts';
import { passTime } from './clock.ts';
import * as extension from './extension.ts';
import { FakeBrowser, OTHER_TAB, TAB } from './fakeBrowser.ts';
import { isShown } from './layout.ts';
import { Network } from './network.ts';
import { newDocument, newPage, rootOf } from './realm.ts';
import { settled } from './settled.ts';
import { trusted } from './trusted.ts';

const GUARD = '/content-scripts/guard.js';
const GATE = '/content-scripts/gate.js';
const NOTICE = '/content-scripts/notice.js';
const TEXTS = '/texts/en.js';
const EXPLAIN = '/explain.js';
const NOTICED_KEY = Symbol.for('before-you-rate-noticed');
const GATE_KEY = Symbol.for('before-you-rate gate');

interface Runtime {
  id?: string;
  sendMessage?(message: unknown): void;
}
type Extended = { chrome?: { runtime: Runtime } } & Record<symbol, unknown>;
const realm = globalThis as unknown as Extended;
const start = (script: { main?: unknown }) => (script.main as (ctx: unknown) => void)({});

/** What the overlay shows. */
export interface Shown {
  host: Element;
  title: string;
  /** Everything it says: other words are to be read anew. */
  text: string;
  buttons: HTMLButtonElement[];
  tick: HTMLInputElement | null;
}

/** A tab on claude.ai with the whole extension in it, the browser around it and the server behind. */
export class World {
  readonly page = new ClaudePage();
  readonly browser = new FakeBrowser();
  readonly network = new Network(this.browser);
  /** False until the page is idle and the script that explains has come. */
  isIdle = false;

  /**
   * Begins with nothing of whatever was before.
   * @param installed is given what `wxt/browser` gives, before any script begins.
   */
  static begin(marks: Marks, wire: Wire, installed: (api: unknown) => void): World {
    newPage();
    const world = new World(marks, wire);
    installed(world.browser.api);
    world.browser.update('install');
    world.load();
    return world;
  }
  private constructor(marks: Marks, wire: Wire) {
    Object.assign(this.page, { marks, wire });
    this.browser.scripts = {
      background: () => start(extension.background),
      content: {
        [GUARD]: () => start(extension.guard),
        [GATE]: () => this.runGate(),
        [NOTICE]: () => start(extension.notice),
        [TEXTS]: () => {
          Object.assign(realm, { [Symbol.for(TEXTS_KEY)]: { language: 'en', texts: en } });
        },
        [EXPLAIN]: () => start(extension.explain),
      },
    };
    this.browser.orphan = () => {
      for (const key of [GATE_KEY, NOTICED_KEY]) Reflect.deleteProperty(realm, key);
    };
  }
  /** Closes both tabs, with which everything goes that the background's modules keep of them. */
  async end(): Promise<void> {
    for (const tab of [TAB, OTHER_TAB]) this.browser.closeTab(tab);
    await settled();
    newPage();
  }
  /** An update's scripts come to a world of their own (Chromium 156); those of the version before are orphans. */
  private runGate(): void {
    // Without an id, which tells those of the version before that they are orphans.
    realm.chrome = { runtime: { sendMessage: (message) => void this.browser.say(message) } };
    start(extension.gate);
    realm.chrome = { runtime: { id: 'extension' } };
  }
  /** Loads the document at the address of the page's conversation. */
  load(): void {
    this.browser.forgetContent();
    this.browser.hasTab = true;
    newDocument();
    this.network.install();
    history.replaceState(null, '', `/chat/${this.page.conversation}`);
    this.browser.runContent(GUARD);
    this.browser.runContent(GATE);
    this.page.start();
    this.isIdle = false;
  }
  becomeIdle(): void {
    this.isIdle = true;
    this.browser.runContent(NOTICE);
  }
  /** Goes to another conversation by the page's own router. */
  visit(conversation: string, event: 'push' | 'popstate'): void {
    this.page.conversation = conversation;
    if (event === 'push') history.pushState(null, '', `/chat/${conversation}`);
    else history.replaceState(null, '', `/chat/${conversation}`);
    window.navigation?.dispatchEvent(new Event('currententrychange'));
    if (event === 'popstate') window.dispatchEvent(new Event('popstate'));
    this.page.draw();
  }
  /** What an element's press does in a browser: the pointer's events, then the click. */
  press(target: Element): void {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      target.dispatchEvent(
        trusted(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true })),
      );
  }
  /** Tab to a native button and Enter on it: keys, and a click where nobody prevented it. */
  pressEnter(target: HTMLElement): void {
    const on =
      target.getRootNode() instanceof ShadowRoot ? (target.getRootNode() as ShadowRoot).host : target;
    const key = (type: string, name: string) =>
      on.dispatchEvent(
        trusted(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, composed: true })),
      );
    key('keydown', 'Tab');
    target.focus();
    if (key('keydown', 'Enter'))
      target.dispatchEvent(
        trusted(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })),
      );
    key('keyup', 'Enter');
  }
  /** What is open of ours over the page, as a person sees it. */
  overlay(): Shown | undefined {
    for (const host of document.documentElement.querySelectorAll(':scope > before-you-rate')) {
      const root = rootOf(host);
      const dialog = root?.querySelector('dialog');
      if (!dialog || !isShown(dialog)) continue;
      return {
        host,
        title: dialog.querySelector('h2')?.textContent ?? '',
        text: dialog.textContent ?? '',
        buttons: [...dialog.querySelectorAll<HTMLButtonElement>('.choice button')],
        tick: dialog.querySelector<HTMLInputElement>('input[type=checkbox]'),
      };
    }
    return undefined;
  }
  hasBanner(): boolean {
    return this.hosts().some((root) => !root.querySelector('dialog,[role=alert]'));
  }
  /** What is held is explained: by the overlay, or in a word where nothing else comes. */
  isExplained(): boolean {
    return Boolean(this.overlay()) || this.hosts().some((root) => root.querySelector('[role=alert]'));
  }
  private hosts(): ShadowRoot[] {
    return [...document.querySelectorAll('before-you-rate')].flatMap((host) => rootOf(host) ?? []);
  }
  /** Escape: the browser closes the modal, whatever the page has heard. */
  escape(): void {
    const host = this.overlay()?.host;
    const dialog = host && rootOf(host)?.querySelector('dialog');
    host?.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    dialog?.close();
  }
  /** True where the network would take a rating of this conversation from a tab. */
  isOpenFor(conversation: string, tabId: number): boolean {
    return !this.browser.isBlocked('POST', ratingAddress(conversation), tabId);
  }
  /** Lets the page's time pass. */
  pass(milliseconds: number): void {
    passTime(milliseconds);
  }
}
