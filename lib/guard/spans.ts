import { codeAt, isMatch, slice } from './natives.ts';

export interface Span {
  start: number;
  end: number;
}

const [QUOTE, BACKSLASH, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [
  34, 92, 44, 58, 91, 93, 123, 125,
];

/** Where a string that begins here ends, in well-formed JSON. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && codeAt(json, at) !== QUOTE) at += codeAt(json, at) === BACKSLASH ? 2 : 1;
  return at;
}

/**
 * Where values stand in a text.
 * @param level 1: those in the list or object that it is; 0: lists and objects that follow one another.
 */
export function spansIn(json: string, level: 0 | 1): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = -1;
  const close = (end: number) => {
    if (start >= 0) spans[spans.length] = { start, end };
    start = -1;
  };
  for (let at = 0; at < json.length; at++) {
    const code = codeAt(json, at);
    const isEnd = code === CLOSE_LIST || code === CLOSE;
    const opens = code === OPEN_LIST || code === OPEN;
    if (depth === level) {
      if (code === COMMA || isEnd) close(at);
      // What came before was a name.
      else if (code === COLON) start = -1;
      else if (code > 32 && (start < 0 || (opens && level === 0))) start = at;
    }
    if (code === QUOTE) at = endOfString(json, at);
    else if (opens) depth += 1;
    else if (isEnd) depth -= 1;
    if (isEnd && depth === 0 && level === 0) close(at + 1);
  }
  return spans;
}

/** True where nothing but white space and commas stands between spans of a text, before and after. */
export function areAll(text: string, spans: readonly Span[]): boolean {
  let between = '';
  let from = 0;
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i] as Span;
    between += slice(text, from, start);
    from = end;
  }
  return !isMatch(/[^\s,]/, between + slice(text, from));
}
