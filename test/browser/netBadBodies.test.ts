import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { perceive } from '../driver/perceive.ts';
import { useEcho } from '../driver/useEcho.ts';

const stage = useEcho();

const bytes = (text: string) => new TextEncoder().encode(text);
const rating = JSON.stringify({ type: 'upvote', message_uuid: 'a1b2c3d4-0000-4000-8000-00000000abcd' });
const event = JSON.stringify({
  events: [{ event_data: { event_name: 'claude_cowork.message.feedback', properties: '{"type":"upvote"}' } }],
});
const zipped = gzipSync(bytes(rating), { mtime: 0 });

/** Bodies that no server can take for a rating: cut off, beyond all measure, or written twice over. */
const BODIES: Record<string, Uint8Array> = {
  nothing: new Uint8Array(),
  'a rating that is cut off': bytes(rating.slice(0, -3)),
  'an event that is cut off': bytes(event.slice(0, -4)),
  'gzip that is cut off': zipped.subarray(0, zipped.length - 20),
  'gzip with a changed middle': zipped.map((byte, at) => (at === 20 ? byte ^ 255 : byte)),
  'gzip twice': gzipSync(zipped, { mtime: 0 }),
  'JSON quoted three times': bytes(JSON.stringify(JSON.stringify(JSON.stringify(rating)))),
  'a form encoded twice': bytes(encodeURIComponent(encodeURIComponent('rating=up&message_uuid=m'))),
  'a rating under 300,000 characters': bytes(`{"filler":"${'x'.repeat(300_000)}",${rating.slice(1)}`),
  'five thousand levels': bytes(`${'{"feedback":'.repeat(5000)}1${'}'.repeat(5000)}`),
  'no UTF-8': Uint8Array.from([...bytes('{"type":"upvote"'), 0xff, 0xfe, 0xc0, 0x80, ...bytes('}')]),
  zeros: new Uint8Array(64),
  'a mark of byte order': Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('{"type":"upvote"')]),
  'a length without a message': Uint8Array.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f]),
};
const ADDRESSES = [
  '/api/organizations/11111111-2222-4333-8444-555555555555/actions',
  '/api/event_logging/v2/batch',
  '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction',
];

test.each(Object.keys(BODIES))('%s passes byte for byte, by every way', async (name) => {
  const body = BODIES[name] ?? new Uint8Array();
  const WAYS = ['fetch', 'xhr', 'beacon', 'blob'];
  await stage.page.evaluate(
    async (raw, addresses, ways) => {
      const sent = Uint8Array.from(atob(raw), (each) => each.charCodeAt(0));
      const byXhr = (url: string) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('POST', url);
          request.onloadend = resolve;
          request.send(sent);
        });
      for (const url of addresses)
        for (const way of ways) {
          if (way === 'fetch') await fetch(url, { method: 'POST', body: sent });
          else if (way === 'xhr') await byXhr(url);
          else if (way === 'blob') await fetch(url, { method: 'POST', body: new Blob([sent]) });
          // A browser takes no beacon that is longer than 64 KiB.
          else if (sent.length < 60_000) navigator.sendBeacon(url, sent);
        }
    },
    Buffer.from(body).toString('base64'),
    ADDRESSES,
    WAYS,
  );
  const each = body.length < 60_000 ? WAYS.length : WAYS.length - 1;
  await expect.poll(() => stage.echo.arrived.length).toBe(ADDRESSES.length * each);
  const different = stage.echo.arrived.filter((request) => !request.body.equals(body));
  expect(different.map(({ path }) => path)).toEqual([]);
  expect(await perceive(stage.browser.name, stage.page)).toEqual([]);
});
