import { type Occasion, type Shown, shownText } from '../../components/claude/shownText.ts';
import { conversationIn, ORIGIN, surfaceAt } from '../../lib/claude/addresses.ts';
import type { Held } from '../../lib/gate/gate.ts';
import type { Acknowledged } from '../../lib/record/entry.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';
import { claimFactOf, factsOf } from '../../lib/terms/claimFacts.ts';

/** What brought the overlay up. */
export function occasionOf(held: Held): Occasion {
  if (held.kind === 'thumb') return held.direction;
  if (held.kind === 'submit') return 'submit';
  return held.fate;
}

/**
 * What the record keeps of a yes: ids, words and the address, nothing that stands in the conversation.
 * @param language of the sentences shown, as BCP 47.
 */
export function acknowledgedOf(
  held: Held,
  shown: Shown,
  { verdict, sightings }: TabStatus,
  language: string,
): Acknowledged {
  const { lines, more } = shownText(shown);
  const facts = factsOf([...lines, ...more]).map((id) => `${id}@${claimFactOf(id).readOn}`);
  const { pathname } = location;
  return {
    door: shown.door ?? 'rating',
    layer: held.kind,
    surface: surfaceAt(pathname),
    conversation: conversationIn(pathname) ? `${ORIGIN}${pathname}` : 'unknown',
    plan: sightings.plan?.value ?? 'unknown',
    terms: verdict.terms,
    audience: verdict.audience,
    training: verdict.training,
    action: verdict.action,
    care: verdict.care,
    language,
    claims: lines.join(' '),
    facts: facts.join(' '),
  };
}
