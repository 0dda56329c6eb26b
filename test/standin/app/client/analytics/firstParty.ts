import { FIRST_PARTY } from '../../../doors.ts';
import { firstPartyBody } from './batches.ts';
import { dropEvents, waitingEvents } from './queue.ts';

/** So many waiting events leave at once. */
const FULL = 200;
const JSON_TYPE = { 'content-type': 'application/json' };

let timer = 0;
let isUnderWay = false;

/** Sends what waits after the delay, or at once where there is a batch full. */
export function sendLater(flushDelay: number, retryDelays: readonly number[]): void {
  if (waitingEvents().length >= FULL) return void flush(retryDelays);
  if (timer) return;
  timer = window.setTimeout(() => void flush(retryDelays), flushDelay);
}

/** Sends what waits, with each further try after its delay; what is refused every time stays in the queue. */
export async function flush(retryDelays: readonly number[]): Promise<void> {
  clearTimeout(timer);
  timer = 0;
  const events = waitingEvents().slice(0, FULL);
  if (events.length === 0 || isUnderWay) return;
  isUnderWay = true;
  const body = firstPartyBody(events);
  let hasLeft = await tryBoth(body);
  for (const delay of retryDelays) {
    if (hasLeft) break;
    await new Promise((resolve) => setTimeout(resolve, delay));
    hasLeft = await tryBoth(body);
  }
  if (hasLeft) dropEvents(events);
  isUnderWay = false;
}

/** One try is a fetch with keepalive, and a plain one at once where that is refused. */
async function tryBoth(body: string): Promise<boolean> {
  const request = { method: 'POST', headers: JSON_TYPE, body };
  const isTaken = await fetch(FIRST_PARTY, { ...request, keepalive: true }).then(wasTaken, refused);
  return isTaken || fetch(FIRST_PARTY, request).then(wasTaken, refused);
}

const wasTaken = ({ ok }: Response) => ok;
const refused = () => false;

/** As the document goes: a Blob by fetch with keepalive, and by beacon where that throws. */
export function sendLast(): void {
  const events = waitingEvents().slice(0, FULL);
  if (events.length === 0) return;
  const blob = new Blob([firstPartyBody(events)], { type: 'application/json' });
  const beacon = () => {
    if (navigator.sendBeacon(FIRST_PARTY, blob)) dropEvents(events);
  };
  fetch(FIRST_PARTY, { method: 'POST', body: blob, keepalive: true }).then(({ ok }) => {
    if (ok) dropEvents(events);
  }, beacon);
}
