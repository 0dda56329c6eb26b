import { POLICY_KEYS } from '../../../lib/policy/schema.ts';
import type { Found } from '../../../lib/values/problem.ts';
import { KIND, type Kind } from './goodPolicy.ts';

export const LONG = 'x'.repeat(5000);
const NESTED = [{ a: [{ b: [null, { c: 'warn' }] }] }];

/** What holds instead of a value that is no list, or of a list without one good entry. */
export const STAND_IN: Record<Kind, unknown> = {
  action: 'block',
  tick: true,
  notice: 'always',
  keeping: 'full',
  quiet: 'block',
  place: 'extension',
  domains: [],
  texts: [],
  keys: [],
  link: undefined,
  text: undefined,
  flag: undefined,
  language: undefined,
};

type Bad = [name: string, value: unknown, found: Found];

/** Bad whatever the key. */
const BAD_ANYWHERE: Bad[] = [
  ['a number', 7, { is: 'number' }],
  ['no number', Number.NaN, { is: 'number' }],
  ['null', null, { is: 'nothing' }],
  ['a record', { 0: 'warn', length: 1 }, { is: 'record' }],
];
const ENTRY: Bad[] = [
  ['text instead of a list', 'Acme', { is: 'word', value: 'Acme' }],
  ['a yes', true, { is: 'flag' }],
  ['an empty text in the list', [''], { is: 'emptyText', isEntry: true }],
  ['a long text in the list', [LONG], { is: 'longText', isEntry: true }],
  ['a number in the list', [1, 2], { is: 'number', isEntry: true }],
  ['null in the list', [null], { is: 'nothing', isEntry: true }],
  ['a list in the list', [['Acme']], { is: 'list', isEntry: true }],
  ['nested garbage', NESTED, { is: 'record', isEntry: true }],
];
const LIST: Bad[] = [
  ['a list', ['warn'], { is: 'list' }],
  ['nested garbage', NESTED, { is: 'list' }],
];
const EMPTY: Bad[] = [
  ['an empty text', '', { is: 'emptyText' }],
  ['blanks', ' \n', { is: 'emptyText' }],
];
const WORDS: Bad[] = [
  ...LIST,
  ...EMPTY,
  ['a yes', true, { is: 'flag' }],
  ['an unknown word', 'blok', { is: 'word', value: 'blok' }],
  ['a long text', LONG, { is: 'longText' }],
  ['a sentence', 'please do not', { is: 'text' }],
  ['markup', '<b>block</b>', { is: 'text' }],
];
const FLAGS: Bad[] = [
  ...LIST,
  ...EMPTY,
  ['a word', 'true', { is: 'word', value: 'true' }],
  ['one', 1, { is: 'number' }],
];

const BAD: Record<Kind, Bad[]> = {
  action: [...WORDS, ['another case', 'Block', { is: 'word', value: 'Block' }]],
  keeping: [...WORDS, ['another case', 'FULL', { is: 'word', value: 'FULL' }]],
  quiet: [...WORDS, ['another case', 'Block', { is: 'word', value: 'Block' }]],
  place: [...WORDS, ['another case', 'Page', { is: 'word', value: 'Page' }]],
  notice: [...WORDS, ['another case', 'ALWAYS', { is: 'word', value: 'ALWAYS' }]],
  language: [...WORDS, ['another case', 'EN-us', { is: 'word', value: 'EN-us' }]],
  tick: FLAGS,
  flag: FLAGS,
  text: [...LIST, ...EMPTY, ['a yes', true, { is: 'flag' }], ['a long text', LONG, { is: 'longText' }]],
  link: [
    ...LIST,
    ...EMPTY,
    ['no address', 'Acme', { is: 'word', value: 'Acme' }],
    ['a script', 'javascript:alert(1)', { is: 'scheme', value: 'javascript:' }],
    ['a script in disguise', ' JavaScript:alert(1)', { is: 'scheme', value: 'JavaScript:' }],
    ['data', 'data:text/html,<script>1</script>', { is: 'scheme', value: 'data:' }],
    ['plain http', 'http://acme.example', { is: 'scheme', value: 'http:' }],
    ['half an address', 'https:acme.example', { is: 'scheme', value: 'https:' }],
    ['a path', '//acme.example/x', { is: 'text' }],
    ['an endless address', `https://acme.example/${LONG}`, { is: 'longText' }],
    ['an address without a host', 'https://', { is: 'noAddress' }],
    ['an address with a blank in its host', ' https://intranet acme/ai ', { is: 'noAddress' }],
  ],
  domains: [
    ...ENTRY,
    ['another case', ['Acme.Example'], { is: 'word', value: 'Acme.Example', isEntry: true }],
    ['an address', ['ann@acme.example'], { is: 'word', value: 'ann@acme.example', isEntry: true }],
    ['a wildcard', ['*.acme.example'], { is: 'word', value: '*.acme.example', isEntry: true }],
    ['a web address', ['https://acme.example'], { is: 'word', value: 'https://acme.example', isEntry: true }],
    ['letters beyond a to z', ['müller.example'], { is: 'word', value: 'müller.example', isEntry: true }],
    ['two in one', ['a.example,b.example'], { is: 'word', value: 'a.example,b.example', isEntry: true }],
    ['markup', ['<b>acme</b>'], { is: 'text', isEntry: true }],
    ['no dot', ['acme'], { is: 'word', value: 'acme', isEntry: true }],
    ['too many', Array.from({ length: 201 }, (_, i) => `a${i}.example`), { is: 'entries', count: 201 }],
  ],
  texts: [
    ...ENTRY,
    ['too many', Array.from({ length: 51 }, (_, i) => `n${i}`), { is: 'entries', count: 51 }],
  ],
  keys: [
    ...ENTRY,
    ['an unknown key', ['colour'], { is: 'word', value: 'colour', isEntry: true }],
    [
      'a key that nobody may change',
      ['userMayChange'],
      { is: 'word', value: 'userMayChange', isEntry: true },
    ],
    [
      'a list, which people may only add to',
      ['workEmailDomains'],
      { is: 'word', value: 'workEmailDomains', isEntry: true },
    ],
    ['another case', ['Language'], { is: 'word', value: 'Language', isEntry: true }],
  ],
};

/** Every key with every value it cannot have. */
export const CASES = POLICY_KEYS.flatMap((key) =>
  [...BAD_ANYWHERE, ...BAD[KIND[key]]].map(([name, value, found]) => ({ key, name, value, found })),
);
