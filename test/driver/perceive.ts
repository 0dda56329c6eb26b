import type { CDPSession, Frame, Page } from 'puppeteer-core';
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

/** A frame as puppeteer keeps it: the DevTools session of its process, and the id that the protocols know it by. */
interface KnownFrame {
  client: CDPSession;
  _id: string;
}

async function throughDevTools(frame: Frame): Promise<Perceived[][]> {
  const { client: session, _id: id } = frame as unknown as KnownFrame;
  const around = frame.parentFrame() as unknown as KnownFrame | null;
  // A frame of the same site lies somewhere in the document around it; one of another is a document by itself.
  const isInside = around?.client === session;
  // What is ours stands beside head and body: else the page's own content is never asked for.
  const { root } = await session.send('DOM.getDocument', { depth: isInside ? -1 : 2, pierce: true });
  // Asking switched on that every change of the page is reported.
  await session.send('DOM.disable');
  type Node = typeof root;
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  const own = isInside ? all(root).find(({ frameId }) => frameId === id)?.contentDocument : root;
  const roots = (own ? all(own) : [])
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
async function throughBidi(frame: Frame): Promise<Perceived[][]> {
  const connection = connectionOf(frame.page().browser());
  const target = { context: (frame as unknown as KnownFrame)._id };
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
  const isOurs = ({ value: child }: RemoteNode) => child?.localName === HOST && child.shadowRoot;
  const roots = (value?.children ?? []).filter(isOurs);
  const described = roots.map(async ({ value: host }) => {
    const text = await call(`function () { return JSON.stringify((${describe.toString()}).call(this)); }`, {
      this: { sharedId: host?.shadowRoot?.sharedId },
    });
    return JSON.parse(text.value as unknown as string) as Perceived[];
  });
  return Promise.all(described);
}

/** Where a frame lies in the viewport of its page, in CSS pixels. */
async function offsetOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  return (await element?.boundingBox()) ?? { x: 0, y: 0 };
}

/**
 * What is ours in a page or in one of its frames now, closed shadow roots included: overlay, banner and notice each by
 * itself.
 */
export async function perceiveEach(name: BrowserName, where: Page | Frame): Promise<Perceived[][]> {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  const each = await (name === 'chromium' ? throughDevTools(frame) : throughBidi(frame));
  if (!frame.parentFrame()) return each;
  const { x, y } = await offsetOf(frame);
  return each.map((parts) => parts.map((part) => ({ ...part, x: part.x + x, y: part.y + y })));
}

/** Everything of ours that is in a page or frame now. */
export async function perceive(name: BrowserName, where: Page | Frame): Promise<Perceived[]> {
  return (await perceiveEach(name, where)).flat();
}
