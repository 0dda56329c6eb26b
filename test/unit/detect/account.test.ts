// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { activeOrganisationId } from '../../../lib/claude/addresses.ts';
import { PLAN_WORDS } from '../../../lib/claude/words/plans.ts';
import { accountOn } from '../../../lib/detect/account.ts';
import { show } from '../page.ts';

const CHAT = { pathname: '/new', hash: '' };

function planOn(html: string): string {
  show(html);
  return accountOn(document, CHAT).plan;
}

function sidebar(name: string, ...second: string[]): string {
  const lines = second.map((text) => `<span>${text}</span>`).join('');
  return `<button data-testid="user-menu-button" aria-label="${name}, Settings"><div><span>${name}</span>${lines}</div></button>`;
}

describe('the sidebar', () => {
  const words = Object.entries(PLAN_WORDS).flatMap(([plan, all]) => all.map((word) => [word, plan]));

  test('no word names two plans', () => {
    expect(Object.values(PLAN_WORDS).filter(({ length }) => length < 2)).toEqual([]);
    const all = words.map(([word]) => word?.toLowerCase());
    expect(all.length).toBeGreaterThan(5 * 10);
    expect(new Set(all).size).toBeGreaterThan(5 * 9);
    const twice = words.filter(([word, plan]) =>
      words.some(([other, otherPlan]) => other?.toLowerCase() === word?.toLowerCase() && otherPlan !== plan),
    );
    expect(twice).toEqual([]);
  });

  const captions = Object.values(PLAN_WORDS).map(([caption]) => caption);

  test.each(words)('second line "%s": %s', (word, plan) => {
    // A caption alone may be an organisation's name.
    const expected = captions.includes(word ?? '') ? 'unknown' : plan;
    expect(planOn(sidebar('Ann Lee', `  ${word?.toUpperCase()} `))).toBe(expected);
  });

  test('the captions are what the switcher of organisations shows, and two names from the help centre', () => {
    expect(captions).toEqual([
      'Free',
      'Pro',
      'Max',
      'Team',
      'Enterprise',
      'Education',
      'Claude for Teachers',
    ]);
  });

  test.each(['code-user-menu-button', 'admin-settings-user-menu-button', 'experiment-frame-user-menu'])(
    'the variant %s',
    (id) => {
      expect(planOn(sidebar('Ann', 'Max plan').replace('user-menu-button', id))).toBe('max');
    },
  );

  test.each([
    ['closed: a name alone', sidebar('Ann Lee')],
    ['an organisation in the second line', sidebar('Ann Lee', 'Acme Ltd')],
    ['an organisation that only contains a plan word', sidebar('Ann Lee', 'Team Max plan Ltd')],
    ['a person named like a plan', sidebar('Max plan')],
    ['a person named Max', sidebar('Max', 'Acme Ltd')],
    ['a person named Max, with initials', sidebar('Max', 'Acme Ltd').replace('<div>', '<div><span>M</span>')],
    ['a plan word we do not know', sidebar('Ann Lee', 'Platinum plan')],
    ['no line at all', '<button data-testid="user-menu-button"></button>'],
    ['two menus that disagree', sidebar('Ann', 'Max plan') + sidebar('Ann', 'Team plan')],
    ['two menus that greet two people', sidebar('Ann', 'Max plan') + sidebar('Bob', 'Max plan')],
    ['a plan elsewhere on the page', '<p><span>Ann</span><span>Max plan</span></p>'],
    ['nothing', ''],
  ])('%s: unknown', (_, html) => {
    expect(planOn(html)).toBe('unknown');
  });

  test('a person named like one plan and on another', () => {
    expect(planOn(sidebar('Max plan', 'Free plan'))).toBe('free');
  });

  test('two menus that agree', () => {
    expect(planOn(sidebar('Ann', 'Pro plan') + sidebar('Ann', 'Plan Pro'))).toBe('pro');
    const other = sidebar('Ann', 'Pro plan').replace('Ann, Settings', 'Ann, Account');
    expect(planOn(sidebar('Ann', 'Pro plan') + other)).toBe('pro');
    const unlabelled = sidebar('Ann', 'Pro plan').replace(/aria-label="[^"]*"/, '');
    expect(planOn(sidebar('Ann', 'Pro plan') + unlabelled)).toBe('pro');
    expect(planOn(sidebar('Lee, Ann', 'Pro plan') + sidebar('Lee, Bob', 'Pro plan'))).toBe('unknown');
    const bare = (name: string) => sidebar(name, 'Pro plan').replace(', Settings"', '"');
    expect(planOn(bare('Lee, Ann') + bare('Lee, Bob'))).toBe('unknown');
    const bob = sidebar('Bob', 'Pro plan').replace(/aria-label="[^"]*"/, '');
    expect(planOn(sidebar('Ann', 'Pro plan') + bob)).toBe('unknown');
    expect(planOn(bob + bob.replace('Bob', 'Ann'))).toBe('unknown');
  });
});

function menu(...entries: string[]): string {
  return `<div role="menu">${entries.join('')}<a data-testid="user-menu-settings" role="menuitem">Settings</a></div>`;
}

function membership(name: string, caption: string, checked: boolean): string {
  return `<div role="menuitemradio" aria-checked="${checked}"><div><span>${name}</span><span>${caption}</span></div></div>`;
}

const HEADER = '<div data-testid="user-menu-header">Ann@Acme.example</div>';

describe('the open user menu', () => {
  test.each([
    ['Acme Ltd · Team plan', 'Acme Ltd', 'team'],
    ['Acme · Labs · Enterprise', 'Acme · Labs', 'enterprise'],
    ['Acme Ltd · Platinum', 'Acme Ltd', 'unknown'],
    ['Max plan', 'unknown', 'max'],
    ['', 'unknown', 'unknown'],
  ])('header "%s": organisation %s, plan %s', (text, organisation, plan) => {
    show(menu(HEADER, `<div data-testid="user-menu-header-org">${text}</div>`));
    expect(accountOn(document, CHAT)).toEqual({
      plan,
      organisation,
      terms: 'unknown',
      email: 'ann@acme.example',
      settingsEmail: 'unknown',
      role: 'unknown',
    });
  });

  test('a name in the header is no e-mail address', () => {
    show(menu('<div data-testid="user-menu-header">Ann Lee</div>'));
    expect(accountOn(document, CHAT).email).toBe('unknown');
  });

  test.each([
    [true, 'team'],
    [false, 'max'],
  ])('the checked membership is the active one', (isTeam, plan) => {
    show(menu(membership('Personal', 'Max', !isTeam), membership('Acme Ltd', 'Team', isTeam)));
    expect(accountOn(document, CHAT).plan).toBe(plan);
  });

  test.each([
    ['the model menu', `<div role="menu">${membership('Opus', 'Max', true)}</div>`],
    ['an organisation named like a plan', menu(membership('Enterprise', 'Plus', true))],
    ['none checked', menu(membership('Personal', 'Max', false), membership('Acme', 'Team', false))],
    ['a menu half switched', sidebar('Ann', 'Max plan') + menu(membership('Acme', 'Team', true))],
  ])('%s: unknown', (_, html) => {
    expect(planOn(html)).toBe('unknown');
  });
});

test.each([
  ['', undefined],
  ['lastActiveOrg=0B6F3C1E-8a52-4f0d-9a3c-5d1e7f2a4b68', '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68'],
  ['a=b; lastActiveOrg=0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68; c=d', '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68'],
  ['notlastActiveOrg=0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68', undefined],
  ['lastActiveOrg=0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68zz', undefined],
  ['lastActiveOrg=', undefined],
  ['lastActiveOrg=__proto__', undefined],
])('the cookie "%s" names %s', (cookie, id) => {
  expect(activeOrganisationId(cookie)).toBe(id);
});

describe('who administers the organisation', () => {
  const entry =
    '<div role="menu"><div data-testid="user-menu-admin-settings">Organization settings</div></div>';
  const role = (html: string, pathname: string) => {
    show(html);
    return accountOn(document, { pathname, hash: '' }).role;
  };

  test.each([
    ['the open menu offers its settings', entry, '/new', 'administrator'],
    ['its settings are shown', '', '/admin-settings/data-privacy-controls', 'administrator'],
    ['its settings are shown', '', '/admin-settings', 'administrator'],
    ['a menu without the entry', '<div data-testid="user-menu-settings"></div>', '/new', 'unknown'],
    ['the person’s own settings', '', '/settings/data-privacy-controls', 'unknown'],
    ['a chat about it', '<p>user-menu-admin-settings</p>', '/chat/admin-settings', 'unknown'],
    ['a look-alike address', '', '/admin-settings-help', 'unknown'],
  ])('%s (%s at %s): %s', (_, html, pathname, expected) => {
    expect(role(html, pathname)).toBe(expected);
  });
});
