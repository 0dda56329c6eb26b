import { isAccountSettings, type PageAddress } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { EMAIL_TITLES } from '../claude/words/email.ts';
import { normalize } from './bar.ts';
import { CONTENT, DIALOG } from './dialog.ts';
import { linesOf } from './lines.ts';

/**
 * The account's own places that name its e-mail address. Nothing else is read for one: a conversation, a file or an
 * artifact shows addresses too, in dialogs over any page.
 */

const TITLES = new Set(EMAIL_TITLES);
/** A whole address: neither shortened nor masked. */
const EMAIL = /^[^\s@<>"…*]+@[^\s@<>"…*]+\.[^\s@<>"….*]+$/;
const MASKED = /[@*•]/;
const CONTROL = 'button, input';
/** How far above its title a row may hold the address. */
const ROW_DEPTH = 3;

const addressesIn = (lines: readonly string[]) =>
  lines.filter((line) => EMAIL.test(line)).map((line) => line.toLowerCase());

/** Addresses in the part of the open user menu that names the account. */
export function emailsInMenu(root: ParentNode): string[] {
  const identities = [...root.querySelectorAll(SELECTORS.userMenuIdentity)];
  return addressesIn(identities.filter((each) => each.closest('[role="menu"]')).flatMap(linesOf));
}

const fieldsOf = (row: Element) =>
  [...row.querySelectorAll<HTMLInputElement>('input[type="email"]')].map(({ value }) => value);

/** What a row says and holds in a field; whom the page offers to write to is somebody else, such as the support. */
function addressesOfRow(row: Element): string[] {
  const others = [...row.querySelectorAll('a[href^="mailto:"]')].flatMap(linesOf);
  return addressesIn([...linesOf(row), ...fieldsOf(row)].filter((line) => !others.includes(line)));
}

/**
 * Addresses of a title's row, which is the nearest part around it with more than the title, and never the whole page:
 * beyond it stands somebody else's. Undefined where the row has one that cannot be read whole.
 */
function addressesBeside(title: Element, page: Element): string[] | undefined {
  const [name = ''] = linesOf(title);
  let row: Element | null = title;
  for (let depth = 0; row && row !== page && depth <= ROW_DEPTH; depth++, row = row.parentElement) {
    const lines = linesOf(row);
    if (lines.length < 2 && !row.querySelector(CONTROL)) continue;
    const value = fieldsOf(row)[0] || lines[lines.indexOf(name) + 1] || '';
    if (EMAIL.test(value)) return addressesOfRow(row);
    return MASKED.test(value) ? undefined : [];
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
  const found = pages.flatMap((page) =>
    [...page.querySelectorAll('*')]
      .filter((each) => !each.firstElementChild || each.matches('label'))
      .filter((each) => TITLES.has(normalize(linesOf(each)[0] ?? '')) && !each.closest(DIALOG))
      .map((title) => addressesBeside(title, page)),
  );
  return found.includes(undefined) ? [] : found.flatMap((addresses) => addresses ?? []);
}
