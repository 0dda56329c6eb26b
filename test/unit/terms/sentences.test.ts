import { describe, expect, test } from 'vitest';
import { factOf } from '../../../lib/terms/claims.ts';
import { FACT_IDS, type FactId } from '../../../lib/terms/facts.ts';
import { filesIn, textOf } from '../sources.ts';
import { CLAIM_NOTHING, HELD_AGAINST_SOURCE } from './excused.ts';
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
  'explicit-opt-in',
  'incognito-not-trained',
  'incognito-kept',
  'interviewer-5-years',
  'incognito-in-exports',
  'compliance-transcripts-6-years',
  'claude-code-consumer-training',
  'other-reports',
  'office-addins-30-days',
  'office-addins-feedback',
  'tenant-restrictions',
  'restrict-organisation-creation',
  'require-sso',
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
  'vendor-wrong-door',
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

/** The wrong sentences of the reading of 2026-11-26, by the reader's key, as they stood; and why each is refused. */
const PLANTED: [key: string, text: string, words: string, why: string][] = [
  [
    'H1',
    'statements.outputsOwned',
    'On commercial terms the customer owns the outputs: Anthropic assigns its rights in them, “if any”.',
    'condition',
  ],
  ['H4', 'statements.personalBaa', 'Not covered', 'words that are gone'],
  ['H4', 'statements.companyBaa', 'Team is not covered', 'without what it covers'],
  ['H4', 'statements.apiBaa', 'Workbench and Console are not covered', 'without what it covers'],
  [
    'H5',
    'statements.bedrockTerms',
    'By its guide, Amazon processes the data here, under its own terms.',
    'clear answer',
  ],
  [
    'H5',
    'statements.vertexTerms',
    'Google processes the data here, under its own terms. The one guide on record for this is Bedrock’s.',
    'clear answer',
  ],
  ['H5', 'statements.bedrockTraining', 'The cloud provider’s own terms decide', 'clear answer'],
  [
    'H6',
    'statements.consoleRetention',
    'API inputs and outputs are deleted from the back end within 30 days.',
    'exceptions',
  ],
  ['H6', 'statements.apiRetention', 'Deleted from the back end within 30 days', 'exceptions'],
  [
    'H7',
    'statements.trainingSwitch',
    'Off: 30-day retention, and no future training except on rated or safety-flagged chats. On: up to 5 years. Finished training is not undone.',
    'begun',
  ],
  [
    'H9',
    'claims.commercialException',
    'Your plan promises no training on your chats. A rated chat is the exception.',
    'not whose',
  ],
  [
    'H9',
    'claims.commercialExceptionTrainingOff',
    'Training is off, as your plan promises. A rated chat is the exception.',
    'not whose',
  ],
  [
    'H9',
    'claims.bannerCommercial',
    'A rating sends this whole conversation to Anthropic, where it may train models.',
    'not whose',
  ],
  [
    'H9',
    'claims.bannerCodeCommercial',
    'The click sends this whole conversation to Anthropic at once, where it may train models.',
    'not whose',
  ],
  [
    'H9',
    'claims.dialogCommercial',
    'Not said in this form: it is kept for up to 5 years. Rated chats are the exception to your plan’s promise of no training.',
    'not whose',
  ],
  [
    'H12',
    'notFound.later-privacy-policy',
    'The full text of a Privacy Policy that is reported to take effect on 10 September 2026.',
    'as if it were to come',
  ],
  [
    'M2',
    'claims.consumerTermsAtWork',
    'This is a work account on a personal plan, so consumer terms hold here.',
    'not by whom',
  ],
  [
    'M2',
    'claims.wrongDoor',
    'You are on a personal plan. Consumer terms hold here, not your company’s.',
    'not by whom',
  ],
  [
    'M3',
    'claims.consumerStored',
    'Anthropic keeps the whole conversation for up to 5 years, opted in to model training.',
    'opted in',
  ],
  [
    'M3',
    'statements.personalRating',
    'Whole conversation, kept up to 5 years, opted in to training even if you opted out',
    'opted in',
  ],
  [
    'M4',
    'claims.alreadyRated',
    'Words seen in claude.ai’s interface: “Withdraw feedback”. No document we read says what happens to copies already used.',
    'documented way',
  ],
  [
    'M6',
    'claims.consumerCare',
    'A rated conversation is separated from your user ID before use; nothing says that names in it are removed.',
    'only documents',
  ],
  [
    'M6',
    'claims.consumerTrainingOffForDomain',
    'Settings show training as off for your e-mail domain. Nothing says that this covers ratings.',
    'only documents',
  ],
  [
    'M6',
    'facts.training-off-for-domain',
    'For some e-mail domains, claude.ai’s interface shows training as switched off; nothing says that this covers feedback.',
    'only documents',
  ],
  [
    'M7',
    'statements.personalTraining',
    'They may be, unless you switch training off',
    'without its exceptions',
  ],
  [
    'M7',
    'claims.termsConsumer',
    'Consumer terms: chats may train models unless you switch training off.',
    'without its exceptions',
  ],
  [
    'M7',
    'claims.termsUnknown',
    'Free, Pro, Max: chats may train models unless you switch training off. Team, Enterprise: no, by contract.',
    'without its exceptions',
  ],
  [
    'M8',
    'facts.consumer-training-default',
    'On personal plans, chats may train models unless you opt out in the settings: since 28 August 2025, binding since 8 October 2025.',
    'without a quotation',
  ],
  ['M9', 'statements.companyTraining', 'No, by contract', 'not whose'],
  [
    'M9',
    'claims.termsCommercial',
    'Commercial terms: no training on your organisation’s content.',
    'not whose',
  ],
  ['M10', 'statements.personalZero', 'Not for chat', 'Claude Code left open'],
  ['M10', 'statements.companyZero', 'Not for chat; Claude Code under a commercial key', 'by itself'],
  ['M10', 'statements.apiZero', 'Yes, on eligible APIs', 'by itself'],
  [
    'M11',
    'statements.companySwitch',
    'An Owner: Organization settings → Data and privacy → “Rate chats”',
    'page on roles',
  ],
  [
    'M11',
    'claims.commercialSwitchRatings',
    'Contract and help page differ on this. An Owner can switch off “Rate chats”.',
    'page on roles',
  ],
  ['M11', 'popup.openRateChats', 'Administrators: open “Rate chats”', 'no right'],
  ['M13', 'statements.companyOutputs', 'The customer: Anthropic assigns its rights, if any', 'condition'],
  [
    'M14',
    'statements.outputsPermitted',
    'By the help page, models that do not compete: sentiment analysis, content categorisation, summarisation, information extraction, semantic search, anomaly detection.',
    'as if complete',
  ],
  [
    'M16',
    'facts.incognito-not-trained',
    'Incognito chats are not used for training and show no thumbs.',
    'page says nothing',
  ],
  [
    'M17',
    'statements.consoleRating',
    'By the help page, thumbs are the exception: what is rated may train models. The Console has its own switch for those in the Workbench.',
    'older name',
  ],
  [
    'M18',
    'readings.us-edition',
    'The US edition carries the same feedback clause, by a quotation of May 2026.',
    'older reading',
  ],
  ['M19', 'statements.educationSwitch', 'Off by default in Education', 'who can change it'],
  [
    'M19',
    'claims.anyPlanStored',
    'On every plan, Anthropic keeps a rated conversation for up to 5 years.',
    'every plan',
  ],
  [
    'M24',
    'claims.commercialBothReadings',
    'The help page names rated chats as the exception. The contract lets Anthropic use feedback, but does not say whether a rated chat is feedback or your content.',
    'confidential',
  ],
  [
    'M25',
    'claims.bannerCodeConsumer',
    'The click sends this whole conversation to Anthropic at once, to be kept for up to 5 years.',
    'said of Claude Code',
  ],
  [
    'M26',
    'statements.personalRetention',
    '30-day retention with training off; up to 5 years in training pipelines with it on',
    'not of what',
  ],
  [
    'L1',
    'claims.consumerTrainingOff',
    'You switched training off. A rating overrides that for this conversation.',
    'only seen',
  ],
  [
    'L2',
    'claims.consumerTrainingUnknown',
    'Switching training off does not cover ratings.',
    'knows the switch',
  ],
  ['L6', 'health.degraded', 'claude.ai changed; the network gate still holds.', 'not observed'],
  [
    'L6',
    'badge.degraded',
    'Before You Rate: claude.ai changed; the network gate still holds',
    'not observed',
  ],
  ['L7', 'places.noThumbs', 'There are no claude.ai thumbs here.', 'our observation'],
  ['L13', 'places.vertex', 'Google Vertex AI', 'former name'],
];

describe('a wrong sentence of the reading of November 2026, planted back', () => {
  test.each(PLANTED)('%s, %s: “%s”', (_, key, text, why) => {
    expect(TEXTS).toHaveProperty([key]);
    expect(refusalsIn({ ...TEXTS, [key]: text }).join('\n')).toMatch(new RegExp(`^${key}: .*${why}`, 'm'));
  });
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
    ['wrongDoor.notNowHint', 'Until your plan forbids training', 'names no fact'],
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
