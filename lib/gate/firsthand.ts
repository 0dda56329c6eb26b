/** What is taken and heard before the page's first script, which could change or stop it afterwards. */
export interface Firsthand {
  /** How many style sheets script has put into a shadow root, whatever the page makes the root say of it. */
  adoptedCount(root: ShadowRoot): number;
  /**
   * What was shown or hidden in the top layer, for whoever has seen it there to take out again. What stands in a shadow
   * root is never here: its events do not leave that (DOM, "composed").
   */
  toggled: WeakSet<EventTarget>;
}

type Waived<T> = T & { wrappedJSObject?: T };

/** Takes what a page could lie about later. Content scripts of Firefox could not always read a root's sheets by their own view. */
export function takeFirsthand(): Firsthand {
  const { wrappedJSObject: page } = window as Waived<typeof window & typeof globalThis>;
  // A page may call anything of its own by these names.
  const { prototype } = typeof page?.ShadowRoot === 'function' ? page.ShadowRoot : ShadowRoot;
  const getter = prototype && Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets')?.get;
  return {
    adoptedCount(root: Waived<ShadowRoot>) {
      try {
        const sheets: ArrayLike<unknown> = getter?.call(root.wrappedJSObject ?? root);
        return sheets.length;
      } catch {
        // Nobody can say that there are none.
        return 1;
      }
    },
    toggled: new WeakSet(),
  };
}
