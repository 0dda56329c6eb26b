import { expect, test } from 'vitest';
import { readStored } from '../../../lib/memory/stored.ts';

const SIGHTING = { value: 'max', at: 1 };

test.each(['__proto__', '__defineGetter__', 'toString', 'constructor'])(
  'a sighting called %s is garbage',
  (part) => {
    const items = JSON.parse(`{"account:x":{"${part}":${JSON.stringify(SIGHTING)}}}`);
    const { accounts, problems } = readStored(items);
    expect(Object.keys(accounts)).toEqual([]);
    expect(problems.map(({ key }) => key)).toEqual(['account']);
  },
);

test('an account whose id means something to JavaScript is an account', () => {
  const { accounts } = readStored(JSON.parse(`{"account:__proto__":{"plan":${JSON.stringify(SIGHTING)}}}`));
  expect(Object.keys(accounts)).toEqual(['__proto__']);
});
