import { expect, test } from 'vitest';
import { RULES } from '../../../lib/gate/ratingRule.ts';
import { wayOf } from '../../../lib/guard/address.ts';
import { isHeldMessage } from '../../../lib/guard/judge.ts';
import { outcome } from '../gate/browserRules.ts';
import { textOf } from '../sources.ts';
import { ask, BASE, closed } from './asking.ts';
import { INVENTED, type Invented, OPEN_NAMES } from './invented.ts';

/** Which part of the third layer would hold it, if any. */
function heldBy({ url, method = 'POST', body, type, encoding, by }: Invented): string {
  if (by === 'socket') {
    const way = wayOf(url.replace(/^ws/, 'http'), BASE);
    return isHeldMessage(way, body ?? '', url, closed()) ? 'guard' : 'nobody';
  }
  // A rule needs the host's permission, which is asked for claude.ai alone.
  const hasRule = new URL(url).hostname === 'claude.ai' && outcome(RULES, { url, method }) === 'block';
  const { ruling, word } = by === 'worker' ? {} : ask({ url, body, type, encoding });
  if (ruling) expect(['rating', 'code-report', 'suspected']).toContain(word);
  return [ruling && 'guard', hasRule && 'rule'].filter(Boolean).join('+') || 'nobody';
}

test('of ratings that nobody has seen yet, all are held but those named open', () => {
  const holders = INVENTED.map((each) => [each.name, heldBy(each)] as const);
  const open = holders.filter(([, holder]) => holder === 'nobody').map(([name]) => name);
  console.log(
    `${INVENTED.length - open.length} of ${INVENTED.length} invented ratings are held; open: ${open.join('; ')}`,
  );
  expect(open).toEqual(OPEN_NAMES);
  const held = INVENTED.length - open.length;
  expect(textOf('SECURITY.md')).toMatch(new RegExp(`Of ${INVENTED.length} ratings .* ${held} are held`));
  expect(INVENTED.length).toBeGreaterThanOrEqual(60);
  expect((INVENTED.length - open.length) / INVENTED.length).toBeGreaterThanOrEqual(0.93);
  expect(new Set(INVENTED.map(({ name }) => name)).size).toBeGreaterThan(INVENTED.length - 3);
});
