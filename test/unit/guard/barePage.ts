import { beforeEach, vi } from 'vitest';
import { guardBeacon } from '../../../lib/guard/beaconGuard.ts';
import { guardFetch } from '../../../lib/guard/fetchGuard.ts';
import { guardXhr } from '../../../lib/guard/xhrGuard.ts';
import { closed } from './asking.ts';

/** As much of a page as the guard needs, whose network writes down what reaches it. */
export function barePage(sent: unknown[][]) {
  const record = (...args: unknown[]): void => {
    sent[sent.length] = args;
  };
  class Request extends EventTarget {
    open(...args: unknown[]): void {
      record(...args);
    }
    send(...args: unknown[]): void {
      record(...args);
    }
    setRequestHeader(): void {}
    abort(): void {}
  }
  class Navigator {
    sendBeacon(...args: unknown[]): boolean {
      record(...args);
      return true;
    }
  }
  class Node {
    get baseURI(): string {
      return 'https://claude.ai/chat/1';
    }
  }
  class Document extends Node {
    get URL(): string {
      if (!(this instanceof Document)) throw new TypeError('Illegal invocation');
      return this.baseURI;
    }
  }
  const fetch = (...args: unknown[]): Promise<Response> => {
    record(...args);
    return Promise.resolve(new Response('{}'));
  };
  return {
    ...{ fetch, Node, Document, Navigator, XMLHttpRequest: Request, Request: globalThis.Request },
    document: new Document(),
    navigator: new Navigator(),
  };
}

export type BarePage = ReturnType<typeof barePage>;

/** A page that the guard has taken over, with a closed gate and what left; anew for each test. */
export interface Guarded {
  page: BarePage;
  permit: ReturnType<typeof closed>;
  sent: unknown[][];
}

/** Gives each test of a file a bare page whose `fetch`, XMLHttpRequest and beacon the guard has taken over. */
export function useGuardedPage(): Guarded {
  const at = {} as Guarded;
  beforeEach(() => {
    const sent: unknown[][] = [];
    Object.assign(at, { page: barePage(sent), permit: closed(), sent });
    vi.stubGlobal('XMLHttpRequest', at.page.XMLHttpRequest);
    vi.stubGlobal('ProgressEvent', Event);
    for (const guard of [guardFetch, guardXhr, guardBeacon]) guard(at.page as never, at.permit);
    return () => vi.unstubAllGlobals();
  });
  return at;
}
