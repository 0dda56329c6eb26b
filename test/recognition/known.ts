import type { Generation } from '../standin/index.ts';

/** Names of single changes, each with the reason why it is known. */
export type Listed = Readonly<Record<string, string>>;

const NO_BUTTON = 'nothing says any more that it can be pressed';
const LINK = 'outside a bar we know, a button that is a link may be the title of a chat';
const NAME = 'these thumbs have nothing but their names';

const UNPRESSABLE: Listed = {
  'thumbs: a span without a role': NO_BUTTON,
};
const BY_NAME: Listed = {
  ...UNPRESSABLE,
  ...Object.fromEntries(
    ['thumbs', 'up', 'down', 'everything'].flatMap((target) => [
      [`${target}: aria-label dropped`, NAME],
      [`${target}: aria-label has another value`, NAME],
    ]),
  ),
};
const BY_NAME_WITHOUT_BAR: Listed = { ...BY_NAME, 'thumbs: a link role=button': LINK };

/** Single changes after which a thumb is not recognised. A layer behind must hold them. */
export const MISSED_THUMBS: Readonly<Record<Generation, Listed>> = {
  '2024-10': BY_NAME_WITHOUT_BAR,
  '2025': BY_NAME,
  '2026-03': BY_NAME,
  '2026-07': BY_NAME,
  '2026-08': {},
  '2026-10': {},
  '2026-10-names': BY_NAME,
  // A toolbar lists no chats.
  code: BY_NAME,
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
