import { activeOrganisationId } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { isInUserMenu, isUserMenuHeader, userMenuText } from './account.ts';

/** Whose page this is: an account with an id, one without, or in doubt while accounts are being switched. */
export type TabAccount = { state: 'known'; id: string } | { state: 'nameless' } | { state: 'in-doubt' };

/** Follows which account this tab shows. */
export interface AccountFollower {
  current(): TabAccount;
  /** To be told of each element that appeared: a menu opened after a switch shows the new account. */
  appeared(element: Element): void;
}

/** The membership pressed was the active one already when the cookie still names it after this many milliseconds. */
const SWITCH_TAKES = 10_000;

/**
 * A sighting belongs to the account it was made for. The cookie names the active account of the whole browser,
 * and the page still shows the old one for a while, or for good when the switch was made in another tab.
 * So after a switch the tab is in doubt until its own page has been drawn anew.
 */
export function followAccount(signal: AbortSignal): AccountFollower {
  const read = () => activeOrganisationId(document.cookie);
  let id = read();
  let textAtSwitch: string | undefined;
  let pressedAt = 0;

  const settle = (on: string | undefined) => {
    id = on;
    textAtSwitch = undefined;
  };
  const pressed = (event: Event) => {
    const isPress =
      event.type === 'click' || (event instanceof KeyboardEvent && /^(Enter| )$/.test(event.key));
    const item = event.target instanceof Element && event.target.closest(SELECTORS.membership);
    if (!isPress || !item || !isInUserMenu(item)) return;
    textAtSwitch ??= userMenuText(document);
    pressedAt = Date.now();
  };
  document.addEventListener('click', pressed, { capture: true, signal });
  document.addEventListener('keydown', pressed, { capture: true, signal });

  return {
    current() {
      // Once: the browser asks another process for it each time.
      const now = read();
      const isRedrawn = textAtSwitch !== undefined && now !== id && userMenuText(document) !== textAtSwitch;
      const isNoSwitch = now === id && Date.now() - pressedAt > SWITCH_TAKES;
      // Before the first answer of the server there may be no cookie yet.
      if (isRedrawn || isNoSwitch || (id === undefined && textAtSwitch === undefined)) settle(now);
      if (textAtSwitch !== undefined || now !== id) return { state: 'in-doubt' };
      return id === undefined ? { state: 'nameless' } : { state: 'known', id };
    },
    appeared(element) {
      if (textAtSwitch !== undefined && isUserMenuHeader(element)) settle(read());
    },
  };
}
