// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { accountOn } from '../../../lib/detect/account.ts';
import { show } from '../page.ts';

const PAGE = { pathname: '/settings/account', hash: '' };
const DIALOG = { pathname: '/chat/1', hash: '#settings/account' };
const CHAT = { pathname: '/chat/1', hash: '' };

describe('the e-mail on the account settings', () => {
  const field = '<label>E-mail<input type="email" value="Ann@acme.example"></label>';
  const text = '<dl><dt>E-mail</dt><dd>ann@acme.example</dd></dl>';

  test.each([
    ['a page, text', PAGE, `<main>${text}</main>`, 'ann@acme.example'],
    ['a page, field', PAGE, `<div role="main">${field}</div>`, 'ann@acme.example'],
    ['a dialog', DIALOG, `<main></main><div role="dialog">${text}</div>`, 'ann@acme.example'],
    ['both ways of showing it', PAGE, `<main>${text}${field}</main>`, 'ann@acme.example'],
    ['two addresses', PAGE, `<main>${text}<p>boss@acme.example</p></main>`, 'unknown'],
    ['an address inside a sentence', PAGE, '<main><p>Write to help@claude.example</p></main>', 'unknown'],
    ['beside the settings page', PAGE, `<aside>${text}</aside><main></main>`, 'unknown'],
    // An address in the transcript is not the account's.
    ['a message on the page', CHAT, `<main>${text}</main>`, 'unknown'],
    ['a message under the dialog', DIALOG, `<main>${text}</main><div role="dialog"></div>`, 'unknown'],
    ['another dialog without the address', CHAT, `<div role="dialog">${text}</div>`, 'unknown'],
    [
      'another settings dialog',
      { ...DIALOG, hash: '#settings/usage' },
      `<div role="dialog">${text}</div>`,
      'unknown',
    ],
    ['no address', PAGE, '<main>ann at acme, @acme.example, ann@acme, a@b@c.example</main>', 'unknown'],
  ])('%s', (_, address, html, email) => {
    show(html);
    expect(accountOn(document, address).email).toBe(email);
  });

  test('menu and settings page that disagree', () => {
    show(`<div data-testid="user-menu-header">bob@acme.example</div><main>${text}</main>`);
    expect(accountOn(document, PAGE).email).toBe('unknown');
  });
});

describe("the feedback dialog's disclosure link", () => {
  const consumer = '<a href="https://privacy.claude.com/de/articles/10023565-how-we">…</a>';
  const commercial = '<a href="https://privacy.claude.com/en/articles/9957937">…</a>';
  const other = '<a href="https://privacy.claude.com/en/articles/7996868">…</a>';

  test.each([
    ['consumer', `<div role="dialog"><textarea></textarea><p>${consumer}</p></div>`],
    ['commercial', `<div role="dialog"><textarea></textarea><p>${commercial}</p></div>`],
    ['consumer', `<div role="dialog"><textarea></textarea>${consumer}${consumer}</div>`],
    ['unknown', `<div role="dialog"><textarea></textarea>${consumer}${commercial}</div>`],
    ['unknown', `<div role="dialog"><textarea></textarea>${other}</div>`],
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
      organisation: 'unknown',
      role: 'unknown',
    });
  });
});
