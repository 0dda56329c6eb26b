// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import './layout.ts';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BROWSER } from './browserMoves.ts';
import { MARKS, type Marks, WIRES, type Wire } from './claudePage.ts';
import { came, made, madeInAll } from './command.ts';
import { HOSTILE } from './hostileMoves.ts';
import { PERSON } from './personMoves.ts';
import { Promised } from './promise.ts';
import { settled } from './settled.ts';
import { World } from './world.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

/** Commands that are really run, over all sequences; `MACHINE_STEPS` asks for another number. */
const STEPS = Number(process.env.MACHINE_STEPS ?? 100_000);
/** From so many on the rarest kind of move is made in every run. */
const ENOUGH_FOR_ALL = 30_000;
/** Sequences that are tried with one seed. */
const RUNS = 50;
/** `MACHINE="seed path replayPath"` plays one failure again, as the failure itself prints it. */
const [seed, path, replayPath] = process.env.MACHINE?.split(' ') ?? [];

const COMMANDS = fc.commands([...PERSON, ...BROWSER, ...HOSTILE], {
  maxCommands: 80,
  size: 'max',
  ...(replayPath && { replayPath }),
});

type Commands = Iterable<fc.AsyncCommand<Promised, World>>;

async function play(marks: Marks, wire: Wire, isIdle: boolean, commands: Commands): Promise<void> {
  let world: World | undefined;
  const setup = async () => {
    const real = World.begin(marks, wire, (api) => {
      held.browser = api;
    });
    world = real;
    await settled();
    if (isIdle) real.becomeIdle();
    await settled();
    return { model: new Promised(real), real };
  };
  try {
    await fc.asyncModelRun(setup, commands);
  } finally {
    // Nothing of it is left for the next, so that a failure replays alone.
    await world?.end();
  }
}

const property = fc.asyncProperty(
  fc.constantFrom(...MARKS),
  fc.constantFrom(...WIRES),
  fc.boolean(),
  COMMANDS,
  play as never,
);

test('whatever people, browsers and pages do, the promise is kept', { timeout: 3_600_000 }, async () => {
  const first = seed === undefined ? Date.now() & 0x7fffffff : Number(seed);
  for (let at = 0; madeInAll() < STEPS; at++) {
    const details = await fc.check(property, {
      seed: first + at,
      numRuns: RUNS,
      ...(path && { path, endOnFailure: true }),
    });
    if (details.failed) {
      const again = /replayPath="([^"]*)"/.exec(String(details.counterexample?.[3]))?.[1] ?? '';
      console.log(`Play it again: npm run machine -- "${first + at} ${details.counterexamplePath} ${again}"`);
      throw new Error(fc.defaultReportMessage(details) as string, { cause: details.errorInstance });
    }
    if (seed !== undefined) return;
  }
  console.log(`The machine: ${madeInAll()} steps from seed ${first}`, { ...came, ...made });
  if (STEPS < ENOUGH_FOR_ALL) return;
  const never = Object.entries({ ...came, ...made }).filter(([, count]) => count === 0);
  expect(never, 'every kind of move was made').toEqual([]);
});
