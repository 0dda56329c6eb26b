/**
 * What a browser has and happy-dom has not, as far as the extension asks for it. Imported before anything of the
 * extension's, some of which takes the platform's functions aside when it loads.
 */
import { URL as NodeUrl } from 'node:url';
import { setActiveAccount } from '../unit/page.ts';
import { stopClock } from './clock.ts';
import { sight } from './sight.ts';

/** Runs something of the extension's own world, where what the page changes in its world is not to be seen. */
export const ours = { run: (of: () => void): void => of() };
/** The guard's words are heard there; a secret stands before this. */
const HEARD_BY_US = '-up';

/** Takes away what the document's listeners are, one each. */
const removals: (() => void)[] = [];
const roots = new WeakMap<Element, ShadowRoot>();
const observers = new Set<(entries: object[]) => void>();
/** Where happy-dom keeps what every target of events inherits; its global `EventTarget` is a class of its own. */
function rootPrototype(of: object): EventTarget {
  const above = Object.getPrototypeOf(of);
  return Object.hasOwn(above, 'addEventListener') ? above : rootPrototype(above);
}

const Target = rootPrototype(document);
const native = {
  add: Target.addEventListener,
  remove: Target.removeEventListener,
  attachShadow: Element.prototype.attachShadow,
  Request: window.Request,
  clone: window.Request.prototype.clone,
};

// happy-dom's is a class above this one, whose properties are not its own.
Object.defineProperty(globalThis, 'URL', { configurable: true, writable: true, value: NodeUrl });
// Of a document itself happy-dom cannot tell it.
Object.defineProperty(Node.prototype, 'baseURI', { configurable: true, get: () => location.href });

const { prototype: requests } = window.Request;
Object.defineProperties(requests, {
  ...Object.getOwnPropertyDescriptors(Object.getPrototypeOf(requests)),
  ...Object.getOwnPropertyDescriptors(requests),
});
Object.defineProperty(requests, Symbol.toStringTag, { configurable: true, value: 'Request' });

/** What the guard replaces in the page's world, as a new document finds it. */
const REPLACED: object[] = [
  Navigator.prototype,
  Blob.prototype,
  HTMLFormElement.prototype,
  window.Request.prototype,
  ...('WebSocket' in window ? [WebSocket.prototype] : []),
];
const natives = REPLACED.map((each) => [each, Object.getOwnPropertyDescriptors(each)] as const);
const constructors = ['Blob', 'File', 'WebSocket', 'FormData', 'Response'].map(
  (name) => [name, Reflect.get(window, name)] as const,
);

Target.addEventListener = function (type, given, options) {
  const isOurs = type.endsWith(HEARD_BY_US) && typeof given === 'function';
  const listener = isOurs ? (event: Event) => ours.run(() => given(event)) : given;
  // What an element hears goes with it; what the window, the document and its root hear goes with the document.
  const isKept = !(this instanceof Node) || this === document || this === document.documentElement;
  if (isKept) removals.push(() => native.remove.call(this, type, listener, options));
  native.add.call(this, type, listener, options);
};
// The window's own are bound to it before anything of ours runs.
const { addEventListener, removeEventListener } = window;
window.addEventListener = (
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions,
) => {
  removals.push(() => removeEventListener(type, listener, options));
  addEventListener(type, listener, options);
};
Element.prototype.attachShadow = function (init) {
  const root = native.attachShadow.call(this, init);
  roots.set(this, root);
  return root;
};
Object.defineProperty(globalThis, 'PerformanceObserver', {
  configurable: true,
  writable: true,
  value: class {
    readonly tell: (entries: object[]) => void;
    constructor(callback: (list: { getEntries(): object[] }) => void) {
      this.tell = (entries) => callback({ getEntries: () => entries });
    }
    observe(asked: { buffered?: boolean }): void {
      observers.add(this.tell);
      if (asked.buffered && timed.length > 0) queueMicrotask(() => this.tell([...timed]));
    }
    disconnect(): void {
      observers.delete(this.tell);
    }
  },
});

/** What has ended in this document. */
const timed: object[] = [];

/** Tells of a request that has ended, as Resource Timing does. */
export function timeResource(name: string, responseStatus: number): void {
  const entry = { name, responseStatus, startTime: sight.now };
  timed.push(entry);
  for (const tell of observers) tell([entry]);
}

/** The class that each document's own `Request` builds on. */
export const nativeRequest = native.Request;

/** The closed shadow root of one of our hosts, which the page itself cannot get at. */
export function rootOf(host: Element): ShadowRoot | undefined {
  return roots.get(host);
}

/** A new document: no listener, no observer and nothing on the page is left of the one before. */
export function newDocument(): void {
  for (const remove of removals.splice(0)) remove();
  observers.clear();
  timed.length = 0;
  stopClock();
  for (const host of document.querySelectorAll('before-you-rate')) host.remove();
  document.body.innerHTML = '';
  Object.assign(sight, { isCovered: false, isFaded: false, topLayer: [], hovered: undefined });
  giveWindow('navigation', new EventTarget());
  for (const [each, before] of natives) Object.defineProperties(each, before);
  for (const [name, value] of constructors) giveWindow(name, value);
  native.Request.prototype.clone = native.clone;
  native.Request.prototype.constructor = native.Request;
}

/** Another page altogether: its clock, its cookies and all that was put on it begin anew. */
export function newPage(): void {
  newDocument();
  const { head, body, documentElement } = document;
  for (const each of [...documentElement.children]) if (each !== head && each !== body) each.remove();
  for (const each of [documentElement, body])
    for (const name of each.getAttributeNames()) each.removeAttribute(name);
  head.innerHTML = '';
  setActiveAccount(undefined);
  sight.now = 0;
  giveWindow('Request', native.Request);
  for (const key of Object.getOwnPropertySymbols(globalThis))
    if (key.description?.startsWith('before-you-rate')) Reflect.deleteProperty(globalThis, key);
}

/** Gives the window something as a browser does: a property with a value, which may be replaced. */
export function giveWindow(name: string, value: unknown): void {
  Object.defineProperty(window, name, { value, configurable: true, enumerable: true, writable: true });
}
