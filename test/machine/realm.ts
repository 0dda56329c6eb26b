/**
 * What a browser has and happy-dom has not, as far as the extension asks for it. Imported before anything of the
 * extension's, some of which takes the platform's functions aside when it loads.
 */
import { URL as NodeUrl } from 'node:url';
import { setActiveAccount } from '../unit/page.ts';

/** What is on the screen, as far as commands change it. */
export interface Sight {
  /** Milliseconds of the page's own clock. */
  now: number;
  /** Something of the page's lies over everything. */
  isCovered: boolean;
  /** The page has made our host transparent. */
  isFaded: boolean;
  /** What the page has put into the top layer. */
  topLayer: Element[];
  /** Where the pointer rests. */
  hovered: Element | undefined;
}

export const sight: Sight = {
  now: 0,
  isCovered: false,
  isFaded: false,
  topLayer: [],
  hovered: undefined,
};

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
  matches: Element.prototype.matches,
  querySelectorAll: document.querySelectorAll.bind(document),
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
Element.prototype.matches = function (this: Element, selector: string) {
  if (selector.includes(':hover')) return sight.hovered === this;
  return selector === ':modal' ? this.hasAttribute('open') : native.matches.call(this, selector);
} as typeof native.matches;
document.querySelectorAll = ((selector: string) =>
  selector.includes(':modal')
    ? [...sight.topLayer]
    : native.querySelectorAll(selector)) as typeof document.querySelectorAll;
Element.prototype.checkVisibility = () => !sight.isFaded;
// A modal lies above everything but what came into the top layer later.
document.elementFromPoint = () =>
  sight.isCovered
    ? document.body
    : ([...document.documentElement.children].find((host) => rootOf(host)?.querySelector('dialog[open]')) ??
      null);
interface Timer {
  at: number;
  run: () => void;
}
const timers = new Map<number, Timer>();
let timerCount = 0;
Object.assign(globalThis, {
  setTimeout(run: () => void, wait = 0): number {
    timerCount += 1;
    timers.set(timerCount, { at: sight.now + wait, run });
    return timerCount;
  },
  clearTimeout: (id: number) => void timers.delete(id),
});
performance.now = () => sight.now;

/** Runs what is due by now, in its order. */
function runTimers(): void {
  const due = [...timers].filter(([, { at }]) => at <= sight.now).sort(([, a], [, b]) => a.at - b.at);
  for (const [id, { run }] of due) if (timers.delete(id)) run();
}

let frames = new Map<number, FrameRequestCallback>();
let frameCount = 0;
window.requestAnimationFrame = (draw) => {
  frameCount += 1;
  frames.set(frameCount, draw);
  return frameCount;
};
window.cancelAnimationFrame = (id) => void frames.delete(id);

/** Lets so much of the page's time pass, runs what was due in it, and draws a frame at its end. */
export function passTime(milliseconds: number): void {
  sight.now += milliseconds;
  runTimers();
  const due = frames;
  frames = new Map();
  for (const draw of due.values()) draw(sight.now);
}

/** What is read and pressed in our dialogs, in columns, so that the longest text is in the window too. */
const PARTS = 'h2,li,strong,label,input,button';
const LINE = 40;
const COLUMN = 140;
const LINES = 17;

function boxOf(element: Element): DOMRect {
  const root = element.getRootNode();
  const at = root instanceof ShadowRoot ? [...root.querySelectorAll(PARTS)].indexOf(element) : -1;
  if (at < 0) return new DOMRect(0, 0, 600, 700);
  return new DOMRect(Math.floor(at / LINES) * COLUMN, (at % LINES) * LINE, COLUMN - 20, LINE - 5);
}
Element.prototype.getBoundingClientRect = function (this: Element) {
  return boxOf(this);
};
// A dialog tells of its end by a task of its own (HTML, "close the dialog").
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  if (!this.hasAttribute('open')) return;
  this.removeAttribute('open');
  queueMicrotask(() => this.dispatchEvent(new Event('close')));
};
Object.defineProperties(ShadowRoot.prototype, {
  elementFromPoint: {
    value(this: ShadowRoot, x: number, y: number) {
      const at = Math.floor(x / COLUMN) * LINES + Math.floor(y / LINE);
      return sight.isCovered ? null : ([...this.querySelectorAll(PARTS)][at] ?? null);
    },
  },
  // Whether our sheets and rules are ours alone, only a browser can tell.
  styleSheets: { get: () => [] },
  getAnimations: { value: () => [] },
});
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
  frames.clear();
  timers.clear();
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
