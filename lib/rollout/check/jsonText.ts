import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Fault, lineAt, Unreadable } from './finding.ts';

/** What a parser's error means to somebody who wrote the file by hand. */
const MEANING: Record<string, string> = {
  InvalidSymbol: 'a word that is not JSON: texts stand in double quotes',
  InvalidNumberFormat: 'a number that is not one',
  PropertyNameExpected: 'a comma too many, or a key without double quotes',
  ValueExpected: 'a value is missing, or there is a comma too many',
  ColonExpected: 'a colon is missing after a key',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'there is more after the end: a } too many, or two files in one',
  InvalidCommentToken: 'a comment: JSON has none',
  UnexpectedEndOfComment: 'a comment: JSON has none',
  UnexpectedEndOfString: 'a text without its closing quote',
  InvalidUnicode: 'a \\u that is not followed by four digits',
  InvalidEscapeCharacter: 'a backslash in a text that means nothing: write \\\\',
  InvalidCharacter: 'a character that must be escaped in a text, such as a line break',
};

function column(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1);
}

function duplicates(node: Node, text: string): Fault[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child) => {
    const inner = duplicates(child, text);
    if (node.type !== 'object') return inner;
    const key = child.children?.[0];
    const isSecond = seen.has(key?.value);
    seen.add(key?.value);
    if (!isSecond) return inner;
    return [
      {
        message: `“${key?.value}” stands here a second time; only one of them counts.`,
        line: lineAt(text, child.offset),
      },
      ...inner,
    ];
  });
}

export interface JsonText {
  value: unknown;
  /** Keys that stand twice in one record. */
  faults: Fault[];
  lineOf: (path: readonly string[]) => number | undefined;
}

/**
 * Reads JSON; throws `Unreadable` with line and column of the first error.
 * @param isForgiving takes comments and a comma too many, as Chromium does (tried with 156).
 */
export function readJsonText(text: string, isForgiving = false): JsonText {
  if (text.trimStart().startsWith('#')) throw new Unreadable('Not JSON: a comment: JSON has none.', 1);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: !isForgiving, allowTrailingComma: isForgiving });
  const [error] = errors;
  if (error || !tree) {
    const offset = error?.offset ?? 0;
    const code = error ? printParseErrorCode(error.error) : 'ValueExpected';
    const where = `column ${column(text, offset)}`;
    throw new Unreadable(`Not JSON (${where}): ${MEANING[code] ?? code}.`, lineAt(text, offset));
  }
  return {
    value: getNodeValue(tree),
    faults: duplicates(tree, text),
    lineOf(path) {
      const node = findNodeAtLocation(tree, [...path]);
      return node && lineAt(text, node.parent?.offset ?? node.offset);
    },
  };
}
