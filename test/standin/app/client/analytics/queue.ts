import { QUEUE_KEY } from '../../../doors.ts';
import type { WaitingEvent } from '../../../wire.ts';

/** More do not outlive the document; the oldest go first. */
const MOST = 100;

let waiting: WaitingEvent[] | undefined;

/** The events that wait to leave for claude.ai, those of earlier documents first. */
export function waitingEvents(): WaitingEvent[] {
  waiting ??= stored();
  return waiting;
}

function stored(): WaitingEvent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(QUEUE_KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as WaitingEvent[]) : [];
  } catch {
    // A frame without storage, or somebody else's value under the key.
    return [];
  }
}

export function keepEvents(events: readonly WaitingEvent[]): void {
  waiting = [...events];
  try {
    if (events.length === 0) localStorage.removeItem(QUEUE_KEY);
    else localStorage.setItem(QUEUE_KEY, JSON.stringify(events.slice(-MOST)));
  } catch {
    // Without storage nothing outlives the document.
  }
}

/** Takes the events out that have left. */
export function dropEvents(left: readonly WaitingEvent[]): void {
  const ids = new Set(left.map(({ eventId }) => eventId));
  keepEvents(waitingEvents().filter(({ eventId }) => !ids.has(eventId)));
}
