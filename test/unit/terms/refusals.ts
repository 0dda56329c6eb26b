import { CLAIM_FACTS, factOf } from '../../../lib/terms/claims.ts';
import { FACT_IDS, type FactId } from '../../../lib/terms/facts.ts';
import { NOT_FOUND } from '../../../lib/terms/notFound.ts';
import { READINGS } from '../../../lib/terms/readings.ts';
import { STATEMENT_FACTS } from '../../../lib/terms/statements.ts';
import { TEXT_FACTS } from '../../../lib/terms/textFacts.ts';
import { CLAIM_NOTHING, HELD_AGAINST_SOURCE } from './excused.ts';
import { MUST_SAY, REFUSED } from './mustSay.ts';

/** Texts by group and key, as the catalogues have them. */
export type Texts = Readonly<Record<string, unknown>>;

function grouped<T>(group: string, table: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(table).map(([key, value]) => [`${group}.${key}`, value]);
}

/** The facts each sentence rests on, by the key of its text. */
export const SENTENCE_FACTS: ReadonlyMap<string, readonly FactId[]> = new Map([
  ...grouped<readonly FactId[]>('claims', CLAIM_FACTS),
  ...grouped<readonly FactId[]>('statements', STATEMENT_FACTS),
  ...FACT_IDS.map((id): [string, FactId[]] => [`facts.${id}`, [id]]),
  ...Object.entries(TEXT_FACTS),
]);

/** Texts about documents that rest on no fact of their own: other readings, and what was not found. */
const BESIDE_FACTS = new Set([
  ...Object.keys(READINGS).map((id) => `readings.${id}`),
  ...NOT_FOUND.map((id) => `notFound.${id}`),
]);

/** Words of a sentence that says something about claude.ai, Anthropic, its plans or what happens to a chat. */
const CLAIMING = [
  /\b(Anthropic|claude\.ai|Claude|train\w*|learn\w*|improv\w*|models?|opt(s|ed|ing)?[ -](in|out)|kept|keeps?|stores?|stored|retain\w*|retention|years?|sends?|sent|shared?|shares|sold|sells?|conversations?|chats?|feedback|submit\w*|terms|contracts?|help page|plans?|servers?|confidential|compliant|compliance|administrators?|owns|owner|collects?|process(es|ed)|outputs?|organi[sz]ation settings)\b/i,
  /\b(Free|Pro|Max|Team|Enterprise|Education|API|Console|Bedrock|Vertex|Foundry|Google|Amazon|HIPAA|BAA|GDPR|Privacy|Rate chats)\b/,
];
/** Words without a limit, and of what no document says. */
const BOLD =
  /\b(never|always|all|any|every\w*|whatever|anybody|nobody|nothing|none|only|guarantee\w*|certain(ly)?|cannot|impossible|forever|delet\w*|eras\w*|remov\w*|withdraw\w*)\b/i;
/** The same words where they limit what is said. */
const HUMBLE = /\b(no document we read|if any|at any time)\b|^Any reading\b/gi;
const ABSOLUTE = /\b(never|always|guarantee\w*|certainly|impossible|cannot)\b/i;
const PLANS = /\b(Free|Pro|Max|Team|Enterprise|Education|Console|Bedrock|Foundry)\b/g;

const isExcused = new Set(Object.values(CLAIM_NOTHING).flat());
const isHeld = new Set(HELD_AGAINST_SOURCE);

function numbersIn(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

type Rule = (text: string, facts: readonly FactId[], key: string, texts: Texts) => boolean;

function rests(facts: readonly FactId[], confidence: string): boolean {
  return facts.some((id) => factOf(id).confidence === confidence);
}

/** What a sentence with facts must not do. */
const TOO_MUCH: Record<string, Rule> = {
  'words of the client, not told as seen': (text, facts) =>
    rests(facts, 'client-words') && !/\b(shows?|shown|show|interface|words)\b/.test(text),
  'words of the client, not told as unsure': (text, facts) =>
    rests(facts, 'client-words') && !/\bno document we read\b/i.test(text),
  'one dated reading, and not whose': (text, facts, key) =>
    key.startsWith('facts.') &&
    rests(facts, 'dated-reading') &&
    !/\bBy (the|a vendor’s) |^In the interface of \w+ \d{4}/.test(text),
  'without a limit, and not from a primary text': (text, facts) =>
    ABSOLUTE.test(text) && facts.some((id) => factOf(id).confidence !== 'primary'),
  // The terms say "will", the help page "may".
  'settles between will and may': (text, facts) =>
    (['consumer-feedback-overrides-opt-out', 'commercial-feedback-exception'] as const).some((id) =>
      facts.includes(id),
    ) &&
    /\b(will|is|are|be|gets?|always) (then )?(used to )?train(s|ed)?\b|\btrains\b/i.test(text) &&
    !/\bmay\b|\bby the terms\b/i.test(text),
  // Whether a deletion, an excluded domain or a withdrawal reaches the copy that was kept: not found.
  'says what no document says': (text, facts) =>
    /\b(delet|withdraw|your domain|e-mail domain)/i.test(text) &&
    facts.some((id) => /feedback|training-off/.test(id)) &&
    !/\b(no document we read|does not say)\b/i.test(text),
  'a number that none of its facts has': (text, facts, key, texts) =>
    !key.startsWith('facts.') &&
    numbersIn(text).some(
      (number) =>
        !facts.some((id) => numbersIn(`${factOf(id).quote} ${texts[`facts.${id}`]}`).includes(number)),
    ),
  'a plan that none of its facts holds for': (text, facts) =>
    !/\bno document we read\b/i.test(text) &&
    (text.match(PLANS) ?? []).some(
      (plan) => !facts.some((id) => factOf(id).holdsFor.some((offer) => offer === plan.toLowerCase())),
    ),
};

/** Conditions that the source puts and the sentence leaves out, and words refused wherever they stand. */
function leftOut(text: string, facts: readonly FactId[], key: string): string[] {
  // The list of sources says each condition in a fact of its own.
  const duties = /^(facts|readings)\./.test(key) ? [] : MUST_SAY;
  return [
    ...duties
      .filter(
        ({ facts: ids, when = /^/, unless = [], must }) =>
          ids.some((id) => facts.includes(id)) &&
          !unless.some((id) => facts.includes(id)) &&
          when.test(text) &&
          !must.test(text),
      )
      .map(({ why }) => why),
    ...REFUSED.filter(([words]) => words.test(text)).map(([, why]) => why),
  ];
}

function whyNot(key: string, text: string, texts: Texts): string[] {
  const facts = SENTENCE_FACTS.get(key);
  const isBold = BOLD.test(text.replace(HUMBLE, '')) && !isHeld.has(text) && !isExcused.has(text);
  const bold = [
    ...(isBold ? ['without a limit, and not held against its source'] : []),
    ...leftOut(text, facts ?? [], key),
  ];
  if (facts) {
    const tooMuch = Object.entries(TOO_MUCH).filter(([, isRefused]) => isRefused(text, facts, key, texts));
    return [...bold, ...tooMuch.map(([why]) => why)];
  }
  if (BESIDE_FACTS.has(key)) return bold;
  if (/^(claims|statements|facts|readings|notFound)\./.test(key)) return ['registered nowhere'];
  const isClaim = CLAIMING.some((pattern) => pattern.test(text)) && !isExcused.has(text);
  return isClaim ? ['claims something and names no fact', ...bold] : bold;
}

/** What must not be shown, each as "key: why". */
export function refusalsIn(texts: Texts): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    (typeof text === 'string' ? whyNot(key, text, texts) : ['no text']).map((why) => `${key}: ${why}`),
  );
}
