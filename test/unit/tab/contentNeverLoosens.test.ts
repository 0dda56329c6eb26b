// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { strictnessOf } from '../../../lib/decide/verdict.ts';
import { lookAt } from '../../../lib/detect/look.ts';
import type { Memory } from '../../../lib/memory/memory.ts';
import { type Sightings, withLook } from '../../../lib/memory/sighting.ts';
import { ANSWERS, DEFAULT_POLICY } from '../../../lib/policy/policy.ts';
import { verdictOn } from '../../../lib/tab/tabStatus.ts';
import { show } from '../page.ts';

const NOW = Date.UTC(2026, 10, 27);
const EMAILS = ['ann@acme.example', 'bob@gmail.com', 'eve@gmx.de', 'joe@other.example'];
const email = fc.constantFrom(...EMAILS);

/** What the text of a conversation, a file or an artifact can be drawn as: no attribute but a link's, no control. */
const text = fc.oneof(
  email,
  email.map((each) => `<p>${each}</p>`),
  fc
    .tuple(fc.constantFrom('Email', 'E-mail', 'メールアドレス', 'Adresse e-mail'), email)
    .chain(([title, each]) =>
      fc.constantFrom(
        `<div><p>${title}</p><p>${each}</p></div>`,
        `<table><tbody><tr><td>${title}</td><td>${each}</td></tr></tbody></table>`,
        `<dl><dt>${title}</dt><dd>${each}</dd></dl>`,
        `<h2>${title}</h2><ul><li>${each}</li></ul>`,
      ),
    ),
  fc.constantFrom(
    '<p>Max plan</p>',
    '<p>Acme · Team plan</p>',
    '<p><a href="/settings/account">Account</a><a href="/settings/general">General</a></p>',
    '<p><a href="https://privacy.claude.com/en/articles/10023565-x">…</a></p>',
    '<p><a href="https://privacy.claude.com/en/articles/9957937-x">…</a></p>',
  ),
);
const texts = fc.array(text, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

/** Where claude.ai shows it, each around what was written. */
const PLACES: Record<string, (content: string) => string> = {
  message: (content) =>
    `<main><div data-testid="transcript-row"><div data-testid="user-message">${content}</div></div></main>`,
  answer: (content) => `<main><div data-is-streaming="false"><div>${content}</div></div></main>`,
  file: (content) => `<div role="dialog"><h2>notes.md</h2><div>${content}</div><button>Close</button></div>`,
  renamedFile: (content) =>
    `<div role="dialog"><textarea>notes.md</textarea><div>${content}</div><button>Save</button></div>`,
  fileInPage: (content) => `<main><dialog open><div>${content}</div></dialog></main>`,
  artifact: (content) => `<aside><div>${content}</div></aside>`,
  project: (content) => `<main><h1>Project</h1><div>${content}</div></main>`,
  alert: (content) => `<div role="alertdialog"><div>${content}</div></div>`,
  menu: (content) => `<div role="menu"><div role="menuitem">${content}</div></div>`,
};
const places = fc.array(fc.tuple(fc.constantFrom(...Object.keys(PLACES)), texts), {
  minLength: 1,
  maxLength: 3,
});

const SIDEBAR = '<button data-testid="user-menu-button" aria-label="Ann"><b>Ann</b><i>Max plan</i></button>';
const menu = (each: string) =>
  `<div role="menu"><div data-testid="user-menu-header">${each}</div><a data-testid="user-menu-settings"></a></div>`;
const settings = (each: string) =>
  `<main><nav><a href="/settings/account">Account</a></nav><div><p>Email</p><p>${each}</p></div></main>`;

const address = fc.constantFrom(
  { pathname: '/chat/1', hash: '' },
  { pathname: '/chat/1', hash: '#settings/account' },
  { pathname: '/settings/account', hash: '' },
  { pathname: '/project/1', hash: '#settings/account' },
);
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const stored = fc.record({
  plan: option(fc.constantFrom('max', 'team')),
  email: option(email),
  both: fc.boolean(),
});
const policy = fc
  .record({
    answer: fc.constantFrom(...ANSWERS),
    managed: fc.boolean(),
    workDomains: fc.constantFrom([], ['acme.example']),
    personalDomains: fc.constantFrom([], ['gmail.com']),
    consumerPersonal: fc.constantFrom('allow', 'warn'),
  })
  .map(({ consumerPersonal, ...rest }) => ({
    ...DEFAULT_POLICY,
    ...rest,
    actions: { ...DEFAULT_POLICY.actions, consumerPersonal },
  }));

const seen = { personal: 0, work: 0, inSettings: 0 };
const own = fc.record({ account: email, sidebar: fc.boolean(), menu: fc.boolean(), settings: fc.boolean() });

test('no content of a conversation, file or artifact loosens a verdict', () => {
  fc.assert(
    fc.property(own, stored, policy, address, places, (account, known, governing, at, contents) => {
      const sighted = known.email && { value: known.email, at: NOW - 1 };
      const old: Sightings = {
        ...(known.plan && { plan: { value: known.plan as 'max', at: NOW - 1 } }),
        ...(sighted && { email: sighted, ...(known.both && { settingsEmail: sighted }) }),
      };
      const memory = { policy: governing, stored: { corrections: {} } } as unknown as Memory;
      const verdict = (html: string) => {
        show(html);
        const look = lookAt(document, at);
        if (look.settingsEmail !== 'unknown') seen.inSettings++;
        return verdictOn('a', withLook(old, look, NOW), memory);
      };
      const chrome = [
        account.sidebar ? SIDEBAR : '',
        account.menu ? menu(account.account) : '',
        account.settings ? settings(account.account) : '',
      ].join('');
      const [without, withContent] = [
        verdict(chrome),
        verdict(chrome + contents.map(([place, content]) => PLACES[place]?.(content)).join('')),
      ];
      if (without.audience === 'personal') seen.personal++;
      if (without.audience === 'work') seen.work++;
      expect(strictnessOf(withContent)).toBeGreaterThanOrEqual(strictnessOf(without));
      if (without.audience !== 'personal') expect(withContent.audience).not.toBe('personal');
    }),
    { numRuns: 2000 },
  );
});

afterAll(() => {
  // Accounts of both kinds, and pages on which the settings were read: the comparison compares something.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
});
