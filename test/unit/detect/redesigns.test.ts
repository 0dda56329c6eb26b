// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { messageCountAtLeast } from '../../../lib/detect/conversation.ts';
import { thumbAt } from '../../../lib/detect/thumb.ts';
import { all, one, show } from '../page.ts';

function bar(...buttons: string[]): string {
  return `<div role="toolbar" data-cds="MessageActions"><button aria-label="?">c</button>${buttons.join('')}</div>`;
}

const toggle = (name: string) => `<button class="it" aria-pressed="false" aria-label="${name}"></button>`;
const named = (name: string) => `<button class="it" aria-label="${name}"></button>`;

/** Which way each marked button would rate; undefined where a press passes. */
const directions = () => all('.it').map((button) => thumbAt(button)?.direction);

describe('still held after a redesign', () => {
  test.each([
    ['a full stop', 'Good response.', 'Bad response.'],
    ['a shortcut in brackets', 'Good response (g)', 'Bad response [Ctrl+B]'],
    ['a state', 'Good response, selected', 'Bad response'],
    ['a zero-width space', 'Good\u200b response', '\u200bBad response'],
    ['a soft hyphen', 'Good re\u00adsponse', 'Bad re\u00adsponse'],
    ['a sentence', 'This is a good response', 'This is a bad response'],
    ['Chinese', '给出好评', '给出差评'],
    ['Chinese, longer', '提交正面反馈', '提交负面反馈'],
    ['Chinese, a sentence', '这次回答很好', '这次回答不好'],
    ['Chinese, as feedback', '给出正面反馈', '给出负面反馈'],
  ])('a name with %s', (_, up, down) => {
    show(bar(named(up), named(down)));
    expect(directions()).toEqual(['up', 'down']);
  });

  test('three toggles of unknown names: none is told from another, all are held', () => {
    show(bar(toggle('a'), toggle('b'), toggle('c')));
    expect(directions()).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('one button for both, and the menu that it opens', () => {
    show(bar(named('Feedback')));
    expect(directions()).toEqual(['unknown']);
    show(
      '<div role="menu"><div class="it" role="menuitem">Good response</div><div class="it" role="menuitem">Bad response</div></div>',
    );
    expect(directions()).toEqual(['up', 'down']);
  });

  test.each([
    'div role="menuitem"',
    'div role="menuitemradio"',
    'div role="checkbox"',
    'div role="tab"',
    'div role="option"',
    'label',
    'a',
    'summary',
  ])('%s', (tag) => {
    const end = tag.split(' ')[0];
    show(bar(`<${tag} class="it">Good response</${end}>`, `<${tag} class="it">Bad response</${end}>`));
    expect(directions()).toEqual(['up', 'down']);
  });

  test('radio inputs that nobody named', () => {
    show(bar('<input class="it" type="radio" name="r">', '<input class="it" type="radio" name="r">'));
    expect(directions()).toEqual(['up', 'down']);
  });

  test('an icon that is a web component, and a button inside one', () => {
    show(bar('<button aria-label="Good response"><x-icon></x-icon></button>', '<x-thumb></x-thumb>'));
    const icon = one('x-icon').attachShadow({ mode: 'open' });
    icon.innerHTML = '<button tabindex="-1"><svg></svg></button>';
    const thumb = one('x-thumb').attachShadow({ mode: 'open' });
    thumb.innerHTML = '<button aria-label="Bad response"><i></i></button>';
    const inside = [icon.querySelector('svg'), thumb.querySelector('i')];
    expect(inside.map((each) => each && thumbAt(each)?.direction)).toEqual(['up', 'down']);
    expect(thumbAt(icon.querySelector('svg') as Element)?.button).toBe(one('[aria-label="Good response"]'));
  });
});

describe('never held', () => {
  test.each([
    ['Pin and Bookmark in a bar without thumbs', bar(toggle('Pin'), toggle('Bookmark'))],
    [
      'two toggles under a person’s own message',
      `<div data-testid="transcript-row"><p data-testid="user-message"></p>${bar(toggle('x'), toggle('y'))}</div>`,
    ],
    [
      'two toggles that another extension adds beside unpressed thumbs',
      bar(
        '<button aria-label="Good response"></button><button aria-label="Bad response"></button>',
        toggle('Translate'),
        toggle('Note'),
      ),
    ],
    ['a file card named like a thumb', `<div class="it" role="button">Good response</div>`],
    ['a chip named like a thumb, by its text', `<button class="it">Bad response.</button>`],
    ['a project card named like a thumb', `<a class="it" href="/project/1" aria-label="Good response"></a>`],
    ['a menu with one such entry', '<div role="menu"><i class="it" role="menuitem">Good response</i></div>'],
    ['feedback in another menu', '<div role="menu"><i class="it" role="menuitem">Feedback</i></div>'],
    ['feedback outside any bar', named('Feedback')],
  ])('%s', (_, html) => {
    show(html);
    const found = directions();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(Boolean)).toEqual([]);
  });
});

function rows(...attributes: string[]): string {
  return attributes.map((each) => `<div data-testid="transcript-row" ${each}></div>`).join('');
}

test.each([
  ['Message 137 of 142', rows('aria-label="Message 137 of 142"', 'aria-label="Message 138 of 142"'), 142],
  ['the total first', rows('aria-label="142 件中 137 件目"', 'aria-label="142 件中 138 件目"'), 142],
  ['thousands', rows('aria-label="1,137 of 1,142"', 'aria-label="1,138 of 1,142"'), 1142],
  ['aria-setsize', rows('aria-posinset="7" aria-setsize="90"', 'aria-posinset="8" aria-setsize="90"'), 90],
  [
    'aria-setsize unknown',
    rows('aria-posinset="7" aria-setsize="-1"', 'aria-posinset="8" aria-setsize="-1"'),
    8,
  ],
  ['data-index, from 0', rows('data-index="136"', 'data-index="137"'), 138],
  ['times of day', rows('aria-label="at 10 14"', 'aria-label="at 10 14"'), 2],
  ['totals that differ', rows('aria-label="1 of 9"', 'aria-label="2 of 70"'), 2],
])('counting by %s', (_, html, count) => {
  show(html);
  expect(messageCountAtLeast(document)).toBe(count);
});
