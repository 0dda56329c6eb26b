import { describe, expect, test } from 'vitest';
import { CLAIM_FACTS, type Claim, factOf } from '../../../lib/terms/claims.ts';
import { FACTS, type FactId } from '../../../lib/terms/facts.ts';
import { STATEMENT_FACTS, type Statement } from '../../../lib/terms/statements.ts';
import { TEXT_FACTS } from '../../../lib/terms/textFacts.ts';
import { filesIn, textOf } from '../sources.ts';

const IDS = Object.keys(FACTS) as FactId[];

/** Every text a person can see, by group and key, of every English catalogue. */
const TEXTS = Object.fromEntries(
  filesIn(['assets/locales'], '.json')
    .filter((path) => /\/en(\.\w+)?\.json$/.test(path))
    .flatMap((path) => Object.entries(JSON.parse(textOf(path)) as Record<string, Record<string, string>>))
    .flatMap(([group, texts]) => Object.entries(texts).map(([key, text]) => [`${group}.${key}`, text])),
) as Record<string, string>;

/** Groups whose keys carry facts: a claim by its table, a statement by its own id, the others beside their facts. */
const FOUNDED = /^(claims|statements|facts|readings|notFound)\./;

/** Words of a sentence that says something about claude.ai, Anthropic, its plans or what happens to a chat. */
const CLAIMING = [
  /\b(Anthropic|claude\.ai|Claude|trained|trains?|training|opt(s|ed)? (in|out)|kept|keeps?|stores?|is stored|retention|years?|deleted?|sends?|sent|whole conversation|feedback|submit|terms|contract|help page|organi[sz]ation settings|administrator)\b/i,
  /\b(Free|Pro|Max|Team|Enterprise|Education|API|Bedrock|Vertex)\b/,
];

function isClaiming(text: string): boolean {
  return CLAIMING.some((words) => words.test(text));
}

/** Texts with such words that claim nothing of the kind, and why. */
const CLAIM_NOTHING: Record<string, string> = {
  'overlay.titleSubmit': 'names the button that was pressed',
  'overlay.stopped': 'what our own gate did, and that an error may follow',
  'sources.own': 'what this product is',
  'sources.clientWords': 'how a fact is founded',
  'popup.statusWarnDetail': 'what our own gate does',
  'popup.statusElsewhere': 'which tab is in front',
  'popup.statusElsewhereDetail': 'where this product works',
  'popup.statusNotRunningDetail': 'where this product works',
  'popup.training': 'a heading',
  'popup.ask': 'a question',
  'reasons.commercial-plan': 'how this product decides',
  'plans.free': 'a name',
  'plans.pro': 'a name',
  'plans.max': 'a name',
  'plans.team': 'a name',
  'plans.enterprise': 'a name',
  'health.degraded': 'what our own recognition found',
  'badge.degraded': 'what our own recognition found',
  'options.extra': 'what our own setting is for',
  'options.wrongDoorHint': 'what our own notice does',
  'options.languageUnset': 'what our own setting is for',
  'firstRun.title': 'what this product is for',
  'firstRun.noticesDetail': 'what this product does',
  'firstRun.holdsDetail': 'what this product does',
  'firstRun.stays': 'a heading',
  'admin.notStored': 'what this page does',
  'admin.redesign': 'a heading',
  'admin.fromStore': 'a name',
  'admin.notInStores': 'where this product is to be had',
  'admin.pin': 'what our own setting is for',
  'admin.host': 'what our own setting is for',
  'admin.hostHint': 'what our own setting is for',
  'admin.team': 'a name',
  'admin.passesHint': 'what our own line does',
  'admin.sees': 'an account made up for the preview',
  'admin.seesTeam': 'an account made up for the preview',
  'admin.seesPersonal': 'an account made up for the preview',
  'popup.planHint': 'where our own recognition looks',
  'tabs.compare': 'a heading',
  'places.console': 'a name',
  'places.bedrock': 'a name',
  'places.vertex': 'a name',
  'places.notHeld': 'where this product works',
  'places.terms': 'a heading',
  'compare.caption': 'a heading',
  'compare.personal': 'names',
  'compare.company': 'names',
  'compare.api': 'a name',
  'compare.cloud': 'names',
  'compare.trained': 'a question',
  'compare.retention': 'a question',
  'compare.zero': 'a question',
  'outputs.lead': 'a question',
  'sourceList.commercial': 'a heading',
  'sourceList.interface': 'a heading',
};

/** Facts that no sentence rests on: they stand on the sources page, by their statements alone. */
const ONLY_ON_SOURCES_PAGE: readonly FactId[] = [
  'consumer-safety-flag-exception',
  'incognito-not-trained',
  'work-email-may-be-linked',
  'tenant-restrictions',
  'restrict-organisation-creation',
  'require-sso',
  'domain-capture',
];

/** The facts a text names, with its words. */
const SENTENCES: (readonly [string, string, readonly FactId[]])[] = [
  ...(Object.keys(CLAIM_FACTS) as Claim[]).map(
    (claim) => [`claims.${claim}`, TEXTS[`claims.${claim}`] ?? '', CLAIM_FACTS[claim]] as const,
  ),
  ...IDS.map((id) => [`facts.${id}`, TEXTS[`facts.${id}`] ?? '', [id]] as const),
  ...(Object.keys(STATEMENT_FACTS) as Statement[]).map(
    (key) => [`statements.${key}`, TEXTS[`statements.${key}`] ?? '', STATEMENT_FACTS[key]] as const,
  ),
  ...Object.entries(TEXT_FACTS).map(([key, ids]) => [key, TEXTS[key] ?? '', ids] as const),
];

test('every catalogue is read', () => {
  expect(Object.keys(TEXTS).length).toBeGreaterThan(180);
  for (const group of ['claims', 'overlay', 'popup', 'facts', 'notFound']) {
    expect(Object.keys(TEXTS).some((key) => key.startsWith(`${group}.`))).toBe(true);
  }
});

test('every text that claims something names its facts', () => {
  const unfounded = Object.entries(TEXTS).filter(
    ([key, text]) =>
      isClaiming(text) && !FOUNDED.test(key) && !(key in TEXT_FACTS) && !(key in CLAIM_NOTHING),
  );
  expect(unfounded).toEqual([]);
});

test('every exception is needed, and every text that names facts is there', () => {
  const idle = Object.keys(CLAIM_NOTHING).filter(
    (key) => !isClaiming(TEXTS[key] ?? '') || FOUNDED.test(key) || key in TEXT_FACTS,
  );
  expect(idle).toEqual([]);
  expect(SENTENCES.filter(([, text]) => text === '')).toEqual([]);
  const claims = Object.keys(TEXTS).filter((key) => key.startsWith('claims.'));
  expect(claims.filter((key) => !(key.slice('claims.'.length) in CLAIM_FACTS))).toEqual([]);
});

test('every fact is used by a sentence, or named among those that are not', () => {
  const used = new Set(SENTENCES.filter(([key]) => !key.startsWith('facts.')).flatMap(([, , ids]) => ids));
  expect(IDS.filter((id) => !used.has(id))).toEqual([...ONLY_ON_SOURCES_PAGE]);
});

describe('no statement is stronger than its facts', () => {
  const resting = (confidence: string) =>
    SENTENCES.filter(([, , ids]) => ids.some((id) => factOf(id).confidence === confidence));

  test('what only the client’s words say is told as seen, and that it may not be so', () => {
    const asSeen = /\b(shows?|shown|interface|words)\b/;
    const unsure = /\b(no help page|nothing says)\b/i;
    expect(resting('client-words').length).toBeGreaterThanOrEqual(4);
    const told = resting('client-words').filter(([, text]) => !asSeen.test(text) || !unsure.test(text));
    expect(told).toEqual([]);
  });

  test('a statement of one dated reading says whose words or which month it is', () => {
    const statements = resting('dated-reading').filter(([key]) => key.startsWith('facts.'));
    expect(statements.length).toBeGreaterThan(5);
    expect(statements.filter(([, text]) => !/\bBy the |^In the interface of \w+ \d{4}/.test(text))).toEqual(
      [],
    );
  });

  test('only what stands in a primary text is said without a limit', () => {
    const absolute = /\b(never|always|guarantee\w*|certainly|impossible|cannot)\b/i;
    const bold = SENTENCES.filter(
      ([, text, ids]) => absolute.test(text) && ids.some((id) => factOf(id).confidence !== 'primary'),
    );
    expect(bold).toEqual([]);
  });

  test('where the terms say “will” and the help page “may”, short texts promise neither', () => {
    const disputed: readonly FactId[] = [
      'consumer-feedback-overrides-opt-out',
      'commercial-feedback-exception',
    ];
    const settled = SENTENCES.filter(
      ([, text, ids]) =>
        ids.some((id) => disputed.includes(id)) &&
        /\b(will|is|are|be) (then )?(used to )?train(s|ed)?\b/i.test(text),
    ).filter(([, text]) => !/\bmay\b/.test(text));
    expect(settled).toEqual([]);
    expect(TEXTS['claims.consumerStored']).toContain('opted in to model training');
    expect(TEXTS['claims.commercialStored']).toContain('may train');
  });

  test('what the sources do not say is said by no sentence', () => {
    // Whether a deletion, an excluded domain or a withdrawal reaches the copy that was kept: not found.
    const claimed = SENTENCES.filter(
      ([, text, ids]) =>
        /\b(delet|withdraw|your domain|e-mail domain)/i.test(text) &&
        ids.some((id) => factOf(id).holdsFor.includes('max')) &&
        !/\b(no help page|nothing says)\b/i.test(text),
    );
    expect(claimed).toEqual([]);
  });
});
