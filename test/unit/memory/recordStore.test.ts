import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { verify } from '../../../lib/commands/verifyRecord.ts';
import { recordStore } from '../../../lib/memory/recordStore.ts';
import { MOST_ENTRIES } from '../../../lib/record/limits.ts';
import { toCsv } from '../../../lib/record/write.ts';
import { entryWith, SEAL } from '../record/entries.ts';

const NOON = Date.parse('2026-11-26T12:00:00Z');
let now = NOON;
const store = recordStore(() => now);

afterEach(async () => {
  now = NOON;
  await store.clear();
});

async function damage(name: 'entries' | 'declined', value: unknown, key?: string): Promise<void> {
  const database = await openDB('record');
  await database.put(name, value, key);
  database.close();
}

test('an outcome finds its own entry', async () => {
  const [first, second] = [await store.add(entryWith()), await store.add(entryWith({ plan: 'team' }))];
  await store.settle(second, 'sent', true);
  await store.settle(first, 'not-sent', true);
  const { entries } = await store.read();
  expect(entries.map(({ plan, outcome }) => [plan, outcome])).toEqual([
    ['pro', 'not-sent'],
    ['team', 'sent'],
  ]);
});

test('a second rating under the same yes becomes an entry of its own, with its own time', async () => {
  const id = await store.add(entryWith());
  now += 1000;
  await store.settle(id, 'sent', true);
  now += 1000;
  await store.settle(id, 'sent', true);
  // Where no more is to be kept, a third is none.
  await store.settle(id, 'sent', false);
  // Leaving the conversation afterwards takes nothing back.
  await store.settle(id, 'not-sent', true);
  const { entries } = await store.read();
  expect(entries.map(({ at, outcome }) => [at, outcome])).toEqual([
    ['2026-11-26T12:00:01.000Z', 'sent'],
    ['2026-11-26T12:00:02.000Z', 'sent'],
  ]);
});

test('an outcome of no entry is nothing', async () => {
  await store.settle(77_777, 'sent', true);
  expect((await store.read()).entries).toEqual([]);
});

test('ratings and refusals of many tabs at once are all kept', async () => {
  const tabs = Array.from({ length: 40 }, (_, i) => i);
  await Promise.all(tabs.flatMap((i) => [store.add(entryWith({ version: `0.1.${i}` })), store.decline()]));
  const { entries, declined } = await store.read();
  expect(new Set(entries.map(({ version }) => version)).size).toBe(40);
  expect(declined).toEqual({ '2026-11-26': 40 });
});

test('the newest thousand are kept, whole, and can be checked', async () => {
  for (let i = 0; i < MOST_ENTRIES + 5; i++) await store.add(entryWith({ version: `0.1.${i}` }));
  const kept = await store.read();
  expect(kept.entries).toHaveLength(MOST_ENTRIES);
  expect(kept.entries[0]?.version).toBe('0.1.5');
  expect(await verify(await toCsv(kept, SEAL))).toMatchObject({ isUnchanged: true, ratings: MOST_ENTRIES });
});

test('after five years it is gone; a clock that went wrong loses nothing', async () => {
  await store.add(entryWith({ acknowledgedAt: '2021-11-26T11:59:59.000Z' }));
  await store.add(entryWith({ acknowledgedAt: '2021-11-26T12:00:00.000Z' }));
  await store.add(entryWith({ acknowledgedAt: '2031-01-01T00:00:00.000Z' }));
  expect((await store.read()).entries.map(({ acknowledgedAt }) => acknowledgedAt.slice(0, 4))).toEqual([
    '2021',
    '2031',
  ]);
});

test('what is older than five years is not only hidden: it is deleted when told to, with nothing new', async () => {
  await store.add(entryWith({ acknowledgedAt: '2026-11-26T12:00:00.000Z' }));
  now = Date.UTC(2031, 10, 26, 12, 0, 1);
  await store.forgetOld();
  now = NOON;
  expect((await store.read()).entries).toEqual([]);
});

test.each([
  ['entries', { ...entryWith(), text: 'x' }, undefined],
  ['entries', 'garbage', undefined],
  ['declined', 'many', '2026-11-26'],
  ['declined', 3, 'yesterday'],
] as const)(
  'damage in %s: all of it is set aside under its day, and a new record begins',
  async (name, value, key) => {
    await store.add(entryWith());
    await damage(name, value, key);
    const kept = await store.read();
    expect(kept).toMatchObject({ entries: [], declined: {}, aside: [{ on: '2026-11-26' }] });
    expect(kept.aside[0]?.found).toContainEqual(entryWith());
    await store.add(entryWith({ plan: 'max' }));
    expect(await store.read()).toMatchObject({ entries: [{ plan: 'max' }], aside: [{ on: '2026-11-26' }] });
  },
);

test('forgetting empties all of it', async () => {
  await store.add(entryWith());
  await store.decline();
  await damage('entries', 'garbage');
  await store.read();
  await store.clear();
  expect(await store.read()).toEqual({ entries: [], declined: {}, aside: [] });
});

test('1,000 mixed ratings are kept, exported and found unchanged; one cell changed anywhere is refused', async () => {
  const outcomes = ['sent', 'not-sent', 'unknown'] as const;
  const plans = ['free', 'pro', 'max', 'team', 'enterprise'];
  const doors = ['rating', 'code-report', 'chat-feedback'];
  for (let i = 0; i < MOST_ENTRIES; i++) {
    const id = await store.add(entryWith({ plan: plans[i % 5] as string, door: doors[i % 3] as string }));
    await store.settle(id, outcomes[i % 3] ?? 'unknown', true);
    if (i % 10 === 0) await store.decline();
  }
  const kept = await store.read();
  expect(kept.entries).toHaveLength(MOST_ENTRIES);
  expect(new Set(kept.entries.map(({ outcome, plan }) => `${outcome} ${plan}`)).size).toBe(15);
  const text = await toCsv(kept, SEAL);
  expect(await verify(text)).toMatchObject({ isUnchanged: true, ratings: MOST_ENTRIES });
  const lines = text.split('\n');
  for (const at of [1, 2, 499, MOST_ENTRIES]) {
    const forged = lines.with(at, (lines[at] ?? '').replace(/,(?:pro|free|max|team|enterprise),/, ',api,'));
    expect(forged[at]).not.toBe(lines[at]);
    expect(await verify(forged.join('\n'))).toMatchObject({ isUnchanged: false });
    expect(await verify(lines.toSpliced(at, 1).join('\n'))).toMatchObject({ isUnchanged: false });
  }
});
