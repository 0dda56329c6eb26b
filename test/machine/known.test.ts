// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import './layout.ts';
import { expect, test, vi } from 'vitest';
import { CONVERSATIONS } from './claudePage.ts';
import { settled } from './settled.ts';
import { World } from './world.ts';

/**
 * What the machine has found, mended since. Its moves still leave these ways out; one that is found and not mended
 * yet stands here as a test that is expected to fail.
 */
const held = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

const [HERE, THERE] = CONVERSATIONS;
const last = (selector: string) => [...document.querySelectorAll(selector)].at(-1) as Element;
const rated = (world: World) => world.network.arrived.map((arrival) => arrival.rated);

async function open(isIdle: boolean): Promise<World> {
  const world = World.begin('all', 'chat', (api) => {
    held.browser = api;
  });
  await settled();
  if (isIdle) world.becomeIdle();
  await settled();
  return world;
}

/** Presses a thumb, ticks and says yes as a person does. */
async function acknowledge(world: World): Promise<void> {
  world.press(last('.up'));
  await settled();
  await sayYes(world);
  expect(world.page.dialog()).not.toBeNull();
}

async function sayYes(world: World): Promise<void> {
  world.pass(20);
  world.pass(700);
  const box = world.overlay()?.tick;
  if (box) world.press(box);
  await settled();
  world.press(world.overlay()?.buttons[0] as Element);
  await settled();
}

test('an acknowledged conversation’s rating arrives in this world', async () => {
  const world = await open(true);
  await acknowledge(world);
  world.press(last('.submit'));
  await settled();
  expect(rated(world)).toEqual([HERE]);
});

// 2026-11-26: a press held before the page was idle, whose conversation was left meanwhile; mended.
test('what was held in a conversation that was left is not explained in another', async () => {
  const world = await open(false);
  world.press(last('.up'));
  world.visit(THERE, 'push');
  world.becomeIdle();
  await settled();
  expect(world.overlay()).toBeUndefined();
});

test('nor does it open the network for the conversation that is shown', async () => {
  const world = await open(false);
  world.press(last('.up'));
  world.visit(THERE, 'push');
  world.becomeIdle();
  await settled();
  world.page.rate();
  await settled();
  expect(rated(world)).toEqual([]);
});

// 2026-11-26: the tab crashed, so that nothing could be said, and the rule lasted until the page was idle; mended.
test('after a crash nothing of the acknowledgement is left', async () => {
  const world = await open(true);
  await acknowledge(world);
  world.load();
  world.page.rate();
  await settled();
  expect(rated(world)).toEqual([]);
});

// 2026-11-26: the same, where the worker is lost at the closing word; mended.
test('nor where the closing word was lost at a reload', async () => {
  const world = await open(true);
  await acknowledge(world);
  world.browser.losesNextMessage = true;
  window.dispatchEvent(new Event('pagehide'));
  await settled();
  world.load();
  world.page.rate();
  await settled();
  expect(rated(world)).toEqual([]);
});
