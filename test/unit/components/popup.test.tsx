// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { isAnswerNeeded, type View, wayOf } from '../../../components/popup/view.ts';
import { DEFAULT_POLICY, type Policy } from '../../../lib/policy/policy.ts';
import { over, show } from './shownPopup.tsx';

afterEach(() => render(null, document.body));

const BLOCK: Policy['actions'] = {
  consumerWork: 'block',
  commercialWork: 'block',
  consumerPersonal: 'block',
  unknown: 'block',
};
const HIDE: Policy['actions'] = { ...BLOCK, consumerWork: 'hide' };

test('what is out of reach is folded under one line, each place with its sources', () => {
  const fold = show({}).querySelector('details.reach');
  expect(fold?.hasAttribute('open')).toBe(false);
  expect(fold?.querySelector('summary')?.textContent).toBe('Where this extension cannot help');
  const said = [...(fold?.querySelectorAll('li') ?? [])];
  const words = said.map(({ textContent }) => textContent).join('\n');
  for (const place of [
    'mobile apps',
    'side panel',
    'pivot.claude.ai',
    'DISABLE_FEEDBACK_COMMAND=1',
    'Rate chats',
  ])
    expect(words).toContain(place);
  // All but what this extension says of itself.
  expect(said.map((each) => each.querySelectorAll('.refs a').length > 0)).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
});

describe('the headline', () => {
  test.each([
    ['Ratings ask first', over()],
    ['Ratings and feedback are off here', over({}, { actions: BLOCK })],
    ['Your organisation hides ratings', over({}, { actions: HIDE })],
    ['API Console', { kind: 'place', place: 'console' }],
    ['Amazon Bedrock', { kind: 'place', place: 'bedrock' }],
    ['Google Vertex AI, now Gemini Enterprise Agent Platform', { kind: 'place', place: 'vertex' }],
    ['Not a claude.ai tab', { kind: 'elsewhere' }],
    ['Not running on this tab yet', { kind: 'not-running' }],
  ] satisfies [string, View][])('%s', (headline, view) => {
    expect(show({ view }).querySelector('h1')?.textContent).toBe(headline);
    // Whatever it was opened over, every part can be read.
    for (const section of ['compare', 'outputs', 'sources'] as const) {
      const panel = show({ view, section }).querySelector('[role="tabpanel"]:not([hidden])');
      expect(panel?.textContent?.length).toBeGreaterThan(200);
    }
  });
});

test.each([
  [{ managed: false, organisation: 'Acme' }, undefined],
  [{ managed: true, organisation: 'Acme' }, 'Managed by Acme'],
  [{ managed: true, organisation: '' }, 'Managed by your organisation'],
])('policy %o: %s', (policy, line) => {
  expect(show({ policy: { ...DEFAULT_POLICY, ...policy } }).querySelector('.managed-by')?.textContent).toBe(
    line,
  );
});

test.each([
  ['nobody manages', 'allow', {}, 'You chose not to be asked for this kind of account.'],
  ['it allows', 'allow', { managed: true }, 'Your organisation’s settings let ratings pass on this account.'],
  [
    'it blocks',
    'block',
    { managed: true },
    'Your organisation does not allow ratings on this account, nor feedback that takes a conversation along.',
  ],
  [
    'it cannot be read',
    'block',
    { managed: true, isReadable: false },
    'The policy could not be read. Ratings, and feedback that takes a conversation along, stay off until it can.',
  ],
] satisfies [string, Policy['actions']['unknown'], Partial<Policy>, string][])(
  'the status says why, where %s',
  (_, action, change, detail) => {
    const actions = { ...BLOCK, consumerWork: action };
    const policy = { ...DEFAULT_POLICY, ...change, actions };
    expect(show({ policy, view: over({}, policy) }).querySelector('header p')?.textContent).toBe(detail);
  },
);

test.each([
  ['enforced', 'Your organisation’s settings let ratings pass on this account.'],
  [
    'default',
    'Your organisation’s settings, or your own where it leaves that to you, let ratings pass on this account.',
  ],
  ['person', 'You chose not to be asked for this kind of account.'],
] as const)('where ratings pass on a personal account, by a setting of origin %s', (origin, detail) => {
  const policy = {
    ...DEFAULT_POLICY,
    managed: true,
    personalDomains: ['acme.example'],
    actions: { ...BLOCK, consumerPersonal: 'allow' as const },
    origins: { ...DEFAULT_POLICY.origins, feedbackOnPersonalAccount: origin },
  };
  const view = over({ email: 'robin@acme.example', isEmailConfirmed: true }, policy);
  expect(show({ policy, view }).querySelector('header p')?.textContent).toBe(detail);
});

test('the organisation’s words stand first, and it has answered who is at work', () => {
  const guidance = { text: 'Ask <b>Ann</b> first.', url: 'https://acme.example/ai' };
  const policy = { ...DEFAULT_POLICY, managed: true, organisation: 'Acme', guidance };
  const view = over({ email: 'unknown' }, { personalDomains: ['acme.example'], managed: true });
  const body = show({ policy, view });
  expect(body.querySelector('[role="tabpanel"] > .guidance')?.textContent).toContain(guidance.text);
  expect(body.querySelector('.guidance a')?.getAttribute('href')).toBe(guidance.url);
  expect(body.querySelector('fieldset')).toBeNull();
  // Nor does an answer for this one account count.
  expect(body.querySelectorAll('.correction input')).toHaveLength(0);
  expect(show({ view: over({ email: 'unknown' }) }).querySelectorAll('.correction input')).toHaveLength(2);
  expect(show({ view: over({ email: 'unknown' }) }).querySelector('fieldset')).not.toBeNull();
});

test.each([
  ['personal', over()],
  ['company', over({ plan: 'team' })],
  [undefined, over({ plan: 'unknown' })],
  ['api', { kind: 'place', place: 'console' }],
  ['cloud', { kind: 'place', place: 'bedrock' }],
  ['cloud', { kind: 'place', place: 'vertex' }],
  [undefined, { kind: 'elsewhere' }],
] satisfies [string | undefined, View][])('the column of this tab: %s', (way, view) => {
  expect(wayOf(view)).toBe(way);
});

test.each([
  [true, over({ email: 'unknown' }), false],
  [false, over({ email: 'unknown' }), true],
  [true, over({ email: 'unknown' }, { answer: 'work' }), false],
  [false, over(), false],
  [false, over({ plan: 'team' }), false],
  [false, { kind: 'elsewhere' }, false],
] satisfies [boolean, View, boolean][])('asks for work or personal: %s', (isAsked, view, isCorrected) => {
  expect(isAnswerNeeded(view, isCorrected)).toBe(isAsked);
});
