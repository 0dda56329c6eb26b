import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { filesIn, textOf } from '../sources.ts';

interface Node {
  type: string;
  [part: string]: unknown;
}

/** What code of the extension may hold besides the catalogues: claude.ai's words, quotations, administrators' files. */
const ELSEWHERE =
  /^lib\/(claude|detect|build|commands|rollout)\/|^lib\/policy\/schema\.ts$|^lib\/terms\/(\w*Facts|documents|helpPages|otherDocuments|archives|archivedPages|readings)\.ts$/;
const SOURCES = filesIn(['lib', 'components', 'entrypoints'], '.ts', '.tsx').filter(
  (path) => !ELSEWHERE.test(path),
);

/** Words in the code that no catalogue has, each with what it is. */
const NO_SENTENCE: Record<string, string> = {
  'Before You Rate': 'the name',
  'bar second': 'two classes',
  'lines sends': 'two ids',
  'ask-hint ask-set-by': 'two ids',
  'tick-hint tick-set-by': 'two ids',
  '(prefers-color-scheme: dark)': 'a media query',
  'before-you-rate gate': 'an event',
  'Failed to fetch': 'the browser’s own words, which the page expects',
};
/** Styles for a shadow root. */
const STYLES = /^:host \{/;
/** Attributes that are spoken or shown. */
const SPOKEN =
  /^(title|alt|label|placeholder|summary|content|aria-(label|description|valuetext|roledescription|placeholder))$/;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function textIn({ type, value }: Node): string | undefined {
  if (type === 'TemplateElement') return (value as { cooked: string | null }).cooked ?? '';
  return (type === 'JSXText' || type === 'Literal') && typeof value === 'string' ? value : undefined;
}

function isSentence(node: Node, text: string): boolean {
  return node.type === 'JSXText' ? /\p{L}/u.test(text) : /\p{L}{2,}[,.:;!?”]?\s+\p{L}/u.test(text);
}

function hiddenIn(node: Node): string[] {
  // Types say nothing to anybody, and an import names a file.
  if (/^TS(?!As|Satisfies|NonNull)|^Import|^ExportAll/.test(node.type)) return [];
  const { name } = (node.name ?? {}) as Partial<Record<'name', string>>;
  const isSpoken = node.type === 'JSXAttribute' && SPOKEN.test(name ?? '');
  const spoken = isSpoken && isNode(node.value) && node.value.type === 'Literal' ? textIn(node.value) : '';
  const text = textIn(node);
  const own = text !== undefined && isSentence(node, text) ? text.trim() : spoken;
  const parts = Object.values(node).flat().filter(isNode);
  return [...(own && !(own in NO_SENTENCE) && !STYLES.test(own) ? [own] : []), ...parts.flatMap(hiddenIn)];
}

/** Sentences in TypeScript that no catalogue holds, so that nobody asks them for their facts. */
function sentencesIn(code: string): string[] {
  const { program, errors } = parseSync('file.tsx', code, { lang: 'tsx' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return hiddenIn(program as unknown as Node);
}

test.each(SOURCES)('%s says nothing past the catalogues', (path) => {
  expect(sentencesIn(textOf(path))).toEqual([]);
});

describe('a sentence is found', () => {
  test.each([
    ['<p>Anthropic deletes it</p>', 'Anthropic deletes it'],
    ['<p>Deleted{x}</p>', 'Deleted'],
    ['<p title="Deleted" />', 'Deleted'],
    ['<p aria-label="Never trained on" />', 'Never trained on'],
    ['<input placeholder="Deleted" />', 'Deleted'],
    ["t('problems.found', { key: 'Anthropic deletes it' })", 'Anthropic deletes it'],
    ['`is never trained on`', 'is never trained on'],
    ["throw new Error('All plans are covered')", 'All plans are covered'],
    ["element.setAttribute('aria-description', 'Nothing is sent')", 'Nothing is sent'],
    ["['deleted', 'Yes, by contract'].join()", 'Yes, by contract'],
  ])('%s', (code, sentence) => {
    expect(
      sentencesIn(
        `const x = ${code.replace('throw', '() => { throw')}${code.startsWith('throw') ? ' }' : ''};`,
      ),
    ).toContain(sentence);
  });

  test('and every exception is needed', () => {
    const all = SOURCES.map(textOf).join('\n');
    expect(Object.keys(NO_SENTENCE).filter((words) => !all.includes(words))).toEqual([]);
  });
});

test('a page’s own file says its name and nothing else', () => {
  const said = filesIn(['entrypoints'], '.html').flatMap((path) => {
    const html = textOf(path).replace(/<(title)>Before You Rate(: [\w ]+)?<\/title>/, '');
    const attributes = [...html.matchAll(/ (?:title|alt|aria-[\w-]+|placeholder)="([^"]+)"/g)];
    return [...html.replace(/<[^>]*>/g, ' ').matchAll(/\p{L}+/gu), ...attributes].map(
      ([word]) => `${path}: ${word}`,
    );
  });
  expect(said).toEqual([]);
});

test('a stylesheet writes no words', () => {
  const written = filesIn(['assets'], '.css').flatMap((path) =>
    [...textOf(path).matchAll(/(?<![\w-])content:\s*([^;]+);/g)].map(([, words]) => words),
  );
  expect(written.filter((words) => !/^(attr\([\w-]+\)|""|none)$/.test(words ?? ''))).toEqual([]);
});
