import type { Page } from 'puppeteer-core';
import { PERFORM_ACTION } from '../standin/rpc.ts';
import { countersOf } from './counters.ts';
import type { Subject } from './subjects.ts';

const SIZES = { '1 kB': 1000, '100 kB': 100_000, '5 MB': 5_000_000 } as const;
const KINDS = ['protobuf', 'JSON', 'gzip', 'Blob', 'Request'] as const;
type Kind = (typeof KINDS)[number];

/** Milliseconds of a send: until its call returned, which is what the page waits for, and until it was answered. */
interface Took {
  call: number;
  send: number;
}

/**
 * Sends a body so often, and gives the mean of the middle half: the page's clock goes by tenths of a millisecond. Runs
 * in the page.
 */
async function sendOften(url: string, kind: Kind, size: number, times: number): Promise<Took> {
  const letters = new TextEncoder().encode('Lorem ipsum dolor sit amet, consectetur. '.repeat(size / 40 + 1));
  const text = letters.slice(0, size);
  // A message of protobuf: field 2, length-delimited, as a prompt is sent.
  const prefix = [0x12, ...[0, 7, 14, 21].map((by) => ((size >> by) & 127) | (by < 21 ? 128 : 0))];
  const protobuf = Uint8Array.from([...prefix, ...text]);
  const zipped = async () =>
    new Uint8Array(
      await new Response(
        new Blob([protobuf]).stream().pipeThrough(new CompressionStream('gzip')),
      ).arrayBuffer(),
    );
  const type = kind === 'JSON' ? 'application/json' : 'application/proto';
  const headers = { 'content-type': type, ...(kind === 'gzip' && { 'content-encoding': 'gzip' }) };
  const body =
    kind === 'JSON'
      ? JSON.stringify({ sendMessage: { prompt: new TextDecoder().decode(text) } })
      : kind === 'gzip'
        ? await zipped()
        : kind === 'Blob'
          ? new Blob([protobuf])
          : protobuf;
  const took: Took[] = [];
  for (let i = 0; i < times; i++) {
    const init = { method: 'POST', headers, body };
    const start = performance.now();
    const sent = kind === 'Request' ? fetch(new Request(url, init)) : fetch(url, init);
    const call = performance.now() - start;
    const answer = await sent.catch(() => undefined);
    took.push({ call, send: performance.now() - start });
    await answer?.arrayBuffer();
  }
  const middle = (part: keyof Took) => {
    const sorted = took.map((each) => each[part]).toSorted((a, b) => a - b);
    const half = sorted.slice(Math.floor(times / 4), Math.ceil((times * 3) / 4));
    return half.reduce((sum, each) => sum + each, 0) / half.length;
  };
  return { call: middle('call'), send: middle('send') };
}

async function lab({ browser }: Subject): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('https://claude.ai/lab');
  await page.waitForFunction(() => 'lab' in globalThis);
  return page;
}

/** Milliseconds of one send and of its call, by kind and size of its body. */
export async function timeSends(subject: Subject): Promise<Record<string, number>> {
  const page = await lab(subject);
  const times: Record<string, number> = {};
  for (const [name, size] of Object.entries(SIZES)) {
    for (const kind of KINDS) {
      const count = size > 1e6 ? 5 : 40;
      const { call, send } = await page.evaluate(sendOften, PERFORM_ACTION, kind, size, count);
      times[`call, ${kind}, ${name}`] = call;
      times[`send, ${kind}, ${name}`] = send;
    }
  }
  await page.close();
  return times;
}

/** MB that the heap has grown by after so many sends of 1 kB, collected before and after; NaN where nobody tells. */
export async function heapAfterSends(subject: Subject, sends: number): Promise<number> {
  const page = await lab(subject);
  const counters = await countersOf(subject.browser.name, page);
  // The first sends load what sending needs.
  await page.evaluate(sendOften, PERFORM_ACTION, 'protobuf' as Kind, 1000, 200);
  const before = (await counters?.heap()) ?? Number.NaN;
  await page.evaluate(sendOften, PERFORM_ACTION, 'protobuf' as Kind, 1000, sends);
  const after = (await counters?.heap()) ?? Number.NaN;
  await page.close();
  return after - before;
}
