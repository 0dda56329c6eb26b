import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { SHOWN } from '../terms/claimable.ts';
import { CLAIM_FACTS, type ClaimFactId, claimFactOf } from '../terms/claimFacts.ts';

const MODULE = fileURLToPath(new URL('../terms/claimable.ts', import.meta.url));

/** Claims that the popup alone makes, beside the facts of its own. */
export const POPUP_CLAIM = /^(terms|alreadyRated)/;

/** The facts that something said on claude.ai rests on. */
export function factsShownThere(): ClaimFactId[] {
  const claims = Object.entries(CLAIM_FACTS).filter(([claim]) => !POPUP_CLAIM.test(claim));
  return [...new Set(claims.flatMap(([, facts]) => facts))];
}

/** The module with those facts and nothing else, each with what is shown of it. */
export function shownFacts(): string {
  const sources: string[] = [];
  const facts = factsShownThere().map((id) => {
    const fact = claimFactOf(id);
    const { quote, ...source } = Object.fromEntries(SHOWN.map((part) => [part, fact[part]]));
    const written = JSON.stringify(source);
    if (!sources.includes(written)) sources.push(written);
    return `${JSON.stringify(id)}:{...s${sources.indexOf(written)},quote:${JSON.stringify(quote)}}`;
  });
  const named = sources.map((source, at) => `const s${at}=${source};`);
  return `${named.join('\n')}\nexport const CLAIMABLE={${facts.join(',\n')}};`;
}

/** For the script that explains on claude.ai, which shows less of the facts than the popup. */
export function onlyShownFacts(): Plugin {
  return {
    name: 'only-shown-facts',
    enforce: 'pre',
    load: (id) => (id === MODULE ? shownFacts() : undefined),
  };
}
