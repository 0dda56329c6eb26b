// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/Popup.tsx';
import { isAnswerNeeded, type View, wayOf } from '../../../components/view.ts';
import { decide, type Signals } from '../../../lib/decide/verdict.ts';
import { DEFAULT_SETTINGS } from '../../../lib/memory/settings.ts';
import type { StatusAnswer } from '../../../lib/messages.ts';
import { DEFAULT_POLICY, type Policy } from '../../../lib/policy/policy.ts';
import { popupCatalogue } from '../../../lib/texts/popupCatalogue.ts';

const NOW = Date.UTC(2026, 10, 21);
const t = popupCatalogue('en');

function over(signals: Partial<Signals> = {}, policy: Partial<Policy> = {}): View {
  const verdict = decide(
    { plan: 'max', terms: 'unknown', email: 'ann@acme.example', training: 'off', ...signals },
    { ...DEFAULT_POLICY, ...policy },
  );
  const status: StatusAnswer = {
    account: 'a',
    verdict,
    sightings: { plan: { value: 'max', at: NOW } },
    health: {
      state: 'working',
      held: { thumb: 0, submit: 0, request: 0 },
      signals: [],
      bars: 0,
      barsWithBothThumbs: 0,
      thumbs: 0,
      answers: 0,
    },
    page: { build: 'unknown', language: 'en' },
    problems: [],
  };
  return { kind: 'claude', status };
}

function show(props: Partial<PopupProps>): HTMLElement {
  const nothing = () => undefined;
  render(
    <Popup
      t={t}
      view={over()}
      part="status"
      corrected={undefined}
      settings={DEFAULT_SETTINGS}
      policy={DEFAULT_POLICY}
      problems={[]}
      now={NOW}
      onPart={nothing}
      onSource={nothing}
      onSettings={nothing}
      onCorrect={nothing}
      onForget={nothing}
      onOpen={nothing}
      isCopied={false}
      onCopy={nothing}
      onOptions={nothing}
      {...props}
    />,
    document.body,
  );
  return document.body;
}

afterEach(() => render(null, document.body));

const BLOCK: Policy['actions'] = {
  consumerWork: 'block',
  commercialWork: 'block',
  consumerPersonal: 'block',
  unknown: 'block',
};

describe('the headline', () => {
  test.each([
    ['Ratings ask first', over()],
    ['Ratings are off here', over({}, { actions: BLOCK })],
    ['API Console', { kind: 'place', place: 'console' }],
    ['Amazon Bedrock', { kind: 'place', place: 'bedrock' }],
    ['Google Vertex AI', { kind: 'place', place: 'vertex' }],
    ['Not a claude.ai tab', { kind: 'elsewhere' }],
    ['Not running on this tab yet', { kind: 'not-running' }],
  ] satisfies [string, View][])('%s', (headline, view) => {
    expect(show({ view }).querySelector('h1')?.textContent).toBe(headline);
    // Whatever it was opened over, every part can be read.
    for (const part of ['compare', 'outputs', 'sources'] as const) {
      const panel = show({ view, part }).querySelector('[role="tabpanel"]:not([hidden])');
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
  ['it blocks', 'block', { managed: true }, 'Your organisation does not allow ratings on this account.'],
  [
    'it cannot be read',
    'block',
    { managed: true, isReadable: false },
    'The policy could not be read. Ratings stay off until it can.',
  ],
] satisfies [string, Policy['actions']['unknown'], Partial<Policy>, string][])(
  'the status says why, where %s',
  (_, action, change, detail) => {
    const actions = { ...BLOCK, consumerWork: action };
    const policy = { ...DEFAULT_POLICY, ...change, actions };
    expect(show({ policy, view: over({}, policy) }).querySelector('header p')?.textContent).toBe(detail);
  },
);

test('the organisation’s words stand first, and it has answered who is at work', () => {
  const guidance = { text: 'Ask <b>Ann</b> first.', url: 'https://acme.example/ai' };
  const policy = { ...DEFAULT_POLICY, managed: true, organisation: 'Acme', guidance };
  const view = over({ email: 'unknown' }, { personalDomains: ['acme.example'], managed: true });
  const body = show({ policy, view });
  expect(body.querySelector('[role="tabpanel"] > .guidance')?.textContent).toContain(guidance.text);
  expect(body.querySelector('.guidance a')?.getAttribute('href')).toBe(guidance.url);
  expect(body.querySelector('fieldset')).toBeNull();
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

test('a fact unread for long is shown as one that may have changed; in 2036 all are', () => {
  const flagged = (now: number) => show({ part: 'sources', now }).querySelectorAll('.origin strong').length;
  expect(flagged(NOW)).toBeGreaterThan(0);
  expect(flagged(NOW)).toBeLessThan(flagged(Date.UTC(2036, 0, 1)));
  expect(flagged(Date.UTC(2036, 0, 1))).toBe(show({ part: 'sources' }).querySelectorAll('.origin').length);
});

test('the age of a reading is told in days; by a clock set wrong it is unknown', () => {
  const said = (now: number) =>
    show({ part: 'sources', now }).querySelector('#commercial-feedback-stored .origin')?.textContent;
  expect(said(Date.UTC(2026, 7, 28))).toContain('read 2026-08-18, 10 days ago');
  expect(said(Date.UTC(2026, 7, 19))).toContain('read 2026-08-18, 1 day ago');
  expect(said(0)).toContain('read 2026-08-18, how long ago is unknown');
});

test('a conflict is shown with both readings', () => {
  const source = show({ part: 'sources' }).querySelector('#commercial-feedback-conflict');
  expect(source?.textContent).toContain('Not settled against');
  expect(show({ part: 'sources' }).querySelector('#feedback-kept-5-years')?.textContent).toContain(
    '10 years',
  );
});

test('a number leads to its source', () => {
  const onSource = vi.fn();
  const link = show({ part: 'compare', onSource }).querySelector<HTMLElement>('a[href="#baa-excludes"]');
  link?.click();
  expect(onSource).toHaveBeenCalledWith('baa-excludes');
});
