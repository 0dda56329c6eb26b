import { jsonKeys } from '../policy/derived.ts';
import type { GroupName, PolicyKey } from '../policy/schema.ts';

/** How a key is set: a free text, one of some words, yes or no, or a list of texts or of some words. */
export type KeyKind = 'text' | 'word' | 'yesNo' | 'list';

/** One key of the policy, as files, forms and tables need it. */
export interface KeyShape {
  key: PolicyKey;
  kind: KeyKind;
  group: GroupName;
  title: string;
  description: string;
  whenUnset: string;
  example: unknown;
  /** The words there are to choose from; empty where any text goes. */
  words: readonly string[];
  /** The longest text, in characters, for `text`. */
  maxLength: number | undefined;
}

type JsonKey = ReturnType<typeof jsonKeys>[number][1];

function kindOfKey({ type, enum: words }: JsonKey): KeyKind {
  if (type === 'array') return 'list';
  if (type === 'boolean') return 'yesNo';
  return words ? 'word' : 'text';
}

/** Every key of the policy, in the schema's order. */
export const KEY_SHAPES: readonly KeyShape[] = jsonKeys().map(([key, json]) => ({
  key,
  kind: kindOfKey(json),
  group: json.group,
  title: json.title,
  description: json.description,
  whenUnset: json.whenUnset,
  example: json.examples[0],
  words: json.enum ?? json.items?.enum ?? [],
  maxLength: json.maxLength,
}));

/** How a key of this name is set, or undefined where the policy has none. */
export function kindOf(name: string): KeyKind | undefined {
  return KEY_SHAPES.find(({ key }) => key === name)?.kind;
}
