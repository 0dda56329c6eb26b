import { SEGMENT_HOST } from '../../../doors.ts';
import type { WaitingEvent } from '../../../wire.ts';
import { segmentBody } from './batches.ts';

const ADDRESS = `https://${SEGMENT_HOST}/v1/b`;
const FULL = 10;
const TEXT = { 'content-type': 'text/plain' };

let waiting: WaitingEvent[] = [];
let timer = 0;

/** Keeps an event for Segment; what is refused at a timed flush is dropped. */
export function sendToSegment(event: WaitingEvent, delay: number): void {
  waiting.push(event);
  if (waiting.length >= FULL) return void flushSegment();
  timer ||= window.setTimeout(flushSegment, delay);
}

function flushSegment(): void {
  fetch(ADDRESS, { method: 'POST', headers: TEXT, body: take() }).catch(() => undefined);
}

/** As the document goes: text by fetch with keepalive, and by beacon where that throws. */
export function sendLastToSegment(): void {
  if (waiting.length === 0) return;
  const body = take();
  fetch(ADDRESS, { method: 'POST', headers: TEXT, body, keepalive: true }).catch(() =>
    navigator.sendBeacon(ADDRESS, body),
  );
}

function take(): string {
  clearTimeout(timer);
  timer = 0;
  const body = segmentBody(waiting);
  waiting = [];
  return body;
}
