import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { BROWSER, thereAndBack } from './browserMoves.ts';
import { CHROMIUM_ALONE, type Command, came, type Kind, made } from './command.ts';
import { HOSTILE } from './hostileMoves.ts';
import { PERSON } from './personMoves.ts';
import { type Beginning, Scene } from './scene.ts';

/** Sequences that are played. */
const SEQUENCES = Number(process.env.LONG_SEQUENCES ?? 500);
/** Browsers that play at once: most of the time a person looks at something, which costs no work. */
const LANES = Number(process.env.LONG_LANES ?? 3);
/** `LONG="BROWSER SEED PATH"` plays one sequence again, as its failure prints it; `LONG=BROWSER` leaves out the other. */
const [browser, seed, path] = process.env.LONG?.split(' ') ?? [];
/** `LONG_STORY="team 2026-10 all; press a thumb up by mouse; proceed by Space"` plays these moves alone. */
const [told = '', ...story] = process.env.LONG_STORY?.split('; ') ?? [];
/** Sequences of one seed. */
const RUNS = 10;
/** So many failures are enough to see what is wrong. */
const ENOUGH = 8;

const BEGINNING: fc.Arbitrary<Beginning> = fc.record({
  plan: fc.constantFrom('max', 'team', 'free'),
  generation: fc.constantFrom('2026-08', '2026-10', '2025'),
  marks: fc.constantFrom('all', 'all', 'all', 'thumbs-unmarked', 'everything-renamed'),
});
/** Most of what a person may do is not possible at its turn, and a yes is soon over: they move oftenest. */
const COMMAND = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(...PERSON) },
  { weight: 2, arbitrary: fc.oneof(...BROWSER) },
  { weight: 1, arbitrary: fc.oneof(...HOSTILE) },
);
const STEPS = fc.oneof(
  { weight: 60, arbitrary: COMMAND.map((each) => [each]) },
  { weight: 1, arbitrary: thereAndBack(COMMAND) },
);
const COMMANDS = fc
  .noBias(fc.array(STEPS, { minLength: 20, maxLength: 40, size: 'max' }))
  .map((all) => all.flat());

const name = inject('browserName');
const failures: string[] = [];
let played = 0;
let seeds = 0;

/** Plays one sequence with nothing of the one before. */
async function play(scene: Scene, beginning: Beginning, commands: Iterable<Command>): Promise<void> {
  try {
    const setup = async () => {
      await scene.begin(beginning);
      return { model: scene, real: scene };
    };
    await fc.asyncModelRun(setup, commands);
    played += 1;
  } finally {
    await scene.end();
  }
}

/** What became of sequences of one seed: undefined where all held. */
async function check(
  scene: Scene,
  at: number,
  from?: string,
): Promise<{ path: string; why: string } | undefined> {
  let trail = '';
  const property = fc.asyncProperty(BEGINNING, COMMANDS, async (beginning, commands) => {
    try {
      await play(scene, beginning, commands);
    } catch (reason) {
      trail = `${JSON.stringify(beginning)}\n    ${scene.trail.join('\n    ')}
    ${JSON.stringify(scene.here?.seen)}`;
      throw reason;
    }
  });
  const details = await fc.check(property, {
    seed: at,
    numRuns: from ? 1 : RUNS,
    endOnFailure: true,
    ...(from && { path: from }),
  });
  if (!details.failed) return undefined;
  return { path: details.counterexamplePath ?? '', why: `${details.errorInstance}\n    ${trail}` };
}

/** Plays moves by their names. */
async function tell(): Promise<void> {
  const [plan, generation, marks] = told.split(' ');
  const known = new Map(fc.sample(COMMAND, 5000).map((each) => [String(each), each]));
  const commands = story.map((each) => known.get(each)).filter((each) => each !== undefined);
  expect(commands.map(String), 'moves that there are').toEqual(story);
  const scene = await Scene.open(name);
  await play(scene, { plan, generation, marks } as Beginning, commands).finally(async () => {
    console.log(scene.trail.join('\n'));
    await scene.close();
  });
}

/** One browser's share of the sequences. */
async function lane(first: number): Promise<void> {
  let scene = await Scene.open(name);
  while (played < SEQUENCES && failures.length < ENOUGH) {
    const at = first + seeds++;
    const failed = await check(scene, at);
    if (played % 50 < RUNS) console.log(`${played} sequences`);
    if (!failed) continue;
    // In a browser of its own, as whoever plays it again will.
    await scene.close().catch(() => undefined);
    scene = await Scene.open(name);
    const again = await check(scene, at, failed.path);
    const isStarved = /Waited in vain|Protocol error|Navigat|timed out|Target closed/.test(failed.why);
    const line = `LONG="${name} ${at} ${failed.path}" npm run test:long`;
    console.log(`Play it again: ${line}\n  ${failed.why}\n  ${again ? `again: ${again.why}` : 'not again'}`);
    if (again || !isStarved) failures.push(line);
  }
  await scene.close();
}

test.skipIf(browser !== undefined && browser !== name)(
  'whatever people, browsers and pages do, the promise is kept',
  { timeout: 7_200_000 },
  async () => {
    const begun = Date.now();
    if (told) return tell();
    if (seed !== undefined) {
      const scene = await Scene.open(name);
      const failed = await check(scene, Number(seed), path ?? '0');
      await scene.close();
      console.log(failed ? failed.why : scene.trail.join('\n'));
      return expect(failed, 'the sequence is played as it should be').toBeUndefined();
    }
    const first = Date.now() & 0x3fffffff;
    await Promise.all(Array.from({ length: LANES }, () => lane(first)));
    const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
    console.log(`The long machine, ${name}: ${played} sequences from seed ${first} in ${minutes} minutes`, {
      ...came,
      ...made,
    });
    expect(failures).toEqual([]);
    const isPossible = (kind: string) => name === 'chromium' || !CHROMIUM_ALONE.includes(kind as Kind);
    const never = Object.entries({ ...came, ...made }).filter(
      ([kind, count]) => count === 0 && isPossible(kind),
    );
    expect(SEQUENCES < 200 ? [] : never, 'every kind of move was made').toEqual([]);
  },
);
