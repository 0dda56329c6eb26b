import { QUEUE_KEY } from '../../../doors.ts';
import type { WaitingEvent } from '../../../wire.ts';

/** More are not kept; the oldest go first. */
const MOST = 100;

/** The events that wait to leave for claude.ai; they outlive the document. */
export function waitingEvents(): WaitingEvent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(QUEUE_KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as WaitingEvent[]) : [];
  } catch {
    // A frame without storage, or somebody else's value under the key.
    return [];
  }
}

export function keepEvents(events: readonly WaitingEvent[]): void {
  try {
    if (events.length === 0) localStorage.removeItem(QUEUE_KEY);
    else localStorage.setItem(QUEUE_KEY, JSON.stringify(events.slice(-MOST)));
  } catch {
    // Without storage nothing is kept.
  }
}

/** Takes the events out that have left. */
export function dropEvents(left: readonly WaitingEvent[]): void {
  const ids = new Set(left.map(({ eventId }) => eventId));
  keepEvents(waitingEvents().filter(({ eventId }) => !ids.has(eventId)));
}
