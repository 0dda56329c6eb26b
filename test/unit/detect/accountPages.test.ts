// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { accountOn } from '../../../lib/detect/account.ts';
import { show } from '../page.ts';

const PAGE = { pathname: '/settings/account', hash: '' };
const DIALOG = { pathname: '/chat/1', hash: '#settings/account' };
const CHAT = { pathname: '/chat/1', hash: '' };
const NAVIGATION =
  '<nav><a href="/settings/general">General</a><a href="/settings/account">Account</a></nav>';

describe('the e-mail on the account settings', () => {
  const field = '<label>E-mail<input type="email" value="Ann@acme.example"></label>';
  const text = '<dl><dt>E-mail</dt><dd>ann@acme.example</dd></dl>';
  const main = (inner: string) => `<main>${NAVIGATION}<section>${inner}</section></main>`;

  test.each([
    ['a labelled row, text', PAGE, main(text), 'ann@acme.example'],
    ['a labelled row, field', PAGE, main(field).replaceAll('main', 'article'), 'unknown'],
    ['a labelled field', PAGE, main(field), 'ann@acme.example'],
    ['a main by its role', PAGE, `<div role="main">${NAVIGATION}${field}</div>`, 'ann@acme.example'],
    ['both ways of showing it', PAGE, main(text + field), 'ann@acme.example'],
    [
      'in Japanese',
      PAGE,
      main('<div><p>メールアドレス</p><p>ann@acme.example</p></div>'),
      'ann@acme.example',
    ],
    ['two rows', PAGE, main(`${text}<dl><dt>Email</dt><dd>boss@acme.example</dd></dl>`), 'unknown'],
    [
      'two addresses in one row',
      PAGE,
      main(text.replace('</dl>', '<dd>b@acme.example</dd></dl>')),
      'unknown',
    ],
    ['another address without a label', PAGE, main(`${text}<p>boss@acme.example</p>`), 'ann@acme.example'],
    [
      'a masked address over the owner’s',
      PAGE,
      main('<div><p>Email</p><p>a***@acme.example</p></div><div><p>Owner</p><p>boss@acme.example</p></div>'),
      'unknown',
    ],
    [
      'a masked address before the owner’s in one row',
      PAGE,
      main('<p>Email</p><p>a•••e</p><p>Owner</p><p>boss@acme.example</p>'),
      'unknown',
    ],
    [
      'a masked address, and an e-mail row of the invoices',
      PAGE,
      main('<div><p>Email</p><p>a***@acme.example</p></div><div><p>Email</p><p>boss@acme.example</p></div>'),
      'unknown',
    ],
    [
      'a masked field over the owner’s',
      PAGE,
      main(
        '<div><label>Email</label><input type="email" value="a***@acme.example"></div><p>boss@acme.example</p>',
      ),
      'unknown',
    ],
    [
      'a button to change it alone, over the owner’s',
      PAGE,
      main('<div><p>Email</p><button><svg></svg></button></div><p>boss@acme.example</p>'),
      'unknown',
    ],
    [
      'a row with a button to change it',
      PAGE,
      main('<div><p>Email</p><p>ann@acme.example</p><button>Change</button></div>'),
      'ann@acme.example',
    ],
    [
      'a section titled so',
      PAGE,
      main('<h2>Email</h2><div><p>Email address</p><p>ann@acme.example</p></div>'),
      'ann@acme.example',
    ],
    [
      'rows in one list',
      PAGE,
      main(
        '<dl><dt>Name</dt><dd>Ann</dd><dt>Email</dt><dd>ann@acme.example</dd><dt>Plan</dt><dd>Max</dd></dl>',
      ),
      'ann@acme.example',
    ],
    ['an address without a label', PAGE, main('<p>ann@acme.example</p>'), 'unknown'],
    [
      'an address beside no label of ours',
      PAGE,
      main('<div><p>Support</p><p>a@acme.example</p></div>'),
      'unknown',
    ],
    [
      'an address inside a sentence',
      PAGE,
      main('<div><p>Email</p><p>To help@claude.example</p></div>'),
      'unknown',
    ],
    ['beside the settings page', PAGE, `<aside>${text}</aside>${main('')}`, 'unknown'],
    ['no navigation of the settings', PAGE, `<main>${text}</main>`, 'unknown'],
    ['links that are no navigation', PAGE, main(text).replaceAll('nav>', 'p>'), 'unknown'],
    // An address in the transcript, a file or an artifact is not the account's.
    ['a message on the page', CHAT, main(text), 'unknown'],
    [
      'a conversation that is still drawn',
      PAGE,
      main(`${text}<p data-testid="user-message">…</p>`),
      'unknown',
    ],
    ['a dialog on the page', PAGE, main(`<div role="dialog">${text}</div>`), 'unknown'],
    ['a dialog around a page', PAGE, `<div role="dialog">${main(text)}</div>`, 'unknown'],
    // Anybody can link there, and any dialog may stand over a conversation.
    ['a dialog at the settings’ address', DIALOG, `${main('')}<div role="dialog">${text}</div>`, 'unknown'],
    ['a message under such a dialog', DIALOG, `${main(text)}<div role="dialog"></div>`, 'unknown'],
    ['an address that only begins alike', { ...PAGE, pathname: '/settings/accounts' }, main(text), 'unknown'],
    ['no address', PAGE, main('<p>Email</p>ann at acme, @acme.example, ann@acme, a@b@c.example'), 'unknown'],
  ])('%s', (_, address, html, email) => {
    show(html);
    expect(accountOn(document, address)).toMatchObject({ email: 'unknown', settingsEmail: email });
  });

  test('menu and settings page: each tells its own; where they disagree, neither', () => {
    const menu = '<div role="menu"><div data-testid="user-menu-header">ann@acme.example</div></div>';
    show(menu + main(text));
    const both = { email: 'ann@acme.example', settingsEmail: 'ann@acme.example' };
    expect(accountOn(document, PAGE)).toMatchObject(both);
    show(menu.replace('ann@', 'bob@') + main(text));
    expect(accountOn(document, PAGE)).toMatchObject({ email: 'unknown', settingsEmail: 'unknown' });
  });

  test('the mark of the menu outside of a menu tells nothing', () => {
    show('<div data-testid="user-menu-header">ann@acme.example</div>');
    expect(accountOn(document, PAGE).email).toBe('unknown');
  });
});

describe("the feedback dialog's disclosure link", () => {
  const consumer = '<a href="https://privacy.claude.com/de/articles/10023565-how-we">…</a>';
  const commercial = '<a href="https://privacy.claude.com/en/articles/9957937">…</a>';
  const other = '<a href="https://privacy.claude.com/en/articles/7996868">…</a>';
  const dialog = (disclosure: string, file = '') =>
    `<div role="dialog"><textarea></textarea><div>${file}</div><p id="d">${disclosure}</p><button aria-describedby="d">OK</button></div>`;

  test.each([
    ['consumer', dialog(consumer)],
    ['commercial', dialog(commercial)],
    ['consumer', dialog(consumer + consumer)],
    ['unknown', dialog(consumer + commercial)],
    ['unknown', dialog(other)],
    ['consumer', dialog(consumer, commercial)],
    // The text of a file beside a field: no button of claude.ai's is described by it.
    ['unknown', dialog(other, commercial)],
    ['unknown', `<div role="dialog"><textarea></textarea><p>${consumer}</p><button>Save</button></div>`],
    // Settings, help and news may link the same article on any plan.
    ['unknown', `<div role="dialog"><p>${consumer}</p></div>`],
    ['unknown', `<div role="dialog"><textarea></textarea><i role="switch"></i><p>${consumer}</p></div>`],
    // The same link in an answer says nothing of this account.
    ['unknown', `<main>${consumer}</main>`],
    ['unknown', `<main>${commercial}</main><div role="dialog">${other}</div>`],
  ])('%s terms: %s', (terms, html) => {
    show(html);
    expect(accountOn(document, CHAT)).toEqual({
      plan: 'unknown',
      terms,
      email: 'unknown',
      settingsEmail: 'unknown',
      organisation: 'unknown',
      role: 'unknown',
    });
  });
});
