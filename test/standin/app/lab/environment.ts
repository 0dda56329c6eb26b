let calls = 0;

/** How many calls came by the page's own wrapper. */
export const wrappedCalls = () => calls;

/** Replaces fetch the way analytics libraries do. */
export function wrapFetch(): void {
  const inner = window.fetch;
  window.fetch = function (this: unknown, ...parameters: Parameters<typeof fetch>) {
    calls += 1;
    return inner.apply(window, parameters).then((response) => response);
  };
}

/** Makes fetch and the prototypes around it unchangeable, as hardened pages do. */
export function freezeFetch(): void {
  const fixed = { value: window.fetch, writable: false };
  // Firefox refuses a window property that cannot be configured.
  if (!Reflect.defineProperty(window, 'fetch', { ...fixed, configurable: false }))
    Reflect.defineProperty(window, 'fetch', fixed);
  for (const frozen of [window.fetch, Request.prototype, XMLHttpRequest.prototype]) Object.freeze(frozen);
}
