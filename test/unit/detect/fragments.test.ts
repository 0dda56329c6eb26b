// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ACCOUNTS } from './fragments/accounts.ts';
import { BARS_AND_THUMBS } from './fragments/bars.ts';
import { DIALOGS } from './fragments/dialogs.ts';
import { expected, type Fragments, read } from './fragments/fragment.ts';
import { SETTINGS } from './fragments/settings.ts';
import { TRANSCRIPTS } from './fragments/transcripts.ts';

const GROUPS: readonly (readonly [string, Fragments])[] = [
  ['bars and thumbs', BARS_AND_THUMBS],
  ['accounts', ACCOUNTS],
  ['settings', SETTINGS],
  ['dialogs', DIALOGS],
  ['transcripts', TRANSCRIPTS],
];

// What a fragment does not state is read from none: a thumb too many is as wrong as one too few.
describe.each(GROUPS)('%s', (_, fragments) => {
  test.each(Object.entries(fragments))('%s', (_name, fragment) => {
    expect(read(fragment)).toEqual(expected(fragment));
  });
});
