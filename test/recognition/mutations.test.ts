import { expect, test } from 'vitest';
import { GENERATIONS } from '../standin/index.ts';
import { chat } from './expected.ts';
import { line, unlisted } from './figures.ts';
import { HELD_TOO_MUCH, MISSED_THUMBS, ONLY_THE_REQUEST, TWO_ARE_TOO_MANY } from './known.ts';
import { rateOnce } from './rating.ts';
import { useRecogniser } from './recogniser.ts';

/** Fifteen thousand pairs of changes, in milliseconds on a busy machine. */
const PATIENCE = 300_000;

const session = useRecogniser();

// Every attribute, element and place of a real bar, dialog and request is changed: one at a time, then two.
test.each(GENERATIONS)(
  '%s: a redesign leaves a layer that holds',
  async (generation) => {
    // Claude Code rates at the click.
    const layers = [true, generation !== 'code', true];
    await session.open(chat(generation, 'en-US'));
    const { html, request } = await rateOnce(session.page, session.standin, generation !== 'code');
    const { unchanged, singles, single, double } = await session.page.evaluate(
      (specimen, rating) => recognition.survey(specimen, rating),
      html,
      request,
    );
    console.log(`${generation}: ${line('singles', single)}\n${generation}: ${line('doubles', double)}`);

    expect(unchanged).toEqual(layers);
    if (generation.startsWith('2026')) expect(single.thumb / single.all).toBeGreaterThanOrEqual(0.97);
    expect(single.unheld, 'single changes that no layer holds').toEqual([]);
    expect(
      unlisted(singles, MISSED_THUMBS[generation], ({ held: [thumb] }) => !thumb),
      'single changes after which a thumb is not recognised',
    ).toEqual([]);
    expect(
      unlisted(singles, ONLY_THE_REQUEST[generation], ({ held: [thumb, submit] }) => !thumb && !submit),
      'single changes that only the request guard holds',
    ).toEqual([]);
    expect(
      unlisted(singles, HELD_TOO_MUCH[generation], ({ wrong }) => wrong.length > 0),
      'single changes after which something else is held',
    ).toEqual([]);
    if (!(generation in TWO_ARE_TOO_MANY)) expect(double.unheld, 'double changes no layer holds').toEqual([]);
  },
  PATIENCE,
);
