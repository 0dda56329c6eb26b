import { describe, expect, test } from 'vitest';
import { type AudienceReason, audienceOf } from '../../../lib/decide/audience.ts';
import { FREE_MAIL_DOMAINS } from '../../../lib/decide/freeMail.ts';
import { DEFAULT_POLICY, type Policy } from '../../../lib/policy/policy.ts';
import type { Terms } from '../../../lib/terms/plan.ts';
import { domainOf, isWithin } from '../../../lib/values/domain.ts';

function audience(terms: Terms, email: string, policy: Partial<Policy>, isEmailConfirmed = true) {
  const { audience, reason } = audienceOf(
    terms,
    { email, isEmailConfirmed },
    { ...DEFAULT_POLICY, ...policy },
  );
  return [audience, reason];
}

type Row = [reason: AudienceReason, audience: string, terms: Terms, email: string, policy: Partial<Policy>];
const ACME = { workDomains: ['acme.example'] };
const unread = (list: 'work' | 'personal') => ({
  unwholeDomains: { work: list === 'work', personal: list === 'personal' },
});
const GMAIL = { managed: true, personalDomains: ['gmail.com'] };

describe('each rule, with every weaker one against it', () => {
  test.each([
    ['policy', 'work', 'consumer', 'ann@gmail.com', { managed: true, answer: 'personal' }],
    ['policy', 'work', 'commercial', 'ann@acme.example', { managed: true, ...ACME }],
    ['policy-personal-domain', 'personal', 'consumer', 'ann@gmail.com', { ...GMAIL, answer: 'work' }],
    ['policy-personal-domain', 'personal', 'unknown', 'ann@mail.gmail.com', GMAIL],
    ['policy', 'work', 'consumer', 'ann@acme.example', { ...GMAIL, answer: 'personal' }],
    ['policy', 'work', 'consumer', 'ann@gmail.com', { ...GMAIL, workDomains: ['gmail.com'] }],
    ['policy', 'work', 'commercial', 'ann@gmail.com', GMAIL],
    ['policy', 'work', 'commercial', 'unknown', GMAIL],
    ['policy', 'work', 'consumer', 'unknown', { managed: true, ...ACME }],
    // The unseen e-mail may be on the personal domain, or not.
    ['not-seen', 'unknown', 'consumer', 'unknown', { ...GMAIL, answer: 'work' }],
    // A list that was not read whole: what its bad entries may have named is unknown, what the good ones say holds.
    [
      'policy-domains-unread',
      'unknown',
      'consumer',
      'ann@other.example',
      { ...GMAIL, ...unread('personal') },
    ],
    [
      'policy-domains-unread',
      'unknown',
      'consumer',
      'ann@gmail.com',
      { managed: true, ...unread('personal') },
    ],
    ['policy-personal-domain', 'personal', 'consumer', 'ann@gmail.com', { ...GMAIL, ...unread('personal') }],
    ['policy-domains-unread', 'unknown', 'consumer', 'ann@gmail.com', { ...GMAIL, ...unread('work') }],
    ['policy', 'work', 'consumer', 'ann@other.example', { ...GMAIL, ...unread('work') }],
    ['policy', 'work', 'consumer', 'ann@gmail.com', { managed: true, ...unread('work') }],
    ['policy', 'work', 'consumer', 'ann@acme.example', { ...GMAIL, ...ACME, ...unread('personal') }],
    ['policy', 'work', 'commercial', 'ann@gmail.com', { ...GMAIL, ...unread('personal') }],
    ['not-seen', 'unknown', 'consumer', 'unknown', { managed: true, ...unread('personal') }],
    // Nobody's policy: the list means nothing.
    [
      'answered-work',
      'work',
      'consumer',
      'ann@gmail.com',
      { personalDomains: ['gmail.com'], answer: 'work' },
    ],
    ['commercial-plan', 'work', 'commercial', 'ann@gmail.com', { answer: 'personal' }],
    ['commercial-plan', 'work', 'commercial', 'ann@acme.example', ACME],
    ['work-domain', 'work', 'consumer', 'ann@acme.example', { ...ACME, answer: 'personal' }],
    // A free-mail domain that the organisation lists is a work domain.
    ['work-domain', 'work', 'consumer', 'ann@gmail.com', { workDomains: ['gmail.com'] }],
    ['answered-work', 'work', 'consumer', 'ann@gmail.com', { answer: 'work' }],
    ['answered-work', 'work', 'unknown', 'unknown', { answer: 'work' }],
    ['free-mail', 'personal', 'consumer', 'ann@gmail.com', { answer: 'none' }],
    ['free-mail', 'personal', 'consumer', 'ann@gmail.com', { ...ACME, answer: 'personal' }],
    ['answered-personal', 'personal', 'consumer', 'ann@acme.example', { answer: 'personal' }],
    ['answered-personal', 'personal', 'unknown', 'unknown', { answer: 'personal' }],
    ['company-domain', 'work', 'consumer', 'ann@acme.example', {}],
    ['not-seen', 'unknown', 'consumer', 'unknown', {}],
    // The answer may have been "work", the unseen e-mail on a work domain.
    ['answer-unread', 'unknown', 'consumer', 'ann@gmail.com', { answer: 'unknown' }],
    ['not-seen', 'unknown', 'consumer', 'unknown', { ...ACME, answer: 'personal' }],
  ] satisfies Row[])('%s → %s (%s terms, %s, %o)', (reason, who, terms, email, policy) => {
    expect(audience(terms, email, policy)).toEqual([who, reason]);
  });
});

const ONCE = ['unknown', 'seen-once'];

test.each([
  ['consumer', 'ann@gmail.com', { answer: 'none' }, ONCE],
  ['unknown', 'ann@gmail.com', { ...ACME, answer: 'none' }, ONCE],
  ['consumer', 'ann@gmail.com', { ...GMAIL, answer: 'personal' }, ONCE],
  // The person's word, and whatever makes it work, needs no second place.
  ['consumer', 'ann@gmail.com', { answer: 'personal' }, ['personal', 'answered-personal']],
  ['consumer', 'ann@acme.example', { answer: 'none' }, ['work', 'company-domain']],
  ['consumer', 'ann@acme.example', ACME, ['work', 'work-domain']],
  ['consumer', 'ann@acme.example', GMAIL, ['work', 'policy']],
  ['commercial', 'ann@gmail.com', {}, ['work', 'commercial-plan']],
] satisfies [Terms, string, Partial<Policy>, string[]][])(
  'seen in one place only, %s terms, %s, %o: %o',
  (terms, email, policy, expected) => {
    expect(audience(terms, email, policy, false)).toEqual(expected);
  },
);

describe('domains', () => {
  test.each([
    ['ann@acme.example', 'acme.example'],
    ['Ann.Lee@ACME.Example', 'acme.example'],
    ['ann@acme.example.', 'acme.example'],
    ['ann@mail.acme.example', 'mail.acme.example'],
    ['unknown', ''],
    ['', ''],
    ['@acme.example', ''],
    ['ann@', ''],
    ['ann@b@acme.example', ''],
    ['ann lee@acme.example', ''],
    ['ann@acme.example extra', ''],
  ] satisfies [string, string][])('of %s is %s', (email, domain) => {
    expect(domainOf(email)).toBe(domain);
  });

  test.each([
    ['acme.example', true],
    ['mail.acme.example', true],
    ['a.b.acme.example', true],
    ['notacme.example', false],
    ['acme.example.evil.test', false],
    ['example', false],
    ['', false],
  ] satisfies [string, boolean][])('%s within acme.example: %s', (domain, within) => {
    expect(isWithin(domain, ['other.example', 'acme.example'])).toBe(within);
  });

  test.each([
    'ann@notgmail.com',
    'ann@gmail.com.acme.example',
    'ann@gmail.co',
    'ann@xn--gmil-6na.com',
    'ann@yahoo.co',
    'ann@live.io',
    'ann@outlook.acme.example',
    'ann@myhotmail.es',
    'ann@ne.jp',
  ])('a look-alike is no free-mail domain: %s', (email) => {
    expect(audience('consumer', email, {})).toEqual(['work', 'company-domain']);
  });

  test.each(
    [
      'ann@GMail.com',
      'ann@gmail.com.',
      'ann@sub.gmx.de',
      // Each of the eleven languages' countries has its own.
      ...'gmx.fr arcor.de bluewin.ch hotmail.es outlook.es yahoo.com.mx yahoo.com.ar sfr.fr outlook.in yahoo.co.id'.split(
        ' ',
      ),
      ...'outlook.it live.it alice.it tin.it outlook.jp yahoo.ne.jp ezweb.ne.jp softbank.ne.jp nate.com'.split(
        ' ',
      ),
      ...'outlook.com.br hotmail.com.br ig.com.br live.co.uk btinternet.com comcast.net'.split(' '),
    ].map((domain) => (domain.includes('@') ? domain : `ann@${domain}`)),
  )('still free mail: %s', (email) => {
    expect(audience('consumer', email, {})).toEqual(['personal', 'free-mail']);
  });

  test('every free-mail domain is written the way it is compared', () => {
    expect(FREE_MAIL_DOMAINS.filter((domain) => domainOf(`a@${domain}`) !== domain)).toEqual([]);
    // None inside another: a subdomain is covered already.
    expect(
      FREE_MAIL_DOMAINS.filter((domain) =>
        isWithin(domain.slice(domain.indexOf('.') + 1), FREE_MAIL_DOMAINS),
      ),
    ).toEqual([]);
    expect(new Set(FREE_MAIL_DOMAINS).size).toBe(FREE_MAIL_DOMAINS.length);
  });
});
