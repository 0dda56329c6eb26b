import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { ratingAddress } from '../machine/claudePage.ts';
import type { Replacement } from '../machine/replacements.ts';
import { rpcRequest } from '../standin/app/rpc/request.ts';
import { membership, messageId, PERFORM_ACTION } from '../standin/index.ts';
import { came } from './command.ts';
import type { Scene } from './scene.ts';

interface Sent {
  address: string;
  headers: Record<string, string>;
  body: string | number[];
}

/** Sends a rating nobody pressed, with a built-in of the page's replaced meanwhile; runs in the page. */
export function send({ address, headers, body }: Sent, replaced?: Replacement): Promise<boolean> {
  const bytes = typeof body === 'string' ? body : Uint8Array.from(body);
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const path = replaced?.of.split('.') ?? [];
  const of = path.reduce((each, key) => Reflect.get(each, key), globalThis as object);
  const before = replaced && getOwnPropertyDescriptor(of, replaced.name);
  if (replaced) defineProperty(of, replaced.name, { ...before, value: replaced.by });
  try {
    return fetch(address, { method: 'POST', headers, body: bytes }).then(
      ({ ok }) => ok,
      () => false,
    );
  } finally {
    if (replaced && before) defineProperty(of, replaced.name, before);
  }
}

/**
 * The request of a rating as the page of this generation writes it. Where only a body tells, nobody knows yet how it
 * names a conversation, so that a yes opens for the document: what another conversation's says is then told by address.
 */
export async function requestOf(
  { beginning }: Scene,
  conversation: string,
  shown = conversation,
): Promise<Sent> {
  if (beginning.generation !== '2026-10' || shown !== conversation)
    return {
      address: ratingAddress(conversation),
      headers: { 'content-type': 'application/json' },
      body: '{"type":"upvote"}',
    };
  const place = { conversation, organization: membership(beginning.plan).uuid };
  const action = { kind: 'feedback', message: messageId(conversation, 2), type: 'upvote' } as const;
  const style = { codec: 'proto', gzip: false, transport: 'fetch', order: 'ascending' } as const;
  const { headers, body } = await rpcRequest(action, place, style);
  return { address: PERFORM_ACTION, headers, body: [...body] };
}

/** A rating that nobody pressed arrives where one may, and else is explained, in the page or frame that sent it. */
export async function askInPage(
  scene: Scene,
  conversation: string,
  frame: Frame = scene.here.page.mainFrame(),
  replacement?: Replacement,
): Promise<void> {
  const { here } = scene;
  const before = scene.ratings();
  const shown = (await here.look(frame)).conversation;
  const request = JSON.stringify(await requestOf(scene, conversation, shown));
  const { name = '', of = '', by = '' } = replacement ?? {};
  const replaced = replacement && `{ name: '${name}', of: '${of}', by: ${by} }`;
  await frame.evaluate(`(${send})(${request}, ${replaced})`);
  if (scene.ratings() > before) return;
  // Whether it was stopped or cut off is told by the browser, and not always; what is said is waited for.
  if (here.isOffline) return void (await here.came((look) => look.isExplained, 1500));
  const isFramed = frame !== here.page.mainFrame();
  expect(!isFramed && here.yes.mustLeave(conversation), 'what is acknowledged arrives').toBe(false);
  if (!isFramed) return scene.expectExplained();
  const isSaid = async () => (await here.look(frame)).isExplained;
  await expect.poll(isSaid, { message: 'whoever is stopped reads why, in the frame too' }).toBe(true);
  came.stopped += 1;
}
