import { RATING_PATTERNS } from './ratingPatterns.ts';

/** As Resource Timing names it; what is only suspected, the guard meets first. */
const BLOCKED = RATING_PATTERNS.map((pattern) => new RegExp(pattern, 'i'));

const HOST = /^https:\/\/claude\.ai(?::\d+)?\//;

/** True for the address of a request that a rule blocks as a rating; its method is not known here. */
export function isRatingAddress(address: string): boolean {
  return HOST.test(address) && BLOCKED.some((pattern) => pattern.test(address));
}

/**
 * Calls back when a rating's request has ended. Needs no permission to watch requests.
 * @param ended told the answer's status; 0 where none came, as when the network rule stopped it (seen in Chromium
 * 156 and Firefox 153).
 */
export function onRatingRequest(signal: AbortSignal, ended: (status: number) => void): void {
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    for (const { name, responseStatus } of entries) if (isRatingAddress(name)) ended(responseStatus);
  });
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect());
}
