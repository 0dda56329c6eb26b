import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { DAY, type Declined, type Entry, isCount, isEntry, type Outcome } from '../record/entry.ts';
import { daysKept, isKept, localDay, MOST_ENTRIES } from '../record/limits.ts';
import type { Kept } from '../record/write.ts';

/** A record that was damaged, put aside whole; another began on that day. */
export interface SetAside {
  /** ISO day. */
  on: string;
  /** What stood there, as it was found. */
  found: readonly unknown[];
}

interface RecordSchema extends DBSchema {
  entries: { key: number; value: Entry };
  declined: { key: string; value: number };
  aside: { key: number; value: SetAside };
}

/** The database's name. */
export const RECORD = 'record';

type Store = 'entries' | 'declined' | 'aside';
const STORES: Store[] = ['entries', 'declined', 'aside'];
type Changing = IDBPTransaction<RecordSchema, Store[], 'readwrite'>;

/**
 * The record of ratings, in a database of the extension's own origin: tabs of claude.ai never load it, and two that
 * write at once lose nothing. Everything rejects where the browser's storage fails.
 */
export interface RecordStore {
  /** Keeps a rating. @returns its number, by which its outcome can be told later. */
  add(entry: Entry): Promise<number>;
  /**
   * Tells what became of a rating. One that is known to be sent stays so: another one in the same conversation,
   * which needs no further yes, becomes an entry of its own.
   * @param mayAdd false where no new entry is to be kept any more.
   */
  settle(id: number, outcome: Outcome, mayAdd: boolean): Promise<void>;
  /** Counts a no. */
  decline(): Promise<void>;
  /** Takes away what is older than the record reaches. */
  forgetOld(): Promise<void>;
  /** What is kept now; what is damaged is set aside first. */
  read(): Promise<Kept & { aside: readonly SetAside[] }>;
  /** Empties everything, what was set aside included. */
  clear(): Promise<void>;
}

async function opened(name: string): Promise<IDBPDatabase<RecordSchema>> {
  return openDB<RecordSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('entries', { autoIncrement: true });
      database.createObjectStore('declined');
      database.createObjectStore('aside', { autoIncrement: true });
    },
    // A newer version of us wants the database: it is free for it at once.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

async function declinedIn(change: Changing): Promise<[day: string, count: number][]> {
  const store = change.objectStore('declined');
  const [days, counts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return days.map((day, i) => [day, counts[i] as number]);
}

/** Takes away what is older than the record reaches, or more than it holds. */
async function forgetOld(change: Changing, now: number): Promise<void> {
  const store = change.objectStore('entries');
  let excess = (await store.count()) - MOST_ENTRIES;
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    if (excess <= 0 && (!isEntry(cursor.value) || isKept(cursor.value, now))) break;
    await cursor.delete();
    excess -= 1;
  }
  const declined = await declinedIn(change);
  const kept = daysKept(Object.fromEntries(declined), now);
  for (const [day] of declined) if (!(day in kept)) await change.objectStore('declined').delete(day);
}

/**
 * The record in this browser.
 * @param now epoch milliseconds of this moment.
 */
export function recordStore(now: () => number, name = RECORD): RecordStore {
  /** Opened for each use: a worker that sleeps holds nothing open. */
  async function change<T>(work: (change: Changing) => Promise<T>): Promise<T> {
    const database = await opened(name);
    try {
      const transaction = database.transaction(STORES, 'readwrite');
      const [result] = await Promise.all([work(transaction), transaction.done]);
      return result;
    } finally {
      database.close();
    }
  }
  return {
    add: (entry) =>
      change(async (to) => {
        const id = await to.objectStore('entries').add(entry);
        await forgetOld(to, now());
        return id;
      }),
    settle: (id, outcome, mayAdd) =>
      change(async (to) => {
        const store = to.objectStore('entries');
        const entry = await store.get(id);
        if (!isEntry(entry)) return;
        const at = outcome === 'sent' ? new Date(now()).toISOString() : entry.at;
        if (entry.outcome !== 'sent') await store.put({ ...entry, outcome, at }, id);
        else if (outcome === 'sent' && mayAdd) {
          await store.add({ ...entry, at });
          await forgetOld(to, now());
        }
      }),
    decline: () =>
      change(async (to) => {
        const store = to.objectStore('declined');
        const day = localDay(now());
        const before: unknown = await store.get(day);
        await store.put((isCount(before) ? before : 0) + 1, day);
        await forgetOld(to, now());
      }),
    forgetOld: () => change((to) => forgetOld(to, now())),
    read: () =>
      change(async (to) => {
        const store = to.objectStore('entries');
        const entries: unknown[] = await store.getAll();
        const declined = await declinedIn(to);
        const isWhole =
          entries.every(isEntry) && declined.every(([day, count]) => DAY.test(day) && isCount(count));
        if (!isWhole) {
          const found = [...entries, ...declined];
          await to.objectStore('aside').add({ on: localDay(now()), found });
          await Promise.all([store.clear(), to.objectStore('declined').clear()]);
        }
        const aside = await to.objectStore('aside').getAll();
        if (!isWhole) return { entries: [], declined: {}, aside };
        const kept = (entries as Entry[]).filter((entry) => isKept(entry, now()));
        return { entries: kept, declined: daysKept(Object.fromEntries(declined), now()) as Declined, aside };
      }),
    clear: () =>
      change(async (to) => {
        await Promise.all(STORES.map((each) => to.objectStore(each).clear()));
      }),
  };
}
