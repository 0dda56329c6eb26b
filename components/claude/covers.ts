import type { Firsthand } from '../../lib/gate/firsthand.ts';

/** Tells whether anything lies over the overlay. */
export interface Covers {
  /** Looks at the parts of the dialog as they are now; to be called when they may be other ones. */
  follow(): void;
  /** The dialog has just come to the top of the top layer: whatever is there now lies under it. */
  settle(): void;
  /** True where something may lie over it: then it was not seen. */
  isCovered(): boolean;
  stop(): void;
}

/** What is read and pressed. */
const PARTS = 'h2,p:not(.refusal),li,label,button,summary';
/** So much of a part must be in view for a cover over it to count: what is scrolled away is no cover's doing. */
const WHOLE = 0.99;
/** The shortest time between two looks that browsers allow, in milliseconds. */
const DELAY = 100;

type Seen = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Chromium says itself whether a part is seen as it was drawn: no cover, no effect (Intersection Observer v2).
 * @param onChange called when it is covered, and when it is so no longer.
 */
function watchVisibility(dialog: HTMLElement, onChange: () => void): Covers {
  const hidden = new Map<Element, boolean>();
  let wasCovered = false;
  const isCovered = () => [...hidden.values()].some(Boolean);
  const observer = new IntersectionObserver(
    (entries: Seen[]) => {
      for (const { target, intersectionRatio, isVisible } of entries)
        hidden.set(target, intersectionRatio > WHOLE && !isVisible);
      if (isCovered() !== wasCovered) onChange();
      wasCovered = isCovered();
    },
    { threshold: [0, WHOLE, 1], trackVisibility: true, delay: DELAY } as IntersectionObserverInit,
  );
  return {
    follow() {
      observer.disconnect();
      hidden.clear();
      for (const part of dialog.querySelectorAll(PARTS)) observer.observe(part);
    },
    settle: () => undefined,
    isCovered: () => hidden.size === 0 || isCovered(),
    stop: () => observer.disconnect(),
  };
}

/** Elements that can have no shadow root (DOM, "valid shadow host name"), as far as a page is made of them. */
const HOSTLESS =
  'svg,svg *,a,b,br,button,code,em,i,img,input,label,li,link,meta,ol,pre,script,strong,style,table,td,th,tr,ul';

interface Piercing {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Everything in the top layer but our dialog, in shadow roots too (Firefox lets a content script look into them). */
function othersOnTop(root: Document | ShadowRoot, dialog: Element): Element[] {
  const here = [...root.querySelectorAll(':popover-open,:modal,:fullscreen:not(:root)')];
  const deeper = [...root.querySelectorAll(`:not(${HOSTLESS})`)].flatMap((each) => {
    const inner = (each as Piercing).openOrClosedShadowRoot;
    return inner ? othersOnTop(inner, dialog) : [];
  });
  return [...here, ...deeper].filter((each) => each !== dialog);
}

/** True for what is heard of when it is shown anew: no event of a shadow root's leaves it, and none tells of a full screen. */
const isHeardOf = (each: Element) => each.getRootNode() === document && !each.matches(':fullscreen');

/**
 * Firefox cannot say what is seen. What is in the top layer besides us may lie over us, until we have gone to its top
 * again; what is shown anew after that is over us again. Looked for when a control is pressed, not when a thumb is.
 */
function watchTopLayer(dialog: HTMLElement, toggled: Firsthand['toggled']): Covers {
  const below = new WeakSet<Element>();
  return {
    follow: () => undefined,
    settle() {
      for (const each of othersOnTop(document, dialog).filter(isHeardOf)) {
        below.add(each);
        toggled.delete(each);
      }
    },
    isCovered: () => othersOnTop(document, dialog).some((each) => !below.has(each) || toggled.has(each)),
    stop: () => undefined,
  };
}

/** Watches for covers in the way the browser has. */
export function watchCovers(
  dialog: HTMLElement,
  onChange: () => void,
  toggled: Firsthand['toggled'],
): Covers {
  return 'trackVisibility' in IntersectionObserver.prototype
    ? watchVisibility(dialog, onChange)
    : watchTopLayer(dialog, toggled);
}
