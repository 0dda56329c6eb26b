import { GENERATIONS, type Generation, type Language, type StandinState, TOPICS } from '../standin/index.ts';
import { addressOf, HOOKS } from '../standin/pressing.ts';

/** How many buttons a signal recognises on a page, by the signal's id; unstated means 0. */
export type Counts = Readonly<Record<string, number>>;

/** A page of the stand-in, and what each signal recognises there. */
export interface PageRow {
  name: string;
  address: string;
  state: Partial<StandinState>;
  /** What is there once the page was drawn, and how often. */
  ready: readonly [selector: string, count: number];
  expected: Counts;
}

/** A conversation of three questions and three answers: two buttons in each bar that is mounted. */
const CHATS: Record<Generation, Counts> = {
  '2024-10': { 'name-2024': 6 },
  '2025': { 'name-2025': 6, 'drawn-pair': 6 },
  '2026-03': { 'name-2025': 6, 'drawn-pair': 6 },
  '2026-07': { 'name-2025': 6, 'drawn-pair': 6 },
  '2026-08': { 'pressed-pair': 6, 'name-2026': 6, 'drawn-pair': 6 },
  '2026-10': { 'pressed-pair': 2, 'name-2026': 2, 'drawn-pair': 2 },
  '2026-10-names': { 'name-2026': 2, 'drawn-pair': 2 },
  code: { 'name-2026': 6 },
  cowork: { 'pressed-pair': 6, 'name-2026': 6, 'drawn-pair': 6 },
};

const SHARE = `https://claude.ai/share/${TOPICS[0]?.uuid}`;
const ROWS = [HOOKS.row, 6] as const;
const PLAIN: [path: string, selector: string][] = [
  ['/new', '[data-testid="chat-input"]'],
  ['/recents', 'main'],
  ['/settings/account', 'main'],
  ['/settings/data-privacy-controls', '.setting [role="switch"]'],
  ['/admin-settings/data-privacy-controls', 'main'],
];

/** A conversation of a generation, in a language. */
export function chat(generation: Generation, language: Language): PageRow {
  return {
    name: language === 'en-US' ? generation : `${generation} in ${language}`,
    address: addressOf(generation),
    state: { generation, language },
    ready: ROWS,
    expected: CHATS[generation],
  };
}

/** A conversation of 2026-08 or 2026-10 with something about it. */
function odd(
  name: string,
  generation: Generation,
  state: Partial<StandinState>,
  expected: Counts = {},
): PageRow {
  const address = addressOf(generation);
  return { name: `${generation}, ${name}`, address, state: { generation, ...state }, ready: ROWS, expected };
}

/** Each conversation once, for what is tried on every generation. */
export const CONVERSATIONS: readonly PageRow[] = GENERATIONS.map((generation) => chat(generation, 'en-US'));

/** Every page of the stand-in: the one table of what our signals recognise where. */
export const PAGES: readonly PageRow[] = [
  ...CONVERSATIONS,
  ...GENERATIONS.flatMap((generation) => [chat(generation, 'de-DE'), chat(generation, 'ja-JP')]),
  odd('labels in French under lang=en', '2026-10-names', { labelLanguage: 'fr-FR' }, CHATS['2026-10-names']),
  odd('names unknown', '2026-08', { thumbNames: 'renamed' }, { 'pressed-pair': 6, 'drawn-pair': 6 }),
  odd('names unknown', '2026-10', { thumbNames: 'nameless' }, { 'pressed-pair': 2, 'drawn-pair': 2 }),
  odd(
    'names of other chats',
    '2026-10-names',
    { thumbNames: 'likely' },
    { 'likely-pair': 2, 'drawn-pair': 2 },
  ),
  odd('thumbs unmarked', '2026-08', { marks: 'thumbs-unmarked' }),
  odd('thumbs unmarked', '2026-10', { marks: 'thumbs-unmarked' }),
  ...GENERATIONS.map((generation) => odd('rating switched off', generation, { ratingDisabled: true })),
  ...(['2026-03', '2026-08', '2026-10'] as const).flatMap((generation) => [
    { ...odd('shared', generation, {}), address: SHARE },
    ...PLAIN.map(([path, selector]): PageRow => {
      const address = `https://claude.ai${path}`;
      return { ...odd(path, generation, {}), address, ready: [selector, 1] };
    }),
  ]),
];
