import type { WaitingEvent } from '../../../wire.ts';
import { activeMembership, session } from '../session.ts';
import { flush, sendLast, sendLater } from './firstParty.ts';
import { keepEvents, waitingEvents } from './queue.ts';
import { sendLastToSegment, sendToSegment } from './segment.ts';

/** Counts something that people did, where they agreed to being counted. */
export function track(eventName: string, properties: Record<string, unknown>): void {
  const loaded = session.get();
  if (!loaded || loaded.doors.analytics === 'declined') return;
  const event: WaitingEvent = {
    eventName,
    eventId: crypto.randomUUID(),
    at: new Date().toISOString(),
    accountUuid: loaded.account.uuid,
    organizationUuid: activeMembership(loaded).uuid,
    properties,
  };
  const { analytics, flushDelay, retryDelays, segmentDelay } = loaded.doors;
  keepEvents([...waitingEvents(), event]);
  sendLater(flushDelay, retryDelays);
  if (analytics === 'both') sendToSegment(event, segmentDelay);
}

/** Once per document: what an earlier one left is sent or dropped, and the last events leave with the page. */
export function startTracking(): void {
  const loaded = session.get();
  if (!loaded) return;
  const { analytics, queueAtLoad, retryDelays } = loaded.doors;
  const isOwn = ({ accountUuid }: WaitingEvent) => accountUuid === loaded.account.uuid;
  keepEvents(queueAtLoad === 'resent' ? waitingEvents().filter(isOwn) : []);
  if (analytics === 'declined') return;
  void flush(retryDelays);
  window.addEventListener('pagehide', () => {
    sendLast();
    sendLastToSegment();
  });
  track('page', { path: location.pathname });
}
