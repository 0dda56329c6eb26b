import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askingAt, hashOf, isConfirmMessage, isConfirmRequest } from '../../../lib/tab/confirming.ts';

const TOKEN = '0f5e9c1a-7a3b-4c52-9d4e-1b0a2c3d4e5f';

test('who asks is read back as it was written, for every number a browser gives', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 }), fc.nat({ max: 2 ** 31 }), fc.uuid(), (tabId, frameId, token) => {
      expect(askingAt(hashOf({ tabId, frameId, token }))).toEqual({ tabId, frameId, token });
    }),
  );
});

test.each(['', '#', '#1', `#1.0.${TOKEN}x`, `#-1.0.${TOKEN}`, `#1.0.${TOKEN.slice(1)}`, `#a.b.${TOKEN}`])(
  'an address that says %s asks nothing',
  (hash) => {
    expect(askingAt(hash)).toBeUndefined();
  },
);

test.each([
  [{ type: 'confirm', token: TOKEN }, true, false],
  [{ type: 'confirm-question', token: TOKEN }, false, true],
  [{ type: 'confirm-said', token: TOKEN, isYes: false }, false, true],
  [{ type: 'confirm-said', token: TOKEN }, false, false],
  [{ type: 'confirm-said', token: TOKEN, isYes: 'yes' }, false, false],
  [{ type: 'confirm', token: 'x' }, false, false],
  [{ type: 'confirm' }, false, false],
  [null, false, false],
  ['confirm', false, false],
])('%j: request %s, message %s', (message, isRequest, isMessage) => {
  expect(isConfirmRequest(message)).toBe(isRequest);
  expect(isConfirmMessage(message)).toBe(isMessage);
});
