import type { GivenAnswer, Policy } from '../policy/policy.ts';
import type { Terms } from '../terms/plan.ts';
import { domainOf, isWithin } from '../values/domain.ts';
import { FREE_MAIL_DOMAINS } from './freeMail.ts';

export type Audience = 'work' | 'personal' | 'unknown';

/** Why an audience was chosen, strongest first; shown in the popup. */
export type AudienceReason =
  | 'policy'
  | 'policy-personal-domain'
  | 'policy-domains-unread'
  | 'commercial-plan'
  | 'commercial-link'
  | 'work-domain'
  | 'answered-work'
  | 'free-mail'
  | 'answered-personal'
  | 'company-domain'
  | 'seen-once'
  | 'answer-unread'
  | 'not-seen';

export interface AudienceVerdict {
  audience: Audience;
  reason: AudienceReason;
}

/** What each answer makes of an account, where nothing stronger is known of it. */
const ANSWERED: Readonly<Record<GivenAnswer, AudienceVerdict>> = {
  work: { audience: 'work', reason: 'answered-work' },
  personal: { audience: 'personal', reason: 'answered-personal' },
};

/** The e-mail address as far as it was seen. */
export interface SeenEmail {
  email: string | 'unknown';
  /** Seen in both places of the account's own: only then may the address make it personal. */
  isEmailConfirmed: boolean;
}

/**
 * Under a policy every account is a work account, but for the domains that it calls personal. Where a list has
 * entries that cannot be read, whatever they may have changed is unknown; what the good entries settle holds.
 */
function managedAudience(
  terms: Terms,
  domain: string,
  isConfirmed: boolean,
  policy: Policy,
): AudienceVerdict {
  const { workDomains, personalDomains, unwholeDomains } = policy;
  const hasPersonal = personalDomains.length > 0 || unwholeDomains.personal;
  if (terms === 'commercial' || !hasPersonal || isWithin(domain, workDomains))
    return { audience: 'work', reason: 'policy' };
  if (!domain) return { audience: 'unknown', reason: 'not-seen' };
  const isPersonal = isWithin(domain, personalDomains);
  if (isPersonal ? unwholeDomains.work : unwholeDomains.personal)
    return { audience: 'unknown', reason: 'policy-domains-unread' };
  if (!isPersonal) return { audience: 'work', reason: 'policy' };
  return isConfirmed
    ? { audience: 'personal', reason: 'policy-personal-domain' }
    : { audience: 'unknown', reason: 'seen-once' };
}

/**
 * Who is at work: the first rule that holds wins (README, “How it decides”).
 * Where a missing e-mail or an unreadable answer could still make it work, the audience is unknown. An address
 * makes an account personal only where two places of the account's own showed it, or the person said so.
 */
export function audienceOf(
  terms: Terms,
  { email, isEmailConfirmed }: SeenEmail,
  policy: Policy,
): AudienceVerdict {
  const domain = domainOf(email);
  if (policy.managed) return managedAudience(terms, domain, isEmailConfirmed, policy);
  if (terms === 'commercial') return { audience: 'work', reason: 'commercial-plan' };
  if (domain && isWithin(domain, policy.workDomains)) return { audience: 'work', reason: 'work-domain' };
  const { answer } = policy;
  if (answer === 'work') return ANSWERED.work;

  if (answer === 'unknown') return { audience: 'unknown', reason: 'answer-unread' };
  if (!domain && policy.workDomains.length > 0) return { audience: 'unknown', reason: 'not-seen' };
  const isFreeMail = domain && isWithin(domain, FREE_MAIL_DOMAINS);
  if (isFreeMail && isEmailConfirmed) return { audience: 'personal', reason: 'free-mail' };
  if (answer !== 'none') return ANSWERED[answer];
  if (isFreeMail) return { audience: 'unknown', reason: 'seen-once' };
  if (domain) return { audience: 'work', reason: 'company-domain' };
  return { audience: 'unknown', reason: 'not-seen' };
}
