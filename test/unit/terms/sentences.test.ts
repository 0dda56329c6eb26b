import { describe, expect, test } from 'vitest';
import { factOf } from '../../../lib/terms/claims.ts';
import { FACT_IDS, type FactId } from '../../../lib/terms/facts.ts';
import { filesIn, textOf } from '../sources.ts';
import { CLAIM_NOTHING, HELD_AGAINST_SOURCE } from './excused.ts';
import { PLANTED } from './planted.ts';
import { PLANTED_AGAIN } from './plantedAgain.ts';
import { PLANTED_LATER } from './plantedLater.ts';
import { PLANTED_THIRD } from './plantedThird.ts';
import { refusalsIn, SENTENCE_FACTS, type Texts } from './refusals.ts';

const CATALOGUES = filesIn(['assets/locales'], '');

function flat(path: string): [string, unknown][] {
  const groups = JSON.parse(textOf(path)) as Record<string, Record<string, unknown>>;
  return Object.entries(groups).flatMap(([group, texts]) =>
    Object.entries(texts).map(([key, text]): [string, unknown] => [`${group}.${key}`, text]),
  );
}

/** Every text a person can see: the catalogues', and what browsers and stores show of the extension. */
const TEXTS: Texts = {
  ...Object.fromEntries(CATALOGUES.flatMap(flat)),
  'manifest.description': (JSON.parse(textOf('package.json')) as { description: string }).description,
};
const WORDS = new Set(Object.values(TEXTS));

/** Facts that no sentence rests on: they stand on the sources page, by their statements alone. */
const ONLY_ON_SOURCES_PAGE: readonly FactId[] = [
  'safety-flag-reidentified',
  'incognito-not-trained',
  'incognito-kept',
  'interviewer-5-years',
  'incognito-in-exports',
  'compliance-transcripts-6-years',
  'claude-code-consumer-training',
  'other-reports',
  'office-addins-30-days',
  'tenant-restrictions',
  'restrict-organisation-creation',
  'require-sso',
  'require-sso-locks-out',
  'domain-capture',
  'domain-capture-30-days',
  'atlas-record',
  'atlas-hash',
  'atlas-severity',
  'atlas-no-legal-determination',
  'atlas-outputs-conditions',
  'atlas-company-questions',
  'atlas-carve-outs',
  'atlas-consent-bypass',
  'atlas-personal-questions',
  'atlas-employees',
  'vendor-by-default',
  'vendor-flagged-review',
  'vendor-bedrock',
  'vendor-baa',
  'vendor-self-hosting',
  'vendor-meant-api',
  'incognito-no-thumbs',
];

test('every catalogue is English, and read: a translation needs rules of its own', () => {
  expect(CATALOGUES.filter((path) => !/\/en(\.\w+)?\.json$/.test(path))).toEqual([]);
  expect(Object.keys(TEXTS).length).toBeGreaterThan(400);
  for (const group of ['claims', 'overlay', 'popup', 'facts', 'notFound', 'statements', 'manifest']) {
    expect(Object.keys(TEXTS).some((key) => key.startsWith(`${group}.`))).toBe(true);
  }
});

test('every text that claims something names its facts, and says no more than they do', () => {
  expect(refusalsIn(TEXTS)).toEqual([]);
});

test('every text that names facts is there, and every exception is needed', () => {
  expect([...SENTENCE_FACTS.keys()].filter((key) => !TEXTS[key])).toEqual([]);
  const excused = [...Object.values(CLAIM_NOTHING).flat(), ...HELD_AGAINST_SOURCE];
  expect(excused.filter((text) => !WORDS.has(text))).toEqual([]);
  expect(new Set(excused).size).toBe(excused.length);
});

test('every fact is used by a sentence, or named among those that are not', () => {
  const used = new Set(
    [...SENTENCE_FACTS].filter(([key]) => !key.startsWith('facts.')).flatMap(([, ids]) => ids),
  );
  expect(FACT_IDS.filter((id) => !used.has(id)).sort()).toEqual([...ONLY_ON_SOURCES_PAGE].sort());
});

test('there are sentences of every confidence to judge', () => {
  const resting = (confidence: string) =>
    [...SENTENCE_FACTS].filter(([, ids]) => ids.some((id) => factOf(id).confidence === confidence)).length;
  expect(resting('client-words')).toBeGreaterThanOrEqual(5);
  expect(resting('dated-reading')).toBeGreaterThan(10);
  expect(TEXTS['claims.consumerStored']).toContain('by the terms, used for training');
  expect(TEXTS['claims.commercialStored']).toContain('may train');
});

describe('a wrong sentence of the reading of November 2026, planted back', () => {
  test.each([...PLANTED, ...PLANTED_AGAIN, ...PLANTED_LATER, ...PLANTED_THIRD])(
    '%s, %s: “%s”',
    (_, key, text, why) => {
      expect(TEXTS).toHaveProperty([key]);
      expect(refusalsIn({ ...TEXTS, [key]: text }).join('\n')).toMatch(new RegExp(`^${key}: .*${why}`, 'm'));
    },
  );
});

describe('refused, wherever it is written', () => {
  test.each([
    // A claim that names no fact.
    ['popup.account', 'Anthropic reads your chats', 'names no fact'],
    ['popup.askWork', 'Your words help a machine to learn', 'names no fact'],
    ['options.title', 'What you write is sold', 'names no fact'],
    ['firstRun.done', 'Team is covered by HIPAA.', 'names no fact'],
    ['badge.warn', 'Before You Rate: Google processes this', 'names no fact'],
    ['found.text', 'a text that is kept for ten years', 'names no fact'],
    ['problems.found', '“{{key}}”: the contract forbids it', 'names no fact'],
    ['planNotice.notNowHint', 'Until your plan forbids training', 'names no fact'],
    ['manifest.description', 'Keeps Anthropic from training on your chats.', 'names no fact'],
    // An excused key with other words.
    ['overlay.stopped', 'claude.ai may show an error of its own. Anthropic has a copy.', 'names no fact'],
    // No fact behind a new claim, reading or entry.
    ['claims.more', 'Ratings are read by people.', 'registered nowhere'],
    ['readings.more', 'The contract says so too.', 'registered nowhere'],
    ['claims.consumerStored', { short: 'Anthropic reads it.' }, 'no text'],
    // More than the source says.
    ['claims.consumerStored', 'Anthropic never gives the conversation back.', 'without a limit'],
    ['claims.termsCommercial', 'Commercial terms: nobody sees your content.', 'without a limit'],
    ['claims.bannerConsumer', 'On all plans, a rating is feedback.', 'without a limit'],
    ['statements.apiRetention', 'Deleted at once', 'without a limit'],
    ['statements.bedrockTraining', 'Amazon never trains on it', 'not from a primary text'],
    ['notFound.withdrawn-copies', 'Withdrawing deletes every copy.', 'without a limit'],
    ['statements.companyZero', 'Not for chat; guaranteed for Claude Code', 'without a limit'],
    ['claims.alreadyRated', 'You can take it back in Settings → Privacy.', 'not told as seen'],
    ['claims.alreadyRated', 'The interface has the words, so it works.', 'not told as unsure'],
    ['facts.code-click-sends', 'A thumb in Claude Code sends at the click.', 'not whose'],
    ['claims.commercialStored', 'The conversation is used to train models.', 'settles between will and may'],
    ['claims.consumerTrainingOff', 'A rating trains the models.', 'settles between will and may'],
    ['claims.consumerTrainingOff', 'Off for your e-mail domain covers ratings.', 'no document says'],
    ['claims.consumerStored', 'Anthropic keeps it for up to 10 years.', 'a number'],
    ['statements.trainingSwitch', 'Off: chats are kept for 90 days.', 'a number'],
    ['claims.termsCommercial', 'Max: no training on your content.', 'a plan'],
    ['statements.personalZero', 'Enterprise can have it', 'a plan'],
  ] satisfies [string, unknown, string][])('%s: “%s”', (key, text, why) => {
    expect(refusalsIn({ ...TEXTS, [key]: text }).join('\n')).toMatch(new RegExp(`^${key}: .*${why}`, 'm'));
  });
});
