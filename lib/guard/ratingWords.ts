import { isMatch, keys } from './natives.ts';

/** Words that speak of a rating wherever they stand in a name … */
const ANYWHERE = /feedback|up_?vote|down_?vote|thumbs?(?!nail)/i;
/** … and those that do only as words of their own: "generating", "pirate" and "pivot" are others. */
const WORD =
  /(?:^|[._\-/@])(?:rated?|ratings?|votes?)(?![a-z])|(?:Rated?|Ratings?|Votes?)(?![a-z])|(?:^|_)(?:RATED?|RATINGS?|VOTES?)(?![A-Z])/;
/** Words beside it that make it a setting, a survey, a price, a limit or a count. */
const OTHER =
  /enabled|disabled|allow|setting|survey|consent|limit|count|history|dismiss|seen|available|hidden|withdraw|exchange|tax|sample|refresh|frame|bit|interview|draft|image/i;

/** What is done to a message in judgement of it, whichever stands first: `flagMessage`, `chat.message.reaction`. */
const DEED =
  /(?:flag|report|like|react(?:ion)?)_?(?:to|on)?_?(?:message|response|answer|turn|reply)|(?:message|response|answer|(?<!re)turn|reply)[._-]?(?:flag|report|like|reaction)$/i;

/** True for a name that judges a message by what is done to it. */
function isDeedName(name: string): boolean {
  return name.length <= 80 && isMatch(DEED, name) && !isMatch(OTHER, name);
}

/** True for a name that speaks of a rating: `messageFeedback`, `thumb_up`, `RateMessage`, `flagMessage`. */
export function isRatingName(name: string): boolean {
  if (name.length > 80) return false;
  const isNamed = isMatch(ANYWHERE, name) || isMatch(WORD, name) || isMatch(DEED, name);
  return isNamed && !isMatch(OTHER, name);
}

/** A rating's value that cannot be anything else, as claude.ai writes it and as enums are written. */
const PLAIN_RATING =
  /^(?:[A-Z_]*_)?(?:up_?vote|down_?vote|thumbs?[_-]?(?:up|down)|(?:positive|negative)_?feedback|(?:good|bad)_response|flag\/[\w-]+|sc\/false_positive|chat_ended|👍.?|👎.?)d?$/i;
/** A value that rates only under a name that says so. */
const VERDICT =
  /^(?:[A-Z_]*_)?(?:up|down|positive|negative|good|bad|like|dislike|liked|disliked|helpful|unhelpful|not_helpful|flag|pos|neg|[+-]1|true|false|[0-9])$/i;
/** A word that leans to one side, and names that say so of themselves only by such a word: a signal may be SIGTERM. */
const LEANING = /^(?:[A-Z_]*_)?(?:positive|negative|pos|neg|(?:dis)?liked?|(?:un|not_)?helpful|[+-]1)$/i;
const LEANS = /(?:signal|apprais(?:al|e)|assessment|evaluation|judge?ment|impression|score)$/i;
/** Scores of a search run from 0 to 1, and those of a game up: only below zero one judges by itself. */
const SCORE = /(?<!(?:min|max)(?:imum)?_?)score$/i;
const SENTIMENT = /sentiment|polarity|verdict|reaction|opinion/i;
/** Names that are a rating where they are true or false. */
const YES_OR_NO = /^(?:is|was)?_?(?:un)?(?:helpful|(?:dis)?liked?)$/i;
/** Names under which a type stands, and those under which the name of an operation does. */
const TYPE =
  /(?:type|kind|value|label|choice|emoji|reaction|sentiment|action|verdict|polarity|vote|result|opinion)$/i;
const OPERATION =
  /^[$@_]*(?:(?:sub)?type|kind|op|operation(?:name)?|method|mutation|procedure|command|intent|rpc|action|event|topic|subject|request)$/i;
/** Under these a person's own form says what it is about: a word is no operation's name there, `feedback.submit` is. */
const HEADING = /^(?:subject|topic)$/i;
const OPERATION_NAME = /[._:/-]|[a-z][A-Z]/;
/** A GraphQL document that changes something by a name that rates. */
const MUTATION = /^\s*mutation\b[\s\S]*?(?:feedback|rating|\b\w*(?:[Rr]ate|[Vv]ote|[Tt]humb)[A-Z\w]*\s*[({])/;

/** How much a field says: `2` it rates, `1` it does together with another, `0` nothing. */
export function weightOf(name: string, value: unknown): 0 | 1 | 2 {
  const isNamed = isRatingName(name);
  if (typeof value === 'string') {
    if (isMatch(/^query$|^document$/, name)) return isMatch(MUTATION, value) ? 2 : 0;
    if (value.length > 80) return isNamed ? 1 : 0;
    if (isMatch(PLAIN_RATING, value) && (isNamed || isMatch(TYPE, name))) return 2;
    const isOperation =
      isMatch(OPERATION, name) && (!isMatch(HEADING, name) || isMatch(OPERATION_NAME, value));
    if (isOperation && !isMatch(/[\s]/, value) && isRatingName(value)) return 2;
    if (isDeedName(name) || (isMatch(LEANS, name) && isMatch(LEANING, value))) return 2;
    if (isMatch(VERDICT, value)) return isNamed || isMatch(SENTIMENT, name) ? 2 : isMatch(TYPE, name) ? 1 : 0;
    return isNamed ? 1 : 0;
  }
  // A bare `rate` is a speed or a share more often than a rating.
  if (typeof value === 'number' && value === -1 && isMatch(SCORE, name)) return 2;
  if (typeof value === 'number') return (isNamed && name !== 'rate') || isMatch(SENTIMENT, name) ? 2 : 0;
  // A switch called "feedback" is a setting; a thumb that is true is a rating.
  if (typeof value === 'boolean' && isMatch(YES_OR_NO, name)) return 2;
  if (typeof value === 'boolean') return isNamed && isMatch(/thumb|vote/i, name) ? 2 : isNamed ? 1 : 0;
  return isNamed && typeof value === 'object' && value !== null ? 2 : 0;
}

const ID_NAME = /(?:^|[._-]|[a-z])(?:[Ii]ds?|[Uu]uids?|ID|UUID|ref|urn|on|for|target|of)$/;
const SUBJECT =
  /message|msg|conversation|chat|session|turn|response|answer|reply|completion|task|thread|target|subject|entity|node|item|parent|trace/i;
/** Whose words they are, and not what they are about. */
const WHOSE = /^_?(?:org|organi[sz]ation|account|user|workspace|member)[_.-]?(?:uu)?id$/i;
const UUID = /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/i;
const PREFIXED = /^(?:msg|chat|chatcompl|cse|session|conv|turn|task|local|resp|thread)[_-][\w-]{4,}$/i;

/** True for an id by itself. */
export function isId(value: string): boolean {
  return value.length <= 100 && (isMatch(UUID, value) || isMatch(PREFIXED, value));
}

/** True for a field that names a message or conversation. */
export function isSubject(name: string, value: unknown): boolean {
  if (typeof value === 'number') return isMatch(SUBJECT, name) && isMatch(ID_NAME, name);
  if (typeof value !== 'string' || value.length > 200) return false;
  if (isId(value)) return !isMatch(WHOSE, name);
  return isMatch(/^[\w:/.-]+$/, value) && isMatch(SUBJECT, name) && isMatch(ID_NAME, name);
}

const MESSAGE = /message|msg|response|answer|turn|reply/i;
const COMMENT = /^(?:comment|reason|note|details?)s?$/i;

/** True for a word that leans to one side: `negative`, `SIGNAL_POSITIVE`. */
export function isLeaning(word: string): boolean {
  return isMatch(LEANING, word);
}

/** True for a field that names a message. */
export function isMessage(name: string, value: unknown): boolean {
  return isMatch(MESSAGE, name) && isSubject(name, value);
}

/**
 * True for a score of a message and nothing besides but a comment: what a search or a game scores has more to say.
 * @param isAboutOne whether it is known already what is scored.
 */
export function isBareScore(fields: Record<string, unknown>, isAboutOne: boolean): boolean {
  const names = keys(fields);
  let isAbout = isAboutOne;
  let hasScore = false;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    const value = fields[name];
    if (isMatch(SCORE, name) && (value === 1 || value === -1)) hasScore = true;
    else if (isMessage(name, value)) isAbout = true;
    else if (!isMatch(COMMENT, name)) return false;
  }
  return isAbout && hasScore;
}
