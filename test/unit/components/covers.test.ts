// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Covers, watchCovers } from '../../../components/claude/covers.ts';

/** What is in the top layer: happy-dom has none. */
let onTop: Element[];
let toggled: WeakSet<EventTarget>;
let covers: Covers;

/** A piece of the page, in the document or in a shadow root. */
function piece(parent: Element | ShadowRoot = document.body): HTMLElement {
  return parent.appendChild(document.createElement('div'));
}

/** Lets a document or root say what of it is in the top layer. */
function look(root: Document | ShadowRoot): void {
  const all = root.querySelectorAll.bind(root);
  const find = (selector: string) =>
    selector.includes(':popover-open') ? onTop.filter((each) => each.getRootNode() === root) : all('*');
  vi.spyOn(root, 'querySelectorAll').mockImplementation(find as never);
}

beforeEach(() => {
  document.body.replaceChildren();
  onTop = [];
  toggled = new WeakSet();
  // Firefox: it cannot say what is seen, and lets a content script look into closed roots.
  vi.stubGlobal('IntersectionObserver', class {});
  look(document);
  covers = watchCovers(piece(), () => undefined, toggled);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('where the browser cannot say what is seen', () => {
  test('what else is in the top layer lies over ours, until ours has gone on top', () => {
    expect(covers.isCovered()).toBe(false);
    onTop = [piece()];
    expect(covers.isCovered()).toBe(true);
    covers.settle();
    expect(covers.isCovered()).toBe(false);
  });

  test('shown anew, it lies over ours again, and another does too', () => {
    const toast = piece();
    onTop = [toast];
    covers.settle();
    toggled.add(toast);
    expect(covers.isCovered()).toBe(true);
    covers.settle();
    expect(covers.isCovered()).toBe(false);
    onTop.push(piece());
    expect(covers.isCovered()).toBe(true);
  });

  test('what stands in a shadow root is never forgiven: nobody hears whether it is shown anew', () => {
    const host = piece();
    const root = host.attachShadow({ mode: 'open' });
    Object.defineProperty(host, 'openOrClosedShadowRoot', { value: root });
    look(root);
    onTop = [piece(root)];
    expect(covers.isCovered()).toBe(true);
    covers.settle();
    expect(covers.isCovered()).toBe(true);
  });
});
