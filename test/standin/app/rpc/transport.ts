import type { RpcTransport } from '../../rpc.ts';

export interface Sending {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: BodyInit | null;
  signal?: AbortSignal;
}

export interface Received {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
}

/** Sends a request by one of the ways a page has; `fetch` is looked up anew, whoever replaced it. */
export async function sendBy(transport: RpcTransport, sending: Sending): Promise<Received> {
  if (transport === 'xhr') return sendByXhr(sending);
  const { url, ...init } = sending;
  const response = transport === 'fetch' ? await fetch(url, init) : await fetch(new Request(url, init));
  return {
    status: response.status,
    headers: response.headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

function sendByXhr({ url, method, headers, body, signal }: Sending): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.responseType = 'arraybuffer';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () =>
      resolve({
        status: request.status,
        headers: headersOf(request),
        bytes: new Uint8Array(request.response as ArrayBuffer),
      });
    request.onerror = () => reject(new TypeError('The request failed'));
    const aborted = () => reject(new DOMException('The request was aborted', 'AbortError'));
    request.onabort = aborted;
    if (signal?.aborted) return aborted();
    signal?.addEventListener('abort', () => request.abort());
    request.send(body as XMLHttpRequestBodyInit | null);
  });
}

function headersOf(request: XMLHttpRequest): Headers {
  const lines = request.getAllResponseHeaders().trim().split(/\r?\n/).filter(Boolean);
  return new Headers(lines.map((line) => line.split(/:\s*/, 2) as [string, string]));
}
