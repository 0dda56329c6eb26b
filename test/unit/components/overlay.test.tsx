// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Overlay, type OverlayProps } from '../../../components/claude/Overlay.tsx';
import { decide } from '../../../lib/decide/verdict.ts';
import { type Action, DEFAULT_POLICY } from '../../../lib/policy/policy.ts';
import { catalogue } from '../../../lib/texts/catalogue.ts';

const OBSERVATIONS = {
  plan: 'team',
  terms: 'unknown',
  email: 'unknown',
  isEmailConfirmed: false,
  training: 'unknown',
} as const;

/** The overlay for a verdict. */
function draw(action: Action, change: Partial<OverlayProps>): HTMLElement {
  const actions = { ...DEFAULT_POLICY.actions, commercialWork: action };
  const props: OverlayProps = {
    t: catalogue('en'),
    occasion: 'up',
    door: 'rating',
    verdict: decide(OBSERVATIONS, { ...DEFAULT_POLICY, actions }),
    policy: DEFAULT_POLICY,
    surface: 'chat',
    isAdministrator: false,
    now: 0,
    messages: 2,
    isPressAgain: false,
    isTicked: false,
    onTick: () => undefined,
    onCancel: () => undefined,
    onProceed: () => undefined,
    ...change,
  };
  const place = document.createElement('div');
  render(<Overlay {...props} />, place);
  return place;
}

/** Its heading and buttons. */
function shown(action: Action, change: Partial<OverlayProps>): (string | null)[] {
  return [...draw(action, change).querySelectorAll('h2, button')].map(({ textContent }) => textContent);
}

test('what a screen reader says of it: the sentences, then what would be sent', () => {
  const place = draw('warn', {});
  const told = ['lines', 'sends'].map((id) => place.querySelector(`#${id}`)?.textContent ?? '');
  expect(told[0]).toContain('The help page excepts rated chats.');
  expect(told[1]).toContain('at least 2 messages');
});

test.each([
  ['warn', { isPressAgain: false }, ['Before you give a thumbs-up', 'Rate anyway', 'Don’t rate']],
  ['block', { isPressAgain: false }, ['Ratings are off here', 'Close']],
  ['warn', { isPressAgain: true }, ['Go ahead and rate', 'Close']],
  ['warn', { isPressAgain: true, door: 'code-report' }, ['Go ahead and send', 'Close']],
  ['warn', { isPressAgain: true, door: 'cowork-feedback' }, ['Go ahead and send', 'Close']],
  ['warn', { isPressAgain: true, door: 'chat-feedback' }, ['Go ahead and send', 'Close']],
  ['warn', { isPressAgain: true, door: undefined, occasion: 'suspected' }, ['Go ahead and send', 'Close']],
  ['warn', { occasion: 'cut' }, ['Did this rating arrive?', 'Close']],
  ['warn', { occasion: 'cut', door: 'code-report' }, ['Did this report arrive?', 'Close']],
  // A block that came after the yes: the press would not pass.
  ['block', { isPressAgain: true }, ['Ratings are off here', 'Close']],
  ['block', { door: 'code-report', occasion: 'submit' }, ['Feedback is off here', 'Close']],
  ['block', { door: 'cowork-feedback', occasion: 'submit' }, ['Feedback is off here', 'Close']],
  ['block', { door: 'chat-feedback', occasion: 'submit' }, ['Feedback is off here', 'Close']],
  ['block', { door: undefined, occasion: 'suspected' }, ['Feedback is off here', 'Close']],
  ['warn', { occasion: 'stopped' }, ['A rating was stopped', 'Allow and try again', 'Don’t rate']],
  [
    'warn',
    { occasion: 'submit', door: 'shared-report' },
    ['Before you send this report', 'Send anyway', 'Don’t send'],
  ],
  ['warn', { occasion: 'submit', door: 'usage-logs' }, ['Before you say yes', 'Say yes', 'Don’t say yes']],
  ['block', { occasion: 'submit', door: 'usage-logs' }, ['This is off here', 'Close']],
  [
    'warn',
    { occasion: 'stopped', door: 'code-report' },
    ['A report was stopped', 'Allow and try again', 'Don’t send'],
  ],
  // What it was is known from its request, wherever it was stopped.
  [
    'warn',
    { occasion: 'stopped', surface: 'code' },
    ['A rating was stopped', 'Allow and try again', 'Don’t rate'],
  ],
  [
    'warn',
    { occasion: 'stopped', surface: 'cowork' },
    ['A rating was stopped', 'Allow and try again', 'Don’t rate'],
  ],
  [
    'warn',
    { occasion: 'stopped', door: 'cowork-feedback', surface: 'cowork' },
    ['A report was stopped', 'Allow and try again', 'Don’t send'],
  ],
  [
    'warn',
    { occasion: 'suspected', door: undefined },
    ['Something that looks like feedback was stopped', 'Allow and try again', 'Don’t send'],
  ],
] satisfies [Action, Partial<OverlayProps>, string[]][])('%s, %o', (action, change, expected) => {
  expect(shown(action, change)).toEqual(expected);
});

test.each([
  ['rating', {}, 'Your organisation does not allow ratings on this account.'],
  ['code-report', {}, 'Your organisation does not allow feedback of this kind on this account.'],
  [
    'code-report',
    { organisation: 'Acme Ltd' },
    'Acme Ltd does not allow feedback of this kind on this account.',
  ],
  [
    'cowork-feedback',
    { isReadable: false },
    'What this browser’s policy says could not be read. It may forbid feedback of this kind, so that stays off until it can.',
  ],
] as const)('a block says what it is of: %s, %o', (door, change, words) => {
  const place = draw('block', { occasion: 'submit', door, policy: { ...DEFAULT_POLICY, ...change } });
  expect(place.querySelector('.lead')?.textContent).toBe(words);
});

test.each([
  ['rating', 'chat', 'This conversation, whole: at least 2 messages'],
  ['rating', 'cowork', 'This conversation, whole: at least 2 messages'],
  ['rating', 'code', 'This feedback; by the help page, the conversation is stored with it'],
  ['code-report', 'code', 'Your description and this session’s transcript'],
  ['cowork-feedback', 'cowork', 'Your feedback and the transcript of the task chosen in the form'],
  // Where nothing tells, it may be either.
  [undefined, 'cowork', 'This conversation, or the task chosen in a report'],
] as const)('what a stopped request would have sent: %s, in %s', (door, surface, words) => {
  const occasion = door ? 'stopped' : 'suspected';
  expect(draw('warn', { occasion, door, surface }).querySelector('#sends strong')?.textContent).toBe(words);
});

test.each([
  ['rating', 'chat', 'up', 'What “Submit” in claude.ai’s form sends'],
  ['rating', 'chat', 'stopped', 'What would be sent'],
  ['rating', 'cowork', 'up', 'What “Submit” sends, by claude.ai’s form'],
  ['rating', 'cowork', 'stopped', 'What “Submit” sends, by claude.ai’s form'],
  ['chat-feedback', 'cowork', 'submit', 'What “Submit” sends, by claude.ai’s form'],
  ['cowork-feedback', 'cowork', 'submit', 'What would be sent'],
] as const)('whose word it is what would be sent: %s, in %s, %s', (door, surface, occasion, words) => {
  const heading = draw('warn', { occasion, door, surface }).querySelector('#sends span');
  expect(heading?.textContent).toBe(words);
});

test.each([
  ['soon', 'That was too quick to have been read. Press once more.'],
  ['unseen', 'Something covered or moved this. Look again, then press once more.'],
  [
    'covered',
    'Something covers a part of this, perhaps the page around it. If it stays, open this in a tab of its own.',
  ],
  ['script', 'A program pressed here, not a person. It does not count.'],
  ['tick', 'Tick the line first.'],
  [undefined, ''],
] as const)('a press that does not count is told why: %s', (refusal, words) => {
  expect(draw('warn', { refusal }).querySelector('[role="status"]')?.textContent).toBe(words);
});

test('the choice stands apart from what scrolls, so that its focus hides nothing', () => {
  const place = draw('warn', {});
  expect(place.querySelector('.words h2, .words li')).not.toBeNull();
  expect(place.querySelector('.words button')).toBeNull();
  expect(place.querySelectorAll('.choice button').length).toBe(2);
});
