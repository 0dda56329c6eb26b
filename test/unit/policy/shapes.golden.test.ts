import { expect, test } from 'vitest';
import { shapes } from '../../../lib/policy/derived.ts';
import { POLICY_KEYS } from '../../../lib/policy/schema.ts';

test('what the page checks a key by follows from the key’s own entry', async () => {
  const text = `${JSON.stringify(shapes(), null, 2)}\n`;
  expect(Object.keys(shapes())).toEqual(POLICY_KEYS);
  await expect(text).toMatchFileSnapshot('../../../lib/policy/shapes.json');
});
