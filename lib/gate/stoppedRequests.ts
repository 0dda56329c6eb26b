/** A rating's request, as Resource Timing names it. */
const RATING = /^https:\/\/claude\.ai\/.*\/chat_feedback(?:[/?#]|$)/;

/**
 * Calls back when the network rule stopped a rating: such a request ends without an answer, status 0 (seen in
 * Chromium 156 and Firefox 153). Needs no permission to watch requests.
 */
export function onStoppedRequest(signal: AbortSignal, callback: () => void): void {
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    if (entries.some(({ name, responseStatus }) => responseStatus === 0 && RATING.test(name))) callback();
  });
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect());
}
