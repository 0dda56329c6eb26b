import { RATING_TYPE } from '../claude/wire.ts';
import { isRepeated, OPENS, saidIn } from './jsonValues.ts';
import { isArray, isFields, isMatch, keys, max, parsed } from './natives.ts';
import { isBareScore, isSubject, weightOf } from './ratingWords.ts';

/** Deeper nothing of a rating stands. */
const DEEPEST = 6;
/** So many fields a rating never has. */
const MOST_FIELDS = 200;

/** What wraps another body; JSON under any other name is what a person or a tool wrote. */
const WRAPS = /^(?:body|payload|data|params|variables|properties|json|request|metadata)$/i;

interface Found {
  weight: number;
  isAbout: boolean;
  fields: number;
}

function look(value: unknown, name: string, found: Found, depth: number): void {
  if (isRepeated(value)) return void lookAtEach(value, name, found, depth);
  if (found.fields++ > MOST_FIELDS || depth > DEEPEST) return;
  if (isSubject(name, value)) found.isAbout = true;
  found.weight += weightOf(name, value);
  if (typeof value === 'string') {
    const inner = isMatch(WRAPS, name) && isMatch(OPENS, value) && parsed(value);
    if (isFields(inner)) look(inner, '', found, depth + 1);
    return;
  }
  if (!isFields(value)) return;
  const names = keys(value);
  // An element of a list is called as the list is.
  for (let i = 0; i < names.length; i++) {
    const inner = names[i] as string;
    look(value[inner], isArray(value) ? name : inner, found, depth + 1);
  }
}

/** What one name says more than once weighs as much as the heaviest of it. */
function lookAtEach(values: unknown[], name: string, found: Found, depth: number): void {
  const { weight, fields } = found;
  let heaviest = 0;
  for (let i = 0; i < values.length; i++) {
    found.weight = 0;
    look(values[i], name, found, depth);
    heaviest = max(heaviest, found.weight);
  }
  found.weight = weight + heaviest;
  found.fields = fields + 1;
}

/** True for what claude.ai's own rating says, and nothing besides: then its address alone is new. */
function isKnownRating(value: Record<string, unknown>): boolean {
  const types = saidIn(value.type);
  let isKnown = false;
  for (let i = 0; i < types.length; i++)
    isKnown ||= typeof types[i] === 'string' && isMatch(RATING_TYPE, types[i] as string);
  if (!isKnown) return false;
  const names = keys(value);
  for (let i = 0; i < names.length; i++) if (names[i] !== 'type' && names[i] !== 'reason') return false;
  return true;
}

/**
 * True for fields that rate something: a name or value from a rating's vocabulary, and the id of a message or
 * conversation beside it. Free text is never looked at: only names, and values that are one word.
 * @param isAboutOne whether the address names a message or conversation already.
 */
export function isRatingShape(value: unknown, isAboutOne: boolean): boolean {
  if (!isFields(value)) return false;
  if ((isAboutOne && isKnownRating(value)) || isBareScore(value, isAboutOne)) return true;
  const found: Found = { weight: 0, isAbout: isAboutOne, fields: 0 };
  look(value, '', found, 0);
  return found.weight >= 2 && found.isAbout && found.fields <= MOST_FIELDS;
}
