// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/"}
import { expect, test } from 'vitest';
import { isFeedbackForm, isSubmit } from '../../../lib/detect/dialog.ts';
import { one, show } from '../page.ts';

const LINK = '<p id="d"><a href="https://privacy.claude.com/en/articles/10023565-x">…</a></p>';
const FIELD = '<textarea></textarea>';
const dialog = (inside: string) =>
  `<div role="alertdialog"><form>${inside}<button>Cancel</button><button class="it" aria-describedby="d">OK</button></form></div>`;
const SETTINGS = '/settings/data-privacy-controls';
const CHAT = '/chat/0b6f3c1e-8a52-4f0d-9a3c-5d1e7f2a4b68';

// "Withdraw feedback?" may say what feedback is used for, with the article that a rating's dialog links.
test.each([
  ['the question on the privacy settings', SETTINGS, LINK, false],
  ['with a field for a reason', SETTINGS, FIELD + LINK, false],
  ['in the settings over a chat', `${CHAT}#settings/data-privacy-controls`, LINK, false],
  ['a rating over an address that the settings left behind', `${CHAT}#settings/privacy`, FIELD + LINK, true],
  ['a rating without its field', CHAT, LINK, true],
  ['a rating', CHAT, FIELD + LINK, true],
])('%s', (_, address, inside, isHeld) => {
  history.replaceState(null, '', address);
  show(dialog(inside));
  expect(isSubmit(one('.it'))).toBe(isHeld);
  expect(isFeedbackForm(one('form'))).toBe(isHeld);
});
