// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { bringExplaining } from '../../../lib/gate/bringing.ts';
import type { Explaining } from '../../../lib/gate/explaining.ts';

const send = vi.fn();
vi.mock('wxt/browser', () => ({
  browser: { runtime: { sendMessage: (message: unknown) => send(message) } },
}));

const PART = {} as Explaining;
const settled = () => new Promise((resolve) => setTimeout(resolve));
let language: string;
let did: string[];
const note = (word: string) => () => void did.push(word);

beforeEach(() => {
  send.mockReset().mockResolvedValue(true);
  language = 'de-DE';
  did = [];
});

test('it is asked for once, and of each need the last is done when it has come', async () => {
  const bringing = bringExplaining(() => language);
  bringing.need('reach', note('first bar'));
  bringing.need('held', note('held'));
  bringing.need('reach', note('second bar'));
  expect(send.mock.calls).toEqual([[{ type: 'explain', language: 'de-DE' }]]);
  expect([bringing.now(), did]).toEqual([undefined, []]);
  bringing.take(PART);
  expect([bringing.now(), did]).toEqual([PART, ['second bar', 'held']]);
  bringing.need('held', note('held again'));
  expect(did.at(-1)).toBe('held again');
  expect(send).toHaveBeenCalledTimes(1);
});

test.each([
  ['refuses', () => Promise.resolve(false)],
  ['fails', () => Promise.reject(new Error('no receiver'))],
  [
    'is gone',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
  ['answers nothing', () => Promise.resolve(undefined)],
])('a background that %s is asked again at the next need', async (_, answer) => {
  send.mockImplementation(answer);
  const bringing = bringExplaining(() => language);
  bringing.need('held', note('held'));
  await settled();
  bringing.need('held', note('held'));
  expect(send).toHaveBeenCalledTimes(2);
});

test('another language is asked for once', async () => {
  const bringing = bringExplaining(() => language);
  bringing.need('held', note('held'));
  bringing.take(PART);
  await settled();
  language = 'ja-JP';
  for (let i = 0; i < 3; i++) bringing.need('reach', note('bar'));
  expect(send.mock.calls.map(([message]) => message.language)).toEqual(['de-DE', 'ja-JP']);
});
