/** What is on the screen and where, as far as the extension asks: happy-dom lays nothing out. */
import { rootOf } from './realm.ts';
import { sight } from './sight.ts';

const native = {
  matches: Element.prototype.matches,
  querySelectorAll: document.querySelectorAll.bind(document),
};

/** Popovers that are shown. */
const popovers = new WeakSet<Element>();

/** True for a dialog that is shown in the top layer, as a modal or as a popover. */
export function isShown(dialog: Element | null | undefined): boolean {
  return dialog != null && (dialog.hasAttribute('open') || popovers.has(dialog));
}

Element.prototype.matches = function (this: Element, selector: string) {
  if (selector.includes(':hover')) return sight.hovered === this;
  return selector === ':modal,:popover-open' ? isShown(this) : native.matches.call(this, selector);
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
    : ([...document.documentElement.children].find((host) =>
        isShown(rootOf(host)?.querySelector('dialog')),
      ) ?? null);

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
HTMLElement.prototype.showPopover = function (this: HTMLElement) {
  popovers.add(this);
};
HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
  popovers.delete(this);
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
