import { beforeEach, expect, test } from 'vitest';
import { madeOf, readable, rememberBlobs } from '../../../lib/guard/bodies.ts';
import { text } from './asking.ts';

let page: { Blob: typeof Blob; File: typeof File };
beforeEach(() => {
  page = { Blob: class extends Blob {}, File: class extends File {} };
  rememberBlobs(page as never);
});

test('a Blob is made of what can be gone through, and known by it, though that is once only', async () => {
  function* parts() {
    yield 'he';
    yield 'llo';
  }
  for (const each of [parts(), new Set(['he', 'llo']), ['hello']]) {
    const blob = new page.Blob(each as never);
    expect([await blob.text(), text(readable(blob))]).toEqual(['hello', 'hello']);
  }
});

test('an error of the page’s own is the page’s; numbers and no parts are as they were', async () => {
  const broken = {
    *[Symbol.iterator]() {
      yield 'a';
      throw new Error('mine');
    },
  };
  expect(() => new page.Blob(broken as never)).toThrow('mine');
  const numbers = new Uint8Array([1, 2]);
  const blob = new page.Blob(numbers as never);
  expect([await blob.text(), madeOf(blob)]).toEqual(['12', numbers]);
  expect(new page.Blob().size).toBe(0);
  expect(() => new page.Blob({} as never)).toThrow(TypeError);
});
