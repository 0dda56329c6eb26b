import { expect } from 'vitest';
import { type LaunchOptions, launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { chatAddress } from '../driver/chat.ts';
import { type ExtensionPage, openExtensionPage } from '../driver/extensionPage.ts';
import { switchOffAndOn } from '../driver/extensionSwitch.ts';
import type { BrowserName } from '../driver/installed.ts';
import type { PolicyFolder } from '../driver/policyFolder.ts';
import { rest } from '../driver/rest.ts';
import { inTime, until } from '../driver/waiting.ts';
import type { Action } from '../machine/yes.ts';
import {
  account,
  type Generation,
  type Marks,
  membership,
  type Plan,
  type Standin,
  startStandin,
} from '../standin/index.ts';
import { came } from './command.ts';
import { IS_GUARDED, IS_OPEN } from './everyTab.ts';
import { askFor, folderFor, isKept, type PolicyChoice } from './managedPolicy.ts';
import { NewerVersions } from './newerVersion.ts';
import { Tab } from './tab.ts';

/** What a sequence begins with. */
export interface Beginning {
  plan: Plan;
  generation: Generation;
  marks: Marks;
}

/** A browser with the built extension, the server behind it, and the tabs of one sequence. */
export class Scene {
  readonly browser: TestBrowser;
  readonly standin: Standin;
  /** Kept open, for what a person sets there and what only the extension may do. */
  options: ExtensionPage;
  tabs: Tab[] = [];
  beginning!: Beginning;
  /** What was done, in its order. */
  trail: string[] = [];
  /** The worker was ended in this sequence: a yes may then be said not to count. */
  wasWorkerEnded = false;
  /** Arrivals that have been looked at. */
  judged = 0;
  /** Messages so far: each is told from the others. */
  messages = 0;
  /** What the organisation asks for. */
  policy: PolicyChoice = 'none';
  readonly folder: PolicyFolder | undefined;
  readonly newer: NewerVersions;

  private constructor(
    browser: TestBrowser,
    standin: Standin,
    options: ExtensionPage,
    folder: PolicyFolder | undefined,
  ) {
    this.browser = browser;
    this.standin = standin;
    this.options = options;
    this.folder = folder;
    this.newer = new NewerVersions(browser);
  }
  static async open(name: BrowserName, more: Partial<LaunchOptions> = {}): Promise<Scene> {
    const standin = await startStandin();
    const policies = await folderFor(name);
    const browser = await launchBrowser(name, {
      ...more,
      port: standin.port,
      ...(policies && { policies }),
    });
    return new Scene(browser, standin, await openExtensionPage(browser, 'options.html'), policies);
  }
  /** After the extension began anew: open tabs are guarded at once, and no acknowledgement stands. */
  async began(): Promise<void> {
    for (const tab of this.tabs) {
      tab.yes.leave();
      tab.hasOutdated = tab.hasPrerendered;
    }
    this.wasWorkerEnded = true;
    // A page of the extension's goes with it.
    await inTime('the closed page', this.options.close()).catch(() => undefined);
    this.options = await inTime('its page', openExtensionPage(this.browser, 'options.html'));
    await inTime('its settling', this.options.evaluate(`chrome.runtime.sendMessage({ type: 'settle' })`));
    const isGuarded = () => inTime('a look for gates', this.options.evaluate<boolean>(IS_GUARDED));
    await until('a gate in every tab', isGuarded);
    await this.tabs[0]?.page.bringToFront();
  }
  async switchOffAndOn(): Promise<void> {
    await inTime('off and on', switchOffAndOn(this.browser));
    await this.began();
  }
  async update(): Promise<void> {
    await inTime('the newer version', this.newer.install());
    await this.began();
  }
  /** Another policy, or none; every tab has heard of it afterwards. */
  async setPolicy(policy: PolicyChoice): Promise<void> {
    this.policy = policy;
    if (await askFor(this.browser, this.folder, policy)) await this.switchOffAndOn();
    await until(`the policy ${policy}`, () => this.options.evaluate<boolean>(isKept(policy)), 20_000);
    if (policy === 'allow') await this.expectOpen();
    for (const tab of this.tabs) {
      tab.yes.action = this.action;
      tab.yes.isSurelyOpen = this.action === 'allow';
      await rest(tab.page, 300);
    }
    await this.tabs[0]?.page.bringToFront();
  }
  async expectOpen(): Promise<void> {
    const isOpen = await until('', () => this.options.evaluate<boolean>(IS_OPEN), 20_000).catch(() => false);
    expect(isOpen, 'what is allowed is let through in every tab').toBe(true);
  }
  /** What becomes of a rating nobody said yes to. */
  get action(): Action {
    return this.policy === 'none' ? 'warn' : this.policy;
  }
  async close(): Promise<void> {
    await this.browser.close();
    await this.newer.close();
    await this.folder?.close();
    await this.standin.close();
  }

  /** Begins a sequence with nothing of the one before. */
  async begin(beginning: Beginning): Promise<void> {
    const { plan, generation, marks } = beginning;
    Object.assign(this, { tabs: [], trail: [], judged: 0, wasWorkerEnded: false, beginning });
    this.standin.reset();
    this.standin.set(
      account(plan, { generation, marks, messages: 30, streamDuration: 500, framing: 'anyone' }),
    );
    const other = membership(plan === 'team' ? 'max' : 'team');
    this.standin.set({ memberships: [membership(plan), other] });
    if (this.policy !== 'none') await this.setPolicy('none');
    await this.options.evaluate(`chrome.storage.local.clear()`);
    await this.options.evaluate(`chrome.runtime.sendMessage({ type: 'settle' })`);
    const page = await this.browser.newPage();
    await page.goto(chatAddress(1));
    await this.add(page);
  }
  async add(page: Tab['page']): Promise<Tab> {
    const tab = new Tab(this.browser, page);
    tab.yes.action = this.action;
    this.tabs.unshift(tab);
    await tab.ready();
    return tab;
  }
  async end(): Promise<void> {
    await Promise.all(this.tabs.map(({ page }) => page.close().catch(() => undefined)));
  }

  /** The tab in front. */
  get here(): Tab {
    return this.tabs[0] as Tab;
  }
  get there(): Tab | undefined {
    return this.tabs[1];
  }
  /** Brings the other tab to the front. */
  async turn(): Promise<void> {
    this.tabs.reverse();
    await this.here.page.bringToFront();
  }
  nextMessage(): string {
    this.messages += 1;
    return `message number ${this.messages}, and no more`;
  }
  ratings(): number {
    return this.standin.ratings.length;
  }

  /**
   * Held after every command: what arrived had been acknowledged in the tab that sent it.
   * @param before what was acknowledged when the command began: a rating may have been on its way.
   */
  judge(before?: string): void {
    const { ratings, unexpected } = this.standin;
    for (const { conversation, via } of ratings.slice(this.judged)) {
      came.arrived += 1;
      const may = this.here.yes.mayLeave(conversation) || conversation === before;
      expect(may, `a rating of ${conversation} left by ${via}`).toBe(true);
    }
    this.judged = ratings.length;
    expect(unexpected, 'the page asked for nothing strange').toEqual([]);
  }
  /** Whoever is stopped reads why: at once, or in a word a little later. */
  async expectExplained(): Promise<void> {
    const isSaid = await this.here.came((look) => look.isExplained);
    expect(isSaid, 'whoever is stopped reads why').toBe(true);
    came.stopped += 1;
  }
}
