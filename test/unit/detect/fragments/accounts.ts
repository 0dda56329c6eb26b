import type { Fragments } from './fragment.ts';

function sidebar(inner: string, label = ' aria-label="Ann Lee, Settings"'): string {
  return `<nav><button type="button" aria-haspopup="menu"${label} data-testid="user-menu-button">${inner}</button></nav>`;
}
function menu(inner: string): string {
  return `<div data-cds-portal><div role="menu" data-open>${inner}<div role="menuitem" data-testid="user-menu-settings">Settings</div></div></div>`;
}
function member(checked: boolean, inner: string): string {
  return `<div role="menuitemradio" aria-checked="${checked}" tabindex="-1">${inner}</div>`;
}

/** Sidebars, menus and account pages. */
export const ACCOUNTS: Fragments = {
  'name and plan as text beside each other': {
    html: sidebar(
      '<div class="flex"><div class="rounded-full">AL</div><div>Ann Lee<span class="text-xs">Max plan</span></div></div>',
    ),
    reads: { plan: 'max' },
  },
  'a person called Max at Acme, the button named by nothing': {
    html: sidebar('<div>M</div><div><span>Max</span><span>Acme Ltd</span></div>', ''),
  },
  'a person called Max, known to the button by the full name in another order': {
    html: sidebar('<div>M</div><span>Max</span><span>Acme Ltd</span>', ' aria-label="設定、Max"'),
  },
  'a person called Pro on the free plan': {
    html: sidebar('<span>P</span><span>Pro</span><span>Plan gratuit</span>', ' aria-label="Pro, Paramètres"'),
    reads: { plan: 'free' },
  },
  'an organisation called Max': { html: sidebar('<span>Ann Lee</span><span>Max</span>') },
  'an organisation called Enterprise': { html: sidebar('<span>Ann Lee</span><span>Enterprise</span>') },
  'an organisation called Team Plan Ltd': { html: sidebar('<span>Ann Lee</span><span>Team Plan Ltd</span>') },
  'an organisation called Personal on Team': {
    html: menu(
      member(false, '<span>Personal</span><span>Max</span>') +
        member(true, '<span>Personal</span><span>Team</span>'),
    ),
    reads: { plan: 'team' },
  },
  'memberships with icons of an icon font before and after': {
    html: menu(
      member(
        true,
        '<i aria-hidden="true">\ue001</i><div><span>Enterprise</span><span>Max</span></div><i aria-hidden="true">\ue5ca</i>',
      ),
    ),
    reads: { plan: 'max' },
  },
  'a membership called Enterprise without a caption, with an icon': {
    html: menu(member(true, '<i aria-hidden="true">\ue001</i><span>Enterprise</span>')),
  },
  'a membership called Enterprise without a caption, with initials': {
    html: menu(member(true, '<span>E</span><span>Enterprise</span>')),
  },
  'appearance as radio items in the user menu': { html: menu(member(true, '<span>Dark</span>')) },
  'the header of an organisation called Enterprise, no plan': {
    html: menu('<div data-testid="user-menu-header-org">Enterprise</div>'),
  },
  'the header: identity and plan, in German': {
    html: menu(
      '<div data-testid="user-menu-header"><div>Max</div><div>max@web.example</div></div><div data-testid="user-menu-header-org"><span>Persönlich</span> · <span>Kostenloser Plan</span></div>',
    ),
    reads: { plan: 'free', email: 'max@web.example', organisation: 'Persönlich' },
  },
  'the header with a shortened address': {
    html:
      menu('<div data-testid="user-menu-header">ann.lee@very-long…</div>') +
      menu('<div data-testid="user-menu-header">a***@acme.example</div>'),
  },
  'two sidebars of one person (wide and narrow window)': {
    html: sidebar('<span>Ann Lee</span><span>Pro 요금제</span>') + sidebar('<span>AL</span>'),
    reads: { plan: 'pro' },
  },
  'the account page: a link to support is not the account’s address': {
    at: '/settings/account',
    html: '<main><h2>Account</h2><p>Write to <a href="mailto:support@anthropic.example">support@anthropic.example</a></p></main>',
  },
  'the account page: address beside a link to support': {
    at: '/settings/account',
    html: '<main><nav><a href="/settings/account">Account</a></nav><div><p>E-mail</p><p>Ann@Acme.example</p><a href="mailto:support@anthropic.example">support@anthropic.example</a></div></main>',
    reads: { settingsEmail: 'ann@acme.example' },
  },
  'addresses in an answer, a composer and a share dialog': {
    at: '/chat/0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68',
    html: '<main><p>bob@acme.example</p><div role="textbox">eve@acme.example</div></main><div role="dialog"><h2>Share</h2><input type="email" value="joe@acme.example"><li>joe@acme.example</li></div>',
    reads: { conversation: '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68' },
  },
  'a user menu in a frame of its own': {
    html: `<div data-testid="experiment-frame-user-menu">${sidebar('<span>Ann Lee</span><span>マックスプラン</span>')}</div>`,
    reads: { plan: 'max' },
  },
  'an upgrade offer beside the composer': {
    html: `${sidebar('<span>Ann Lee</span>')}<main><div>Free plan · <button>Upgrade</button></div><div>Pro plan</div></main>`,
  },
  'an answer that writes a user menu': {
    html: '<div data-is-streaming="false"><pre>&lt;button data-testid="user-menu-button"&gt;</pre><p>Max plan</p></div>',
    reads: { messages: 1 },
  },
  'a model menu and a theme menu': {
    html: `<div role="menu">${member(true, '<span>Opus</span><span>Max</span>')}</div><div role="menu">${member(true, '<span>Effort</span><span>Pro</span>')}</div>`,
  },
};
