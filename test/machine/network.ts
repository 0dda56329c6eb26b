import { type FakeBrowser, TAB } from './fakeBrowser.ts';
import { giveWindow, nativeRequest, timeResource } from './realm.ts';

/** What reached the server. */
export interface Arrival {
  /** The conversation that was rated; undefined for everything that is no rating. */
  rated: string | undefined;
  /** The body in hexadecimal digits. */
  body: string;
}

function bytesOf(body: unknown): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  return body instanceof Uint8Array ? body : new Uint8Array();
}

/** What the server makes of a request: an independent witness, which reads no code of the extension's. */
function arrivalOf(url: string, bytes: Uint8Array): Arrival {
  const body = Buffer.from(bytes).toString('hex');
  const chat = /chat_conversations\/([^/]+)\/.*chat_feedback$/.exec(url)?.[1];
  // Field 5 with a length, the only outer field the page writes there.
  const merged = bytes[0] === 0x2a ? new TextDecoder().decode(bytes.subarray(2)) : undefined;
  return { rated: chat ?? merged, body };
}

/** The network under the page: the browser's rules first, then the server. */
export class Network {
  readonly arrived: Arrival[] = [];
  isOffline = false;
  private readonly browser: FakeBrowser;
  constructor(browser: FakeBrowser) {
    this.browser = browser;
  }

  private async go(method: string, url: string, body: unknown): Promise<Response> {
    await Promise.resolve();
    if (this.isOffline || this.browser.isBlocked(method, url, TAB)) {
      timeResource(url, 0);
      throw new TypeError('Failed to fetch');
    }
    this.arrived.push(arrivalOf(url, bytesOf(body)));
    timeResource(url, 200);
    return new Response('{}');
  }

  /** Gives a new document the functions that a browser gives it. */
  install(): void {
    const go = this.go.bind(this);
    const bodies = new WeakMap<object, unknown>();
    const NativeRequest = nativeRequest;
    const RememberingRequest = new Proxy(NativeRequest, {
      construct(target, args: [RequestInfo | URL, RequestInit?], newTarget) {
        const request: Request = Reflect.construct(target, args, newTarget);
        bodies.set(request, args[1]?.body);
        return request;
      },
    });
    giveWindow('Request', RememberingRequest);
    giveWindow('fetch', (input: RequestInfo | URL, init?: RequestInit) =>
      input instanceof NativeRequest
        ? go(input.method, input.url, bodies.get(input))
        : go(init?.method ?? 'GET', `${input}`, init?.body),
    );
    giveWindow(
      'XMLHttpRequest',
      class extends EventTarget {
        private asked = { method: 'GET', url: '' };
        open(method: string, url: string): void {
          this.asked = { method, url };
        }
        setRequestHeader(): void {
          // The server of the machine reads no headers.
        }
        abort(): void {
          this.asked = { method: 'GET', url: '' };
        }
        send(body: unknown): void {
          void go(this.asked.method, this.asked.url, body).catch(() => undefined);
        }
      },
    );
  }
}
