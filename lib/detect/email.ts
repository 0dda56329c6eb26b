import { isAccountSettings, type PageAddress } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { EMAIL_TITLES } from '../claude/words/email.ts';
import { normalize } from './bar.ts';
import { DIALOG } from './dialog.ts';
import { linesOf } from './lines.ts';

/**
 * The account's own places that name its e-mail address. Nothing else is read for one: a conversation, a file or an
 * artifact shows addresses too, in dialogs over any page.
 */

const TITLES = new Set(EMAIL_TITLES);
/** A whole address: neither shortened nor masked. */
const EMAIL = /^[^\s@<>"…*]+@[^\s@<>"…*]+\.[^\s@<>"….*]+$/;
/** How far above its title a row may hold the address. */
const ROW_DEPTH = 3;
const CONTENT = `${SELECTORS.messageBody}, ${SELECTORS.bar}, ${SELECTORS.transcriptRow}, ${SELECTORS.article}`;

const addressesIn = (lines: readonly string[]) =>
  lines.filter((line) => EMAIL.test(line)).map((line) => line.toLowerCase());

/** Addresses in the part of the open user menu that names the account. */
export function emailsInMenu(root: ParentNode): string[] {
  const identities = [...root.querySelectorAll(SELECTORS.userMenuIdentity)];
  return addressesIn(identities.filter((each) => each.closest('[role="menu"]')).flatMap(linesOf));
}

/** What a row says and holds in a field; whom the page offers to write to is somebody else, such as the support. */
function addressesOfRow(row: Element): string[] {
  const others = [...row.querySelectorAll('a[href^="mailto:"]')].flatMap(linesOf);
  const fields = [...row.querySelectorAll<HTMLInputElement>('input[type="email"]')].map(({ value }) => value);
  return addressesIn([...linesOf(row), ...fields].filter((line) => !others.includes(line)));
}

/** Addresses of the nearest part around a title that names any: its row, which is never the whole page. */
function addressesBeside(title: Element, page: Element): string[] {
  let row: Element | null = title;
  for (let depth = 0; row && row !== page && depth <= ROW_DEPTH; depth++, row = row.parentElement) {
    const addresses = addressesOfRow(row);
    if (addresses.length > 0) return addresses;
  }
  return [];
}

/**
 * Addresses in the labelled rows of the account settings, a page with the settings' own navigation. No dialog is
 * read, and no page on which a conversation is still drawn.
 */
export function emailsInSettings(root: ParentNode, address: PageAddress): string[] {
  if (!isAccountSettings(address)) return [];
  const pages = [...root.querySelectorAll('main, [role="main"]')].filter(
    (page) =>
      page.querySelector(SELECTORS.settingsNavigation) &&
      !page.querySelector(CONTENT) &&
      !page.closest(DIALOG),
  );
  return pages.flatMap((page) =>
    [...page.querySelectorAll('*')]
      .filter((each) => !each.firstElementChild || each.matches('label'))
      .filter((each) => TITLES.has(normalize(linesOf(each)[0] ?? '')) && !each.closest(DIALOG))
      .flatMap((title) => addressesBeside(title, page)),
  );
}
