import type { FirstPartyBatch, SegmentBatch, WaitingEvent } from '../../../wire.ts';

/** The body for claude.ai: the properties are JSON within JSON. */
export function firstPartyBody(events: readonly WaitingEvent[]): string {
  const batch: FirstPartyBatch = {
    events: events.map((event) => ({
      event_type: 'ProductAnalyticsEvent',
      event_data: {
        event_name: event.eventName,
        event_id: event.eventId,
        event_timestamp: event.at,
        account_uuid: event.accountUuid,
        organization_uuid: event.organizationUuid,
        properties: JSON.stringify(event.properties),
      },
    })),
  };
  return JSON.stringify(batch);
}

/** The body for Segment: the properties are an object. */
export function segmentBody(events: readonly WaitingEvent[]): string {
  const batch: SegmentBatch = {
    writeKey: 'standin',
    batch: events.map((event) => ({
      type: event.eventName === 'page' ? 'page' : 'track',
      event: event.eventName,
      messageId: event.eventId,
      userId: event.accountUuid,
      timestamp: event.at,
      properties: event.properties,
    })),
    sentAt: new Date().toISOString(),
  };
  return JSON.stringify(batch);
}
