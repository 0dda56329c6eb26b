import { type Way, wayOf } from './address.ts';
import { awaited, fieldsOf, goOn, likeBefore, type Page, readable, replace, settled } from './bodies.ts';
import { LONGEST_SUSPECT } from './feedbackAction.ts';
import { answerBody, isRatingMethod } from './fetchGuard.ts';
import { rule } from './judge.ts';
import { defineProperty, deleteProperty, getterOf, isMatch, isTakenBy, text } from './natives.ts';
import type { Permit } from './permit.ts';

/** What was said of a request when it was opened. */
interface Opened {
  address: string;
  way: Way;
  type: string;
  encoding: string;
  /** Nothing can be waited for in a synchronous request. */
  isAsync: boolean;
}

/** What a held request says of itself from then on; opened again, it is the browser's. */
const SAID = ['readyState', 'status', 'responseText', 'response'] as const;

function say(request: XMLHttpRequest, values: Partial<Record<(typeof SAID)[number], unknown>>): void {
  for (let i = 0; i < SAID.length; i++) {
    const name = SAID[i] as (typeof SAID)[number];
    if (name in values) defineProperty(request, name, { configurable: true, value: values[name] });
  }
}

/** Ends a request that was not sent: as a lost connection does, or as an answer of the server's. */
function end(request: XMLHttpRequest, answer: 'failure' | 200 | 503): void {
  const done = { readyState: XMLHttpRequest.DONE };
  if (answer === 'failure') say(request, done);
  else {
    const body = answerBody(answer);
    const response = request.responseType === 'json' ? JSON.parse(body) : body;
    say(request, { ...done, status: answer, responseText: body, response });
  }
  const ending = answer === 'failure' ? 'error' : 'load';
  request.dispatchEvent(new Event('readystatechange'));
  request.dispatchEvent(new ProgressEvent(ending));
  request.dispatchEvent(new ProgressEvent('loadend'));
}

/** Holds back a rating that leaves by XMLHttpRequest; every other request goes on untouched. */
export function guardXhr(page: Page, permit: Permit): void {
  const { prototype } = page.XMLHttpRequest;
  const addressOf = getterOf<Document, string>(page.Document.prototype, 'URL');
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  type Method = 'open' | 'setRequestHeader' | 'abort' | 'send';
  const wrap = (name: Method, by: (target: never, self: XMLHttpRequest, args: never) => unknown) =>
    replace(prototype, name, new Proxy(prototype[name], { apply: by as never }));

  wrap('open', (target, self, args: [string, string | URL, ...unknown[]]) => {
    // What was held is used again: it starts anew.
    for (let i = 0; i < SAID.length; i++) deleteProperty(self, SAID[i] as string);
    opened.delete(self);
    if (!isRatingMethod(text(args[0]))) return goOn(target, self, args);
    const address = text(args[1]);
    const way = wayOf(address, page.document.baseURI);
    const isAsync = args.length < 3 || Boolean(args[2]);
    if (way !== 'untouched') opened.set(self, { address, way, type: '', encoding: '', isAsync });
    // Read once: an object may say another address the second time.
    args[1] = address;
    return goOn(target, self, args);
  });
  wrap('setRequestHeader', (target, self, args: [string, string]) => {
    const state = opened.get(self);
    if (state && isMatch(/^content-type$/i, text(args[0]))) state.type = text(args[1]);
    if (state && isMatch(/^content-encoding$/i, text(args[0]))) state.encoding = text(args[1]);
    return goOn(target, self, args);
  });
  wrap('abort', (target, self, args: []) => {
    // What still waits to be read is not sent any more.
    const state = opened.get(self);
    if (state) opened.set(self, { ...state });
    return goOn(target, self, args);
  });
  wrap('send', (target, self, args: [Document | XMLHttpRequestBodyInit | null | undefined]) => {
    const state = opened.get(self);
    if (!state) return goOn(target, self, args);
    const { way } = state;
    if (way === 'ruled') {
      const loaded = () => self.status >= 200 && self.status < 300 && permit.arrived();
      self.addEventListener('load', loaded, { once: true });
      return goOn(target, self, args);
    }
    // A document is sent as it is.
    const body = isTakenBy(addressOf, args[0]) ? args[0] : settled(args[0]);
    args[0] = body;
    const decide = (read: ReturnType<typeof readable>, isLater: boolean) => {
      const ruling = rule({ ...state, body: read, fields: fieldsOf(body) }, permit);
      if (!ruling) return goOn(target, self, args);
      if (ruling.answer === 'rest') return goOn(target, self, [likeBefore(ruling.rest, body)]);
      const { answer } = ruling;
      if (isLater) end(self, answer);
      else queueMicrotask(() => end(self, answer));
      return undefined;
    };
    const read = readable(body, way === 'unknown' ? LONGEST_SUSPECT : undefined);
    const waiting = read === undefined && state.isAsync ? awaited(body, way) : undefined;
    if (!waiting) return decide(read, false);
    const after = (buffer?: ArrayBuffer) => {
      // Opened anew or given up meanwhile: then this body is no longer the page's wish.
      if (opened.get(self) === state) decide(buffer && new Uint8Array(buffer), true);
    };
    // What cannot be read goes on, and fails in the browser's own way.
    void waiting.then(after, () => after());
    return undefined;
  });
}
