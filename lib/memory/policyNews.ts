import { browser } from 'wxt/browser';
import { type PolicyNews, readTimes, TIMES_KEY } from '../policy/times.ts';
import type { Memory } from './memory.ts';

/** So long, in milliseconds, an answer may take before it is said to be awaited. */
const PATIENCE = 1000;

/**
 * Follows it for a page of ours.
 * @param now the clock, in epoch milliseconds.
 * @param changed called when there is something else to say.
 */
export function followPolicyNews(
  memory: Pick<Memory, 'settle' | 'onChange'>,
  now: () => number,
  changed: () => void,
): () => PolicyNews {
  let news: PolicyNews = { answer: 'asking', times: {} };
  const tell = (change: Partial<PolicyNews>) => {
    news = { ...news, ...change };
    changed();
  };
  const read = async () => {
    const { [TIMES_KEY]: kept } = await browser.storage.local.get(TIMES_KEY);
    tell({ times: readTimes(kept, now()) });
  };
  const ask = async () => {
    const late = setTimeout(() => tell({ answer: 'awaited' }), PATIENCE);
    const isTold = await memory.settle();
    clearTimeout(late);
    tell({ answer: isTold ? 'told' : 'awaited' });
  };
  memory.onChange(() => {
    void read().catch(() => undefined);
    if (news.answer === 'awaited') void ask();
  });
  void ask();
  return () => news;
}
