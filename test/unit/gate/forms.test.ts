// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { expect, test } from 'vitest';
import { one, show } from '../page.ts';
import { armed } from './armed.ts';

const page = armed();

const LINK = '<p><a href="https://privacy.claude.com/en/articles/9957937-x">more</a></p>';
const FORM = `<form><textarea></textarea>${LINK}<button id="cancel">Cancel</button><button id="send">Submit</button></form>`;

test.each([
  ['by Submit', `<div role="dialog">${FORM}</div>`, '#send', 1],
  ['by nobody, as a script does', `<div role="dialog">${FORM}</div>`, undefined, 1],
  ['by its Cancel', `<div role="dialog">${FORM}</div>`, '#cancel', 0],
  ['outside any dialog', FORM, '#send', 0],
  ['of another dialog', `<div role="dialog">${FORM.replace(LINK, '')}</div>`, '#send', 0],
])('a form submitted %s', (_, html, by, held) => {
  show(html);
  const submitter = by === undefined ? null : one(by);
  const event = Object.assign(new Event('submit', { bubbles: true, cancelable: true }), { submitter });
  one('form').dispatchEvent(event);
  expect(page.held).toHaveLength(held);
  expect(event.defaultPrevented).toBe(held > 0);
});
