// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AccountFollower, followAccount } from '../../../lib/detect/tabAccount.ts';
import { one, setActiveAccount, show } from '../page.ts';

const A = '0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68';
const B = '7d1e22aa-1111-4f0d-9a3c-5d1e7f2a4b68';
const DOUBT = { state: 'in-doubt' };
const known = (id: string) => ({ state: 'known', id });

let end: AbortController;

function page(plan: string): void {
  show(`<button data-testid="user-menu-button"><b>Ann</b><i>${plan}</i></button>
    <div role="menu"><div role="menuitemradio" id="personal" aria-checked="true"><b>Personal</b></div>
    <div role="menuitemradio" id="acme" aria-checked="false"><b>Acme</b></div>
    <a data-testid="user-menu-settings">Settings</a></div>`);
}

function follow(): AccountFollower {
  return followAccount(end.signal);
}

function click(selector: string): void {
  one(selector).dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  end = new AbortController();
  setActiveAccount(A);
  page('Max plan');
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('the cookie names the account', () => {
  expect(follow().current()).toEqual(known(A));
});

test('without a cookie the account is nameless until the first one comes', () => {
  setActiveAccount(undefined);
  const account = follow();
  expect(account.current()).toEqual({ state: 'nameless' });
  setActiveAccount(A);
  expect(account.current()).toEqual(known(A));
});

test('switched in another tab: this page still shows the old account, for good', () => {
  const account = follow();
  setActiveAccount(B);
  expect(account.current()).toEqual(DOUBT);
  page('Team plan');
  expect(account.current()).toEqual(DOUBT);
  setActiveAccount(A);
  expect(account.current()).toEqual(known(A));
});

test('a cookie that is lost leaves the account in doubt', () => {
  const account = follow();
  setActiveAccount(undefined);
  expect(account.current()).toEqual(DOUBT);
});

describe('switched in this tab', () => {
  test('in doubt from the press until the page is drawn anew', () => {
    const account = follow();
    click('#acme b');
    expect(account.current()).toEqual(DOUBT);
    setActiveAccount(B);
    expect(account.current()).toEqual(DOUBT);
    page('Team plan');
    expect(account.current()).toEqual(known(B));
  });

  test('the page first, the cookie later', () => {
    const account = follow();
    click('#acme');
    page('Team plan');
    expect(account.current()).toEqual(DOUBT);
    setActiveAccount(B);
    expect(account.current()).toEqual(known(B));
  });

  test.each(['Enter', ' '])('by the key "%s"', (key) => {
    const account = follow();
    one('#acme').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(account.current()).toEqual(DOUBT);
  });

  test('the opened menu shows the new account, even where the sidebar looks the same', () => {
    const account = follow();
    click('#acme');
    setActiveAccount(B);
    expect(account.current()).toEqual(DOUBT);
    account.appeared(document.createElement('p'));
    expect(account.current()).toEqual(DOUBT);
    const header = document.createElement('p');
    header.dataset.testid = 'user-menu-header';
    account.appeared(header);
    expect(account.current()).toEqual(known(B));
  });

  test('a menu that was opened elsewhere proves nothing after a switch in another tab', () => {
    const account = follow();
    setActiveAccount(B);
    const header = document.createElement('p');
    header.dataset.testid = 'user-menu-header-org';
    account.appeared(header);
    expect(account.current()).toEqual(DOUBT);
  });

  test('the membership pressed was the active one: no doubt after ten seconds', () => {
    const account = follow();
    click('#personal');
    vi.setSystemTime(Date.now() + 10_000);
    expect(account.current()).toEqual(DOUBT);
    vi.setSystemTime(Date.now() + 1);
    expect(account.current()).toEqual(known(A));
  });
});

describe('no switch', () => {
  test.each([
    [
      'another key',
      () => one('#acme').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })),
    ],
    ['another entry', () => click('[data-testid="user-menu-settings"]')],
    [
      'a radio item of the model menu',
      () => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div role="menu"><div role="menuitemradio" id="model"></div></div>',
        );
        click('#model');
      },
    ],
  ])('%s', (_, press) => {
    const account = follow();
    press();
    expect(account.current()).toEqual(known(A));
  });

  test('nothing is heard after the end', () => {
    const account = follow();
    end.abort();
    click('#acme');
    expect(account.current()).toEqual(known(A));
  });
});
