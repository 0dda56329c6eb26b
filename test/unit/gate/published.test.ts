import { expect, test } from 'vitest';
import { type Gate, hasGate, publishedGate, publishGate } from '../../../lib/gate/gate.ts';

test('what is carried into a tab finds the gate that is published there, and none before', () => {
  expect([hasGate(), publishedGate()]).toEqual([false, undefined]);
  const gate = {} as Gate;
  publishGate(gate);
  expect([hasGate(), publishedGate()]).toEqual([true, gate]);
});
