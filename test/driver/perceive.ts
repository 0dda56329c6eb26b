import type { CDPSession, Page } from 'puppeteer-core';
import { connectionOf } from './bidi.ts';
import type { BrowserName } from './installed.ts';

/** A thing of ours on the page as a person or a screen reader meets it. */
export interface Perceived {
  role: string;
  name: string;
  /** Centre of it in CSS pixels of the viewport. */
  x: number;
  y: number;
  isFocused: boolean;
  isChecked: boolean;
  isDisabled: boolean;
}

/** Runs inside the page with our closed shadow root as `this`; must be self-contained. */
function describe(this: ShadowRoot): Perceived[] {
  const ROLES: Record<string, string> = {
    BUTTON: 'button',
    H2: 'heading',
    LI: 'listitem',
    A: 'link',
    SUMMARY: 'summary',
    P: 'paragraph',
  };
  const found = [...this.querySelectorAll<HTMLElement>('[role], button, h2, li, a, summary, p, input')];
  return found
    .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
    .map((element) => {
      const box = element.getBoundingClientRect();
      const isInput = element instanceof HTMLInputElement;
      const labelledBy = element.getAttribute('aria-labelledby');
      const name = labelledBy
        ? this.getElementById(labelledBy)?.textContent
        : isInput
          ? element.labels?.[0]?.textContent
          : element.textContent;
      return {
        role: element.getAttribute('role') ?? (isInput ? 'checkbox' : (ROLES[element.tagName] ?? '')),
        name: (element.getAttribute('aria-label') ?? name ?? '').trim(),
        x: box.left + box.width / 2,
        y: box.top + box.height / 2,
        isFocused: this.activeElement === element,
        isChecked: isInput && element.checked,
        isDisabled: element.getAttribute('aria-disabled') === 'true',
      };
    });
}

const HOST = 'before-you-rate';

/** One session a page: to make one for every look costs more than the look. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function throughDevTools(page: Page): Promise<Perceived[][]> {
  const made = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, made);
  const session = await made;
  // What is ours stands beside head and body: the page's own content is never asked for.
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  // Asking switched on that every change of the page is reported.
  await session.send('DOM.disable');
  const beside = root.children?.flatMap(({ children = [] }) => children) ?? [];
  const roots = beside
    .filter(({ localName }) => localName === HOST)
    .flatMap(({ shadowRoots = [] }) => shadowRoots);
  const described = roots.map(async ({ backendNodeId }) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: describe.toString(),
      returnByValue: true,
    });
    return result.value as Perceived[];
  });
  return Promise.all(described);
}

interface RemoteNode {
  sharedId?: string;
  value?: { localName?: string; shadowRoot?: RemoteNode | null; children?: RemoteNode[] };
}
async function throughBidi(page: Page): Promise<Perceived[][]> {
  const connection = connectionOf(page.browser());
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const call = async (functionDeclaration: string, rest: object) =>
    (
      await connection.send<{ result: RemoteNode }>('script.callFunction', {
        functionDeclaration,
        target,
        awaitPromise: false,
        ...rest,
      })
    ).result.result;
  const { value } = await call('() => document.documentElement', {
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const roots = (value?.children ?? []).filter((child) => child.value?.localName === HOST);
  const described = roots.map(async ({ value: host }) => {
    const text = await call(`function () { return JSON.stringify((${describe.toString()}).call(this)); }`, {
      this: { sharedId: host?.shadowRoot?.sharedId },
    });
    return JSON.parse(text.value as unknown as string) as Perceived[];
  });
  return Promise.all(described);
}

/** What is ours on the page now, closed shadow roots included: overlay, banner and notice each by itself. */
export function perceiveEach(name: BrowserName, page: Page): Promise<Perceived[][]> {
  return name === 'chromium' ? throughDevTools(page) : throughBidi(page);
}

/** Everything of ours that is on the page now. */
export async function perceive(name: BrowserName, page: Page): Promise<Perceived[]> {
  return (await perceiveEach(name, page)).flat();
}
