import { isAdminSettings, type PageAddress } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { PLAN_WORDS } from '../claude/words/plans.ts';
import type { Plan, Terms } from '../terms/plan.ts';
import { normalize } from './bar.ts';
import { DISCLOSURE_LINKS, disclosuresOn } from './dialog.ts';
import { emailsInMenu, emailsInSettings } from './email.ts';
import { linesOf } from './lines.ts';
import { elementsOf } from './outermost.ts';

/** What the page shows of a person's place in the organisation; that somebody is none, it never shows for sure. */
export type Role = 'administrator' | 'unknown';

/** What the page shows of the account at this moment; every part may be unknown. */
export interface AccountOnPage {
  plan: Plan;
  terms: Terms;
  /** As the open user menu shows it. */
  email: string | 'unknown';
  /** As the account settings show it. */
  settingsEmail: string | 'unknown';
  organisation: string | 'unknown';
  role: Role;
}

const PLAN_BY_WORD: ReadonlyMap<string, Plan> = new Map(
  Object.entries(PLAN_WORDS).flatMap(([plan, words]) => words.map((word) => [normalize(word), plan as Plan])),
);

/** The first word of each plan is a caption ("Max"), which may be anybody's name where no caption stands. */
const CAPTIONS = new Set(Object.values(PLAN_WORDS).map(([caption = '']) => normalize(caption)));

/** The single value of several readings: unknown when there is none, or when they contradict each other. */
function agreed<T extends string>(readings: readonly T[]): T | 'unknown' {
  const [first, ...others] = new Set(readings);
  return first !== undefined && others.length === 0 ? first : 'unknown';
}

/** The plan of a caption ("Max") or wording ("Max plan"). */
function planNamed(text: string | undefined): Plan[] {
  const plan = PLAN_BY_WORD.get(normalize(text ?? ''));
  return plan ? [plan] : [];
}

/** The plan of a wording alone ("Max plan"), where a person's or organisation's name may stand instead. */
function planWorded(text: string | undefined): Plan[] {
  return CAPTIONS.has(normalize(text ?? '')) ? [] : planNamed(text);
}

interface OrganisationLine {
  organisation: string[];
  plan: Plan[];
}

/** "organisation · plan": the last part is the plan, everything before it the organisation. */
function organisationLine(root: ParentNode): OrganisationLine {
  const line = [...root.querySelectorAll(SELECTORS.userMenuOrganisation)].find(isInUserMenu);
  const parts = line?.textContent?.split('·') ?? [];
  const last = parts.pop();
  const organisation = parts.join('·').trim();
  if (!organisation) return { organisation: [], plan: planWorded(last) };
  return { organisation: [organisation], plan: planNamed(last) };
}

/** True for an entry of the account's menu, such as a membership. */
export function isInUserMenu(item: Element): boolean {
  return item.closest('[role="menu"]')?.querySelector(SELECTORS.userMenuEntry) != null;
}

/** True for the part of the opened user menu that names the account. */
export function isUserMenuHeader(element: Element): boolean {
  return element.matches(`${SELECTORS.userMenuIdentity}, ${SELECTORS.userMenuOrganisation}`);
}

/** The buttons that open the account's menu; a variant around another is its frame. */
function userMenuButtons(root: ParentNode): Element[] {
  return elementsOf(root, SELECTORS.userMenuButton).filter(
    (each) => !each.querySelector(SELECTORS.userMenuButton),
  );
}

/** What the sidebar says of the account, to notice that it was drawn anew; compared, never kept. */
export function userMenuText(root: ParentNode): string {
  return userMenuButtons(root)
    .map((button) => button.textContent)
    .join();
}

function activeMemberships(root: ParentNode): Element[] {
  return [...root.querySelectorAll(SELECTORS.activeMembership)].filter(isInUserMenu);
}

/** "Ann Lee, Settings": what follows a person's name, in other words on another surface. */
const AFTER_PERSON = /[,،、，][^,،、，]*$/;

/** Two sidebars that greet two people: whose page this is cannot be told. */
function nameSeveralPeople(buttons: readonly Element[]): boolean {
  const greeted = buttons.flatMap((button) => linesOf(button).slice(0, 1)).map(normalize);
  const people = buttons.flatMap((button) => {
    const label = normalize(button.getAttribute('aria-label') ?? linesOf(button)[0] ?? '');
    const person = label.replace(AFTER_PERSON, '');
    // "Lee, Ann" is one name, unless somebody is greeted as "Lee".
    return (greeted.includes(person) ? person : label) || [];
  });
  return new Set(people).size > 1;
}

/** The lines that may name a plan: never a person's name, which may be "Max plan". */
function linesUnderName(element: Element): string[] {
  const label = normalize(element.getAttribute('aria-label') ?? '');
  return linesOf(element)
    .slice(1)
    .filter((line) => !label.startsWith(normalize(line)));
}

function plansOn(root: ParentNode, buttons: readonly Element[], line: OrganisationLine): Plan[] {
  return [
    ...buttons.flatMap(linesUnderName).flatMap(planWorded),
    // The caption is the last line.
    ...activeMemberships(root).flatMap((membership) => planNamed(linesOf(membership).slice(1).at(-1))),
    ...line.plan,
  ];
}

/** True where the page offers the organisation's settings, or shows them. */
function isAdministratorOn(root: ParentNode, { pathname }: PageAddress): boolean {
  return root.querySelector(SELECTORS.userMenuAdmin) !== null || isAdminSettings(pathname);
}

/**
 * The account as the page shows it: sidebar, open user menu, settings pages, disclosure link.
 * Readings that contradict each other (two user menus, a menu half switched) are unknown.
 */
export function accountOn(root: ParentNode, address: PageAddress): AccountOnPage {
  const disclosures = disclosuresOn(root);
  const shown = (['consumer', 'commercial'] as const).filter((terms) =>
    disclosures.some((disclosure) => disclosure.querySelector(DISCLOSURE_LINKS[terms])),
  );
  const [inMenu, inSettings] = [emailsInMenu(root), emailsInSettings(root, address)];
  const buttons = userMenuButtons(root);
  const line = organisationLine(root);
  const isOne = agreed([...inMenu, ...inSettings]) !== 'unknown';
  return {
    plan: nameSeveralPeople(buttons) ? 'unknown' : agreed(plansOn(root, buttons, line)),
    terms: agreed(shown),
    email: isOne ? agreed(inMenu) : 'unknown',
    settingsEmail: isOne ? agreed(inSettings) : 'unknown',
    organisation: agreed(line.organisation),
    role: isAdministratorOn(root, address) ? 'administrator' : 'unknown',
  };
}
