// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { Sources } from '../../../components/claude/Sources.tsx';
import type { Claim } from '../../../lib/terms/claims.ts';
import { catalogue } from '../../../lib/texts/catalogue.ts';

const READ = Date.UTC(2026, 9, 7);
const DAY = 24 * 60 * 60 * 1000;

/** What stands under "Sources" for these sentences, so many days after the newest was read. */
function shown(claims: Claim[], days: number, more: Claim[] = []): string {
  const place = document.createElement('div');
  render(<Sources t={catalogue('en')} claims={claims} more={more} now={READ + days * DAY} />, place);
  return place.textContent ?? '';
}

test.each([
  [0, 'quoted by others 2026-10-07'],
  [180, 'quoted by others 2026-10-07'],
  [181, 'quoted by others 6 months ago, on 2026-10-07, may have changed'],
  [213, 'quoted by others 7 months ago, on 2026-10-07, may have changed'],
  // A clock set wrong: nobody knows how old it is.
  [-1, 'quoted by others 2026-10-07, may have changed'],
])('%d days after it was read, a source says “%s”', (days, words) => {
  expect(shown(['bannerConsumer'], days)).toMatch(new RegExp(`Help page 10023580, ${words}(?!,)`));
});

test('words that only the client shows are told as such', () => {
  expect(shown(['alreadyRated'], 0)).toContain(`${en.sources.clientWords}, read 2026-08-14`);
  expect(shown(['commercialStored'], 0)).not.toContain(en.sources.clientWords);
});

test('what found no room above stands here, with its facts', () => {
  const text = shown(['commercialStored'], 0, ['commercialBothReadings']);
  expect(text).toContain(en.claims.commercialBothReadings);
  expect(text).toContain('Commercial Terms');
  expect(shown(['commercialStored'], 0)).not.toContain('Commercial Terms');
});
