import type { Problem } from '../values/problem.ts';
import type { Translate } from './catalogue.ts';

/** A problem in words: what was found and what is expected, to stand after its key. */
export function problemText(t: Translate, { found, expected }: Problem): { found: string; expected: string } {
  const { is, isEntry, value = '', count = 0 } = found;
  const words = t(`found.${is}`, { value, count });
  const { value: nearest = '', longest = 0, most = 0 } = expected;
  return {
    found: isEntry ? t('found.inList', { found: words }) : words,
    expected: t(`expected.${expected.is}`, { value: nearest, longest, most }),
  };
}
