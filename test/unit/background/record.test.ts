import { beforeEach, expect, test, vi } from 'vitest';
import { keepInRecord, RECORD_FAULT } from '../../../lib/background/record.ts';
import type { RecordStore } from '../../../lib/memory/recordStore.ts';
import { SETTINGS_KEY } from '../../../lib/memory/stored.ts';
import { POLICY_KEY } from '../../../lib/policy/copy.ts';
import { readManaged } from '../../../lib/policy/validate.ts';
import { isEntry } from '../../../lib/record/entry.ts';
import { FakeBrowser } from '../fakeStorage.ts';
import { ACKNOWLEDGED } from '../record/entries.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));

const NOW = Date.parse('2026-11-26T12:00:00Z');
const YES = { type: 'record', said: 'yes', entry: ACKNOWLEDGED } as const;
const NO = { type: 'record', said: 'no' } as const;
const SENT = { type: 'record', said: 'outcome', id: 7, outcome: 'sent' } as const;
const TAB = { tab: { incognito: false } };

let browser: FakeBrowser;
function store() {
  return {
    add: vi.fn<RecordStore['add']>(async () => 7),
    settle: vi.fn<RecordStore['settle']>(async () => undefined),
    decline: vi.fn<RecordStore['decline']>(async () => undefined),
    forgetOld: vi.fn<RecordStore['forgetOld']>(async () => undefined),
    read: vi.fn<RecordStore['read']>(),
    clear: vi.fn<RecordStore['clear']>(),
  };
}

beforeEach(() => {
  browser = new FakeBrowser();
  world.browser = browser;
});

test('a yes becomes an entry, with what only the background knows', async () => {
  const record = store();
  expect(await keepInRecord(record, YES, TAB, NOW)).toBe(7);
  const [entry] = record.add.mock.calls[0] ?? [];
  expect(isEntry(entry)).toBe(true);
  expect(entry).toMatchObject({
    at: '2026-11-26T12:00:00.000Z',
    acknowledgedAt: '2026-11-26T12:00:00.000Z',
    outcome: 'unknown',
    policy: 'none',
    plan: 'pro',
  });
});

test.each([
  ['full', 1, 1],
  ['counts', 0, 1],
  ['off', 0, 0],
] as const)('a policy that says %s', async (keepRecord, yes, no) => {
  browser.storage.local.items = { [POLICY_KEY]: readManaged({ keepRecord }) };
  const record = store();
  const id = await keepInRecord(record, YES, TAB, NOW);
  await keepInRecord(record, NO, TAB, NOW);
  expect(id).toBe(yes ? 7 : false);
  expect([record.add.mock.calls.length, record.decline.mock.calls.length]).toEqual([yes, no]);
  if (yes) expect(record.add.mock.calls[0]?.[0].policy).toMatch(/^[0-9a-f]{16}$/);
});

test('the person’s own choice holds where no policy says otherwise, and not where one does', async () => {
  const record = store();
  const own = { [SETTINGS_KEY]: { answer: 'work', keepRecord: 'off' } };
  browser.storage.local.items = own;
  expect(await keepInRecord(record, YES, TAB, NOW)).toBe(false);
  browser.storage.local.items = { ...own, [POLICY_KEY]: readManaged({ keepRecord: 'full' }) };
  expect(await keepInRecord(record, YES, TAB, NOW)).toBe(7);
});

test('nothing of a private window is kept', async () => {
  const record = store();
  for (const message of [YES, NO, SENT]) {
    expect(await keepInRecord(record, message, { tab: { incognito: true } }, NOW)).toBe(false);
  }
  expect([record.add, record.decline, record.settle].some(({ mock }) => mock.calls.length > 0)).toBe(false);
});

test('an outcome is told even when nothing new is to be kept any more; a second rating is then none', async () => {
  browser.storage.local.items = { [POLICY_KEY]: readManaged({ keepRecord: 'off' }) };
  const record = store();
  await keepInRecord(record, SENT, TAB, NOW);
  expect(record.settle.mock.calls).toEqual([[7, 'sent', false]]);
});

test('a store that fails hurts nobody, and the fault is remembered', async () => {
  const record = store();
  record.add.mockRejectedValue(new Error('full'));
  expect(await keepInRecord(record, YES, TAB, NOW)).toBe(false);
  expect(await browser.storage.session.get(RECORD_FAULT)).toEqual({ [RECORD_FAULT]: true });
});
