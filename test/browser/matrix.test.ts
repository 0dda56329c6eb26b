import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { DIRECTIONS, WAYS } from '../driver/chat.ts';
import { useStage } from '../driver/stage.ts';
import { Swift } from '../driver/swift.ts';
import {
  account,
  GENERATIONS,
  type Generation,
  LANGUAGES,
  type Language,
  MARKS,
  type Marks,
} from '../standin/index.ts';
import { addressOf } from '../standin/pressing.ts';

const stage = useStage();

/** Presses held, by the layer that held them; printed at the end. */
const held = { thumb: 0, submit: 0, request: 0 };

type Layer = keyof typeof held;

const PRESSES = DIRECTIONS.flatMap((direction) => WAYS.map((way) => ({ direction, way })));
/** How many of the eight presses are tried in each language, in turn; `MATRIX=full` tries them all. */
const PER_LANGUAGE = process.env.MATRIX === 'full' ? PRESSES.length : 1;

/** Over the eleven languages every press comes round, and over the presses every language. */
function pressesIn(language: Language): typeof PRESSES {
  const first = LANGUAGES.indexOf(language) * PER_LANGUAGE;
  return Array.from({ length: PER_LANGUAGE }, (_, i) => PRESSES[(first + i) % PRESSES.length]).filter(
    (press) => !!press,
  );
}

/** The layer that must hold: the first that can still know a rating. */
function layerFor(generation: Generation, marks: Marks): Layer {
  if (marks === 'all') return 'thumb';
  // Claude Code rates at the click, without any dialog.
  return marks === 'thumbs-unmarked' && generation !== 'code' ? 'submit' : 'request';
}

async function ratings(
  page: Page,
  generation: Generation,
  language: Language,
  marks: Marks,
): Promise<string[]> {
  const swift = new Swift(page);
  const layer = layerFor(generation, marks);
  const wrong: string[] = [];
  stage.standin.set(
    account('max', { generation, language, marks, messages: 2, rpcGzip: language.startsWith('e') }),
  );
  await page.goto(addressOf(generation));
  for (const { direction, way } of pressesIn(language)) {
    const isSubmitted = layer !== 'thumb' && generation !== 'code';
    if (isSubmitted && !(await swift.openOwnDialog(direction, way)))
      wrong.push(`${direction} ${way}: no own dialog`);
    if (isSubmitted) await swift.pressSubmit(way);
    if (isSubmitted ? await swift.overlayCame() : await swift.openOverlay(direction, way)) held[layer] += 1;
    else wrong.push(`${direction} ${way}: not held`);
    await swift.refuse();
    if (isSubmitted) await swift.closeOwnDialog();
    else if (await swift.hasOwnDialog()) wrong.push(`${direction} ${way}: claude.ai's dialog opened`);
  }
  return wrong;
}

for (const generation of GENERATIONS) {
  for (const marks of MARKS) {
    test(`${generation}, ${marks}: no rating leaves, in any language`, { timeout: 400_000 }, async () => {
      const page = await stage.browser.newPage();
      try {
        for (const language of LANGUAGES) {
          expect(
            await ratings(page, generation, language, marks),
            `${generation} ${language} ${marks}`,
          ).toEqual([]);
        }
        expect(stage.standin.ratings).toEqual([]);
      } finally {
        await page.close();
      }
    });
  }
}

afterAll(() => {
  const all = held.thumb + held.submit + held.request;
  console.log(
    `${all} presses held: ${held.thumb} at the thumb, ${held.submit} at Submit, ${held.request} at the request`,
  );
});
