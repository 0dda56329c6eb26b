/**
 * Addresses that speak of feedback, as a redesign might write them: what a request that nobody has seen yet would
 * be told by. Patterns look at the path alone; each is short enough for a rule of Chromium (see `pathPattern`).
 */
interface AddressPattern {
  pattern: string;
  isCaseSensitive: boolean;
}

const OBJECT = '(?:message|response|answer|reply|turn|chat|conversation|session|task)';

/** One conversation, message or session by its id, and what is done to it after. */
const ONE_SUBJECT = '^[^?#]*/(?:chat_)?(?:conversations|messages|sessions)/[^/?#]+/(?:[^?#]*[/_-])?';

/** Words that begin or end where a path, a name in snake_case or in kebab-case does. */
const anyCase = (pattern: string): AddressPattern => ({ pattern, isCaseSensitive: false });

export const SUSPECT_ADDRESSES: readonly AddressPattern[] = [
  anyCase('^[^?#]*(?:feedback|(?:up|down)vote|thumbs?[_-]?(?:up|down))'),
  // "generating" and "thumbnail" are other words.
  anyCase('^[^?#]*[/._-](?:ratings?|votes?|thumbs?)(?:[/._;?#-]|$)'),
  // "rate_limits" and "tax_rate" are too.
  anyCase(`^[^?#]*(?:/|%2f)rate(?:[_-]?${OBJECT})?(?:[/;?#]|$)`),
  anyCase(`^[^?#]*${OBJECT}[_-]?(?:rate|rating|vote)s?(?:[/;?#]|$)`),
  // What is done to one conversation, message or session by its id: flagged, reported, shown to support.
  anyCase(`${ONE_SUBJECT}(?:flag|reports?|bugs?|support)(?:[/_;?#-]|$)`),
  anyCase(`${ONE_SUBJECT}(?:reactions?|(?:dis)?likes?)(?:[/_;?#-]|$)`),
  // Methods of a service: SubmitRating, RateMessage, CreateVote.
  {
    pattern:
      '^[^?#]*[a-z/](?:(?:Rating|Vote|Thumb)s?|Rate(?:Message|Response|Answer|Turn|Chat)?)(?:[A-Z/?#;]|$)',
    isCaseSensitive: true,
  },
  {
    pattern: `^[^?#]*[a-z/](?:Flag|Report|React(?:To)?|(?:Disl|L)ike)(?:Message|Response|Answer|Turn|Chat|Conversation|Session)(?:[A-Z/?#;]|$)`,
    isCaseSensitive: true,
  },
  // A character that needs no percent-encoding and has it, once or more often: no honest address hides those (RFC 3986, 2.3).
  anyCase('^[^?#]*%(?:2[de]|3\\d|[46][1-9a-f]|[57][0-9a]|5f|7e)'),
];

/** Addresses that speak of feedback and give none: taking back, settings, surveys, what was given before. */
export const EXCUSED_ADDRESSES: readonly AddressPattern[] = [
  anyCase('^[^?#]*[/._-](?:withdraw|revoke|retract|undo|delete|remove|dismiss)'),
  anyCase('^[^?#]*[/._-](?:settings|preferences|survey|history|consent|notice|export|list)'),
  // A form of the site's own for a person's own words, or a vote between two answers drawn to be compared (2026-08):
  // no conversation goes along. Deeper in an address, behind an id, such a word is no form's.
  anyCase(
    '^[a-z]+://[^/?#]+/(?:api/)?(?:organizations/[^/?#]+/)?(?:support|contact(?:[_-]\\w+)?|appeals?|security|comparisons?)(?:[/;?#]|$)',
  ),
  // Behind these stand names that people choose: a skill may be called "feedback".
  anyCase('^[^?#]*/(?:skills|plugins|marketplaces|extensions|dxt|mcp|storage|files|filestore|wiggle|repos)/'),
];

/** Messages, and what people answer a tool: nothing of them is ever looked at, whatever words they hold (2026-08). */
export const SENDING = [
  /\/(?:(?:retry_)?completion|complete|chat_autocomplete|(?:mcp_)?messages|append_?message|side_question|title|upload)\/?$/i,
  /\/(?:\w*elicitation\w*|tool_\w+|pending_client_action|mcp|messages\/(?:batches|count_tokens))(?:\/|$)/i,
  /\/sessions\/[^/]+\/(?:prompts?|input|terminal)\/?$/i,
  /\/[\w.]*(?:CompletionService|ClintService)\//i,
];
/** Messages of a session, answers to its tools, and what else its worker is asked for. */
export const CONTROL = /\/sessions\/[^/]+\/events\/?$/i;
/** What people made, kept under its own address: its names and contents say nothing about a rating. */
export const CONTENTS = /\/(?:artifacts?|docs|blobs?|uploads?|projects|memory|styles|tasks|agents)\//i;

/** Hosts that serve claude.ai's interface and what belongs to it; others are nobody's business. */
export const HOSTS = /^(?:[\w-]+\.)*(?:claude\.(?:ai|com)|anthropic\.com)\.?$/i;
/** Batches of events at an address of the site's own. */
export const BATCHES = /\/event_logging\//i;
/** Where analytics go: only an event's own name counts there. */
export const TELEMETRY = /^(?:a-api|statsig|sentry|segment|telemetry|metrics|events?|logs?)[.-]/i;
