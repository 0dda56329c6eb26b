import type { Generation } from '../standin/index.ts';

/** Names of single changes, each with the reason why it is known. */
export type Listed = Readonly<Record<string, string>>;

const NO_BUTTON = 'outside a bar we know, nothing says any more that it can be pressed';
const LINK = 'outside a bar we know, a button that is a link may be the title of a chat';
const NAME = 'outside a bar we know, these thumbs have nothing but their names';
const BAR_NAME = 'this bar has nothing but its name, and these thumbs nothing but theirs';

const BY_NAME_WITHOUT_BAR: Listed = {
  'thumbs: a span without a role': NO_BUTTON,
  'thumbs: a link role=button': LINK,
  ...Object.fromEntries(
    ['thumbs', 'up', 'down', 'everything'].flatMap((target) => [
      [`${target}: aria-label dropped`, NAME],
      [`${target}: aria-label has another value`, NAME],
    ]),
  ),
};
const BOTH_NAMES: Listed = {
  'everything: aria-label dropped': BAR_NAME,
  'everything: aria-label has another value': BAR_NAME,
};
const { 'thumbs: a link role=button': _, ...IN_A_TOOLBAR } = BY_NAME_WITHOUT_BAR;

/** Single changes after which a thumb is not recognised. A layer behind must hold them. */
export const MISSED_THUMBS: Readonly<Record<Generation, Listed>> = {
  '2024-10': BY_NAME_WITHOUT_BAR,
  '2025': BOTH_NAMES,
  '2026-03': {},
  '2026-07': {},
  '2026-08': {},
  '2026-10': {},
  '2026-10-names': {},
  // A toolbar lists no chats.
  code: IN_A_TOOLBAR,
  cowork: {},
};

/** Single changes that only the request guard holds: Claude Code has no dialog to hold what its thumbs let by. */
export const ONLY_THE_REQUEST: Partial<Record<Generation, Listed>> = { code: MISSED_THUMBS.code };

/** Single changes after which a button is held that rates nothing: a press too many, never a rating too many. */
export const HELD_TOO_MUCH: Partial<Record<Generation, Listed>> = {};

/** Generations of which two changes at once may leave nothing that holds, and which. */
export const TWO_ARE_TOO_MANY: Partial<Record<Generation, string>> = {
  code: 'no dialog: another name and another address',
};
