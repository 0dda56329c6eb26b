// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { guardForms } from '../../../lib/guard/formGuard.ts';
import { closed, MESSAGE, ORG } from './asking.ts';

await vi.hoisted(async () => {
  // The environment's own has no getters to capture.
  globalThis.URL = (await import('node:url')).URL as typeof URL;
});

const left = vi.fn();
const native = HTMLFormElement.prototype.submit;
HTMLFormElement.prototype.submit = left;
let permit = closed();
guardForms(window as never, {
  ...permit,
  mayLeave: (word) => permit.mayLeave(word),
});
beforeEach(() => {
  permit = closed();
  left.mockClear();
  document.body.innerHTML = '';
});
afterAll(() => {
  HTMLFormElement.prototype.submit = native;
});

const RATING = `<input name="message_id" value="${MESSAGE}"><input name="rating" value="up">`;
/** Leaves by `submit` and by a person's press; gives what was said of it. */
function leave(html: string): string[] {
  document.body.innerHTML = html;
  const form = document.querySelector('form') as HTMLFormElement;
  form.submit();
  const event = new Event('submit', { bubbles: true, cancelable: true });
  form.dispatchEvent(event);
  expect([event.defaultPrevented, left.mock.calls.length]).toEqual(
    permit.words.length > 0 ? [true, 0] : [false, 1],
  );
  return permit.words;
}
const to = (action: string, inside = '', method = 'post') =>
  `<form method="${method}" action="${action}">${inside}</form>`;
const twice = (word: string) => [word, word];

test.each([
  ['/v1/code/sessions/cse_01/feedback', 'code-report'],
  ['/claudeai-rpc/x.ConversationService/PerformAction', 'suspected'],
  ['/api/event_logging/v2/batch', 'suspected'],
  ['/api/claude_cli_feedback/bundle', 'suspected'],
  [`/api/organizations/${ORG}/message_rating`, 'suspected'],
])('a form that leaves to %s is held, whatever it holds', (action, word) => {
  expect(leave(to(action))).toEqual(twice(word));
});

test('a form elsewhere is held by its fields, those that only name it among them', () => {
  expect(leave(to('/api/x', RATING))).toEqual(twice('suspected'));
});

const ID = `<input name="message_id" value="${MESSAGE}">`;
const choice = (value: string, more = '') => `<input type="radio" name="rating" value="${value}" ${more}>`;

test.each([
  ['the choice that is made', `${ID}${choice('up', 'checked')}${choice('skip')}`, true],
  ['no choice that is not', `${ID}${choice('up')}${choice('skip', 'checked')}`, false],
  ['no box that is not ticked', `${ID}<input type="checkbox" name="thumbs_up" value="true">`, false],
  ['a name said twice', `${RATING}<input name="rating" value="">`, true],
])('of a form counts %s', (_, inside, isHeld) => {
  expect(leave(to('/api/x', inside))).toEqual(isHeld ? twice('suspected') : []);
});

test('a submit event that no form has made is none', () => {
  for (const target of [window, document, document.body])
    expect(() => target.dispatchEvent(new Event('submit', { bubbles: true }))).not.toThrow();
  expect(permit.words).toEqual([]);
});

const FLAG = '<input name="type" value="flag"><input name="reason" value="x y"><button>Send</button>';
const MAIL = '<input name="email" value="a@b.example">';
const REGISTER = 'https://events.anthropic.com/register';

test.each([
  ['a button without a name is no field', `/api/chat_conversations/${MESSAGE}/x`, FLAG, true],
  ['nor is any other control', '/api/x', `<input name="rating" value="5"><input value="${MESSAGE}">`, false],
  ['a host called after events takes more than batches', REGISTER, MAIL, false],
  ['and ratings perhaps', REGISTER, RATING, true],
])('%s', (_, action, inside, isHeld) => {
  expect(leave(to(action, inside))).toEqual(isHeld ? twice('suspected') : []);
});

test('also where they stand outside of it', () => {
  expect(
    leave(
      `${to('/api/x').replace('<form', '<form id="f"')}${RATING.replaceAll('<input', '<input form="f"')}`,
    ),
  ).toEqual(twice('suspected'));
});

test.each([
  ['by GET', to('/api/x', RATING, 'get')],
  ['a withdrawal', to('/api/withdraw_feedback', RATING)],
  ['with fields of another kind', to('/api/x', '<input name="title" value="Feedback">')],
  ['to another host', to('https://example.com/v1/code/sessions/cse_01/feedback', RATING)],
  ['with messages', to('/v1/code/sessions/cse_01/events', RATING)],
])('a form %s leaves', (_, html) => {
  expect(leave(html)).toEqual([]);
});

test('a form that cannot be read leaves where its address says nothing', () => {
  const broken = () => {
    throw new Error('No');
  };
  document.body.innerHTML = to('/api/x', RATING);
  for (const input of document.querySelectorAll('input'))
    Object.defineProperty(input, 'value', { get: broken });
  (document.querySelector('form') as HTMLFormElement).submit();
  expect([left.mock.calls.length, permit.words]).toEqual([1, []]);
});
