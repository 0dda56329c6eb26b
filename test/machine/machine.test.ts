// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import './realm.ts';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BROWSER } from './browserMoves.ts';
import { MARKS, type Marks, WIRES, type Wire } from './claudePage.ts';
import { steps } from './command.ts';
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
  const setup = async () => {
    const real = new World(marks, wire, (api) => {
      held.browser = api;
    });
    await settled();
    if (isIdle) real.becomeIdle();
    await settled();
    return { model: new Promised(real), real };
  };
  await fc.asyncModelRun(setup, commands);
}

const property = fc.asyncProperty(
  fc.constantFrom(...MARKS),
  fc.constantFrom(...WIRES),
  fc.boolean(),
  COMMANDS,
  play as never,
);

test('whatever people, browsers and pages do, the promise is kept', { timeout: 1_200_000 }, async () => {
  const first = seed === undefined ? Date.now() & 0x7fffffff : Number(seed);
  for (let at = 0; steps.run < STEPS; at++) {
    const details = await fc.check(property, {
      seed: first + at,
      numRuns: RUNS,
      ...(path && { path, endOnFailure: true }),
    });
    if (details.failed) {
      const again = /replayPath="([^"]*)"/.exec(String(details.counterexample?.[3]))?.[1] ?? '';
      console.log(
        `Play it again: MACHINE="${first + at} ${details.counterexamplePath} ${again}" npm run machine`,
      );
      throw new Error(fc.defaultReportMessage(details) as string, { cause: details.errorInstance });
    }
    if (seed !== undefined) break;
  }
  console.log(`The machine: ${steps.run} steps from seed ${first}: ${JSON.stringify(steps)}`);
  expect(seed !== undefined || steps.held * steps.acknowledged * steps.arrived * steps.stopped > 0).toBe(
    true,
  );
});
