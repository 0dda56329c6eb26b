// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { browserIn, plainWord } from '../../../lib/detect/diagnostics.ts';
import { followHealth, healthOf, type Tally } from '../../../lib/detect/health.ts';
import { SIGNALS } from '../../../lib/detect/signal.ts';
import { bar, show } from '../page.ts';

const CHAT = '/chat/c0000000-0000-4000-8000-000000000001';
const NOTHING: Tally = { held: { thumb: 0, submit: 0, request: 0 }, unforeseen: 0, signals: [] };
const ANSWER = '<div data-is-streaming="false"></div>';

test.each([
  ['a bar with both thumbs', ANSWER + bar(), CHAT, {}, 'working'],
  ['thumbs without a bar', '<button aria-label="Share positive feedback"></button>', CHAT, {}, 'working'],
  ['an answer without any bar', ANSWER, CHAT, {}, 'degraded'],
  [
    'a bar without thumbs: rating switched off',
    `${ANSWER}<div data-cds="MessageActions"></div>`,
    CHAT,
    {},
    'nothing-to-rate',
  ],
  ['a shared view, to be read only', ANSWER, '/share/c0000000', {}, 'nothing-to-rate'],
  ['a shared view, where a request was stopped', ANSWER, '/share/c0000000', { request: 1 }, 'degraded'],
  ['no conversation', '', '/new', {}, 'nothing-to-rate'],
  ['a conversation not drawn yet', '', CHAT, {}, 'not-seen'],
  ['only the request guard held', ANSWER + bar(), CHAT, { request: 1 }, 'degraded'],
  ['the request guard held after Submit was', ANSWER + bar(), CHAT, { request: 1, submit: 1 }, 'working'],
  ['more stopped requests than held presses', ANSWER + bar(), CHAT, { request: 2, thumb: 1 }, 'degraded'],
  ['thumbs held before they were unmounted', ANSWER, CHAT, { thumb: 1 }, 'working'],
])('%s', (_, html, pathname, held, state) => {
  show(html);
  const tally = { ...NOTHING, held: { ...NOTHING.held, ...held } };
  expect(healthOf(document, pathname, tally, SIGNALS).state).toBe(state);
});

const NO_THUMBS = `${ANSWER}<div data-cds="MessageActions"><button>Copy</button><button>Retry</button></div>`;

test.each([
  ['an account that had thumbs in this tab', NO_THUMBS, CHAT, {}, true, 'unrecognised'],
  [
    'one whose thumb was held',
    NO_THUMBS,
    CHAT,
    { held: { thumb: 1, submit: 0, request: 0 } },
    false,
    'unrecognised',
  ],
  ['an account that never had any', NO_THUMBS, CHAT, {}, false, 'nothing-to-rate'],
  ['a shared view', NO_THUMBS, '/share/c0000000', {}, true, 'nothing-to-rate'],
  ['a new chat', '', '/new', {}, true, 'nothing-to-rate'],
  ['thumbs again', ANSWER + bar(), CHAT, {}, true, 'working'],
  [
    'a stopped request that nobody foresaw, after held presses',
    ANSWER + bar(),
    CHAT,
    { held: { thumb: 3, submit: 1, request: 1 }, unforeseen: 1 },
    true,
    'degraded',
  ],
] as const)('remembered: %s', (_, html, pathname, seen, hadThumbs, state) => {
  show(html);
  expect(healthOf(document, pathname, { ...NOTHING, ...seen }, SIGNALS, hadThumbs).state).toBe(state);
});

test('a tab remembers by account', () => {
  const health = followHealth(NOTHING);
  show(ANSWER + bar());
  expect(health.state('a', SIGNALS)).toBe('working');
  show(NO_THUMBS);
  expect(health.state('a', SIGNALS)).toBe('unrecognised');
  expect(health.all('b', SIGNALS).state).toBe('nothing-to-rate');
});

test.each([
  ['f5900f0ae69f', 'f5900f0ae69f'],
  ['pt-BR', 'pt-BR'],
  ['robin@acme.example', 'unknown'],
  ['two words', 'unknown'],
  ['x'.repeat(41), 'unknown'],
  ['', 'unknown'],
  [undefined, 'unknown'],
])('a version or language is a plain word: %j', (text, expected) => {
  expect(plainWord(text)).toBe(expected);
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox/153'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome/156'],
  ['curl', 'unknown'],
])('the browser in %s', (agent, expected) => {
  expect(browserIn(agent)).toBe(expected);
});

test('a long conversation costs no more than a short one: the newest bars tell', () => {
  const row = (at: number) =>
    `<div data-cds="MessageActions" role="toolbar"><button aria-pressed="false" data-at="${at}"></button><button aria-pressed="false"></button></div>`;
  const page = document.createElement('main');
  page.append(
    ...Array.from({ length: 400 }, (_, at) => {
      const holder = document.createElement('div');
      holder.insertAdjacentHTML('beforeend', row(at));
      return holder;
    }),
  );
  let asked = 0;
  const counting = SIGNALS.map((signal) => ({
    ...signal,
    direction: (button: Element, bar: Element | undefined) => {
      asked += 1;
      return signal.direction(button, bar);
    },
  }));
  expect(healthOf(page, '/chat/c1', NOTHING, counting)).toMatchObject({
    state: 'working',
    bars: 12,
    barsWithBothThumbs: 12,
  });
  expect(asked).toBeLessThan(200);
});
