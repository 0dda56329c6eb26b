import type { PolicyNews } from '../../lib/policy/times.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

export interface PolicyTimesProps extends PolicyNews {
  t: Translate;
  /** BCP 47; dates are written as it writes them. */
  language: string;
  /** Epoch milliseconds. */
  now: number;
  /** A policy governs, as far as it is known. */
  isManaged: boolean;
}

/** So long, in milliseconds, a policy that went is spoken of. */
const REMEMBERED = 30 * 86_400_000;

function textOf({ t, language, now, isManaged, answer, times }: PolicyTimesProps): string | undefined {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const { since, seen, gone } = times;
  const said = (time: number | undefined) => time !== undefined && { date: format.format(time) };
  if (isManaged && answer !== 'awaited') {
    const date = said(since);
    return date ? t('policyTimes.since', date) : t('policyTimes.sinceUnknown');
  }
  if (isManaged) {
    const date = said(seen);
    return date ? t('policyTimes.awaited', date) : t('policyTimes.awaitedUnknown');
  }
  if (answer === 'awaited') return t('policyTimes.pending');
  if (gone === undefined || now - gone > REMEMBERED) return undefined;
  const date = said(seen);
  const goneOn = format.format(gone);
  return date ? t('policyTimes.gone', { ...date, goneOn }) : t('policyTimes.goneUnknown', { goneOn });
}

/** Since when a policy governs, when it was last seen, or that it is awaited or gone; nothing where there was none. */
export function PolicyTimes(props: PolicyTimesProps) {
  const text = textOf(props);
  return text === undefined ? null : <p class="policy-times">{text}</p>;
}
