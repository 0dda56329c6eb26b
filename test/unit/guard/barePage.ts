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
