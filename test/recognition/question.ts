import type { Counts } from './expected.ts';

/** What to ask for each signal whose count is not the expected one; empty where all is as it was seen. */
export function questions(page: string, found: Counts, expected: Counts): string[] {
  const signals = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return [...signals].flatMap((signal) => {
    const [now = 0, before = 0] = [found[signal], expected[signal]];
    const buttons = now === 1 ? '1 button' : `${now} buttons`;
    const question = `Does "${signal}" now recognise ${buttons} on ${page}? It was seen to recognise ${before}.`;
    return now === before ? [] : [question];
  });
}
