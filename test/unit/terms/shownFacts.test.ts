import { expect, test } from 'vitest';
import { asciiCode } from '../../../lib/build/asciiOnly.ts';
import { factsShownThere, POPUP_CLAIM, shownFacts } from '../../../lib/build/shownFacts.ts';
import { CLAIMABLE, SHOWN } from '../../../lib/terms/claimable.ts';
import { CLAIM_FACTS, claimFactOf } from '../../../lib/terms/claimFacts.ts';
import { BUILDS, built } from '../project/built.ts';
import { codeOf, filesIn } from '../sources.ts';

const CLAIMED = factsShownThere();

test('on claude.ai each fact that a claim rests on says what it says elsewhere, and no other fact is there', async () => {
  const module = `data:text/javascript,${encodeURIComponent(shownFacts())}`;
  const { CLAIMABLE: shown } = (await import(/* @vite-ignore */ module)) as { CLAIMABLE: object };
  const expected = CLAIMED.map((id) => [
    id,
    Object.fromEntries(SHOWN.map((part) => [part, claimFactOf(id)[part]])),
  ]);
  expect(shown).toEqual(Object.fromEntries(expected));
  expect(CLAIMED.length).toBeGreaterThan(30);
});

test('what is left out there is of claims that nothing but the popup makes', () => {
  const code = filesIn(['lib/decide', 'lib/gate', 'components/claude', 'entrypoints'], '.ts', '.tsx')
    .map(codeOf)
    .join('\n');
  const popups = Object.keys(CLAIM_FACTS).filter((claim) => POPUP_CLAIM.test(claim));
  expect(popups.length).toBeGreaterThan(5);
  expect(popups.filter((claim) => new RegExp(`['.\`]${claim}['\`]`).test(code))).toEqual([]);
});

test.each(BUILDS)(
  '%s: every quotation stands in what explains, and what is never shown does not',
  (build) => {
    const script = built(build, 'explain.js').toString();
    const quotes = CLAIMED.map((id) => asciiCode(CLAIMABLE[id].quote));
    expect(quotes.filter((quote) => !script.includes(quote))).toEqual([]);
    expect(script).not.toMatch(/conflictsWith|documentDate|supersedes/);
  },
);
