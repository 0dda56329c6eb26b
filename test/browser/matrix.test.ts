import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { DIRECTIONS, WAYS } from '../driver/chat.ts';
import { IS_FULL } from '../driver/shares.ts';
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

/** Every press once: each half has every way, and both directions. */
const PRESSES = [0, 1].flatMap((half) =>
  WAYS.map((way, i) => ({ direction: DIRECTIONS[(i + half) % 2] ?? 'up', way })),
);
const EAST_ASIAN: readonly Language[] = LANGUAGES.filter((language) => /^(ja|ko)/.test(language));
const OTHERS: readonly Language[] = LANGUAGES.filter((language) => !EAST_ASIAN.includes(language));
const PAGES = GENERATIONS.flatMap((generation) => MARKS.map((marks) => ({ generation, marks })));

/** `count` entries of a list from one on, from its end to its beginning again. */
function inTurn<T>(list: readonly T[], from: number, count: number): T[] {
  return Array.from({ length: count }, (_, i) => list[(from + i) % list.length] as T);
}

/**
 * Four presses a page, each way once: three in a European and one in an East Asian language; in full every press in
 * every language. Every label of every language is proved by test/recognition.
 */
function triedOn(page: number): { language: Language; presses: typeof PRESSES }[] {
  if (IS_FULL) return LANGUAGES.map((language) => ({ language, presses: PRESSES }));
  // By rows and columns of the list of pages, so that every mark and every generation meets all eight presses.
  const from = 3 * page + Math.floor(page / MARKS.length);
  return [
    ...inTurn(OTHERS, page, 1).map((language) => ({ language, presses: inTurn(PRESSES, from, 3) })),
    ...inTurn(EAST_ASIAN, page, 1).map((language) => ({ language, presses: inTurn(PRESSES, from + 3, 1) })),
  ];
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
  presses: typeof PRESSES,
): Promise<string[]> {
  const swift = new Swift(page);
  const layer = layerFor(generation, marks);
  const wrong: string[] = [];
  stage.standin.set(
    account('max', { generation, language, marks, messages: 2, rpcGzip: language.startsWith('e') }),
  );
  await page.goto(addressOf(generation));
  for (const { direction, way } of presses) {
    const isSubmitted = layer !== 'thumb' && generation !== 'code';
    if (isSubmitted && !(await swift.openOwnDialog(direction, way)))
      wrong.push(`${direction} ${way}: no own dialog`);
    const isHeld = isSubmitted ? swift.submitUntilHeld(way) : swift.openOverlay(direction, way);
    if (await isHeld) held[layer] += 1;
    else wrong.push(`${direction} ${way}: not held`);
    await swift.refuse();
    if (isSubmitted) await swift.closeOwnDialog();
    else if (await swift.hasOwnDialog()) wrong.push(`${direction} ${way}: claude.ai's dialog opened`);
  }
  return wrong;
}

test.each(PAGES)(
  '$generation, $marks: no rating leaves',
  { timeout: 400_000 },
  async ({ generation, marks }) => {
    const page = await stage.browser.newPage();
    const turn = PAGES.findIndex((each) => each.generation === generation && each.marks === marks);
    try {
      for (const { language, presses } of triedOn(turn)) {
        const wrong = await ratings(page, generation, language, marks, presses);
        expect(wrong, `${generation} ${language} ${marks}`).toEqual([]);
      }
      expect(stage.standin.ratings).toEqual([]);
    } finally {
      await page.close();
    }
  },
);

test('over all pages every language and every press comes round', () => {
  const tried = PAGES.flatMap((page, turn) => triedOn(turn).map((each) => ({ ...each, ...page })));
  expect([...new Set(tried.map(({ language }) => language))].sort()).toEqual([...LANGUAGES].sort());
  for (const press of PRESSES)
    for (const place of [...MARKS, ...GENERATIONS] as const)
      expect(
        tried.some(
          ({ marks, generation, presses }) => [marks, generation].includes(place) && presses.includes(press),
        ),
        `${press.direction} by ${press.way} where ${place}`,
      ).toBe(true);
});

afterAll(() => {
  const all = held.thumb + held.submit + held.request;
  console.log(
    `${all} presses held: ${held.thumb} at the thumb, ${held.submit} at Submit, ${held.request} at the request`,
  );
});
