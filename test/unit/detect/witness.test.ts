import { expect, test } from 'vitest';
import { PLAN_WORDS } from '../../../lib/claude/words/plans.ts';
import { NAMES_OF_2025, NAMES_OF_2026 } from '../../../lib/claude/words/thumbs.ts';
import { OFF_FOR_DOMAIN_WORDS, TRAINING_TITLES } from '../../../lib/claude/words/training.ts';
import { dialog } from '../../standin/app/words/dialog.ts';
import { plans } from '../../standin/app/words/plans.ts';
import { thumbs } from '../../standin/app/words/thumbs.ts';
import { training } from '../../standin/app/words/training.ts';
import type { Phrase } from '../../standin/app/words/words.ts';

/** What the stand-in shows, written down apart from the product, and the words by which the product knows it. */
const WITNESSES: readonly (readonly [string, Phrase, readonly string[]])[] = [
  ['thumb up', thumbs.good, NAMES_OF_2026.up],
  ['thumb down', thumbs.bad, NAMES_OF_2026.down],
  ['title after a thumb up', dialog.positive, NAMES_OF_2025.up],
  ['title after a thumb down', dialog.negative, NAMES_OF_2025.down],
  ['training', training.title, TRAINING_TITLES],
  ['off for the domain', training.offForDomain, OFF_FOR_DOMAIN_WORDS],
  ...(Object.keys(plans) as (keyof typeof plans)[]).map(
    (plan) => [`plan ${plan}`, plans[plan], PLAN_WORDS[plan]] as const,
  ),
];

test.each(WITNESSES)('%s: known in every language that the stand-in shows', (_, phrase, known) => {
  const words = known.map((word) => word.toLowerCase());
  expect(Object.entries(phrase).filter(([, word]) => !words.includes(word.toLowerCase()))).toEqual([]);
});
