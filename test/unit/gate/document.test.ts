// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/chat/c1"}
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeForNewDocument, whenActive } from '../../../lib/gate/document.ts';

const sendMessage = vi.fn();
const CLOSED = { type: 'request-gate', isOpen: false };

const prerender = (is: boolean) =>
  Object.defineProperty(document, 'prerendering', { value: is, configurable: true });

beforeEach(() => {
  sendMessage.mockClear();
  vi.stubGlobal('chrome', { runtime: { id: 'extension', sendMessage } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'prerendering');
});

test('a new document stops the ratings of its page or frame', () => {
  closeForNewDocument();
  expect(sendMessage.mock.calls.map(([message]) => message)).toEqual([CLOSED]);
});

test('a prerendered page says nothing before it is entered, and then once', () => {
  prerender(true);
  const run = vi.fn();
  whenActive(run);
  closeForNewDocument();
  expect([run.mock.calls.length, sendMessage.mock.calls.length]).toEqual([0, 0]);
  prerender(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  document.dispatchEvent(new Event('prerenderingchange'));
  expect([run.mock.calls.length, sendMessage.mock.calls.length]).toEqual([1, 1]);
});

test('a prerendered page that an update has overtaken is loaded anew when it is entered', () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  prerender(true);
  const run = vi.fn();
  whenActive(run);
  vi.stubGlobal('chrome', { runtime: {} });
  expect(reload).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  expect([run.mock.calls.length, reload.mock.calls.length]).toEqual([0, 1]);
});

test('without the extension’s API nothing fails', () => {
  vi.stubGlobal('chrome', undefined);
  expect(closeForNewDocument).not.toThrow();
});
