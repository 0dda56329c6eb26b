// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findMessage, type MessagePlace, messageAround } from '../../../lib/detect/message.ts';
import { one, row, show } from '../page.ts';

function placeIn(html: string, bar = '[data-cds]'): MessagePlace {
  show(html);
  const place = messageAround(one(bar));
  if (!place) throw new Error('no place');
  return place;
}

const BAR = '<div data-cds="MessageActions"></div>';

test.each([
  ['data-turn-key', 't1', `<div data-turn-key="t1" id="x">${BAR}</div>`],
  [
    'data-turn-key',
    't1',
    `<div data-turn-key="t1"><div role="article" aria-label="Message 4">${BAR}</div></div>`,
  ],
  ['id', 'm4', `<div data-testid="transcript-row" id="m4" data-index="3">${BAR}</div>`],
  [
    'aria-label',
    'Message 4',
    `<div role="feed"><div role="article" aria-label="Message 4">${BAR}</div></div>`,
  ],
  ['aria-posinset', '4', `<div role="article" aria-posinset="4">${BAR}</div>`],
  ['data-index', '3', `<div data-index="3" data-test-render-count="2"><div>${BAR}</div></div>`],
  ['data-message-uuid', 'u\\41', `<div role="article" data-message-uuid="u\\41" aria-label="x">${BAR}</div>`],
])('a message is known by its %s', (attribute, key, html) => {
  expect(placeIn(html)).toMatchObject({ attribute, key });
  // Signs of a selector in a key must not break the search.
  document.body.innerHTML = html;
  expect(findMessage(document, { row: document.createElement('i'), attribute, key })).toBeDefined();
});

test.each([
  ['no row', `<main>${BAR}</main>`],
  ['a row without any key', `<div role="article">${BAR}</div>`],
  ['a row with empty keys', `<div role="article" id="" aria-label="">${BAR}</div>`],
])('a bar in %s belongs to no message that could be found again', (_, html) => {
  show(html);
  expect(messageAround(one('[data-cds]'))).toBeUndefined();
});

describe('found again', () => {
  test('the same row', () => {
    const place = placeIn(row('t1'));
    expect(findMessage(document, place)).toBe(place.row);
  });

  test('the row drawn anew', () => {
    const place = placeIn(row('t1'));
    show(row('t0') + row('t1') + row('t2'));
    expect(findMessage(document, place)).toBe(one('[data-turn-key="t1"]'));
  });

  test('the row drawn anew while its old element shows another message', () => {
    const place = placeIn(row('t1'));
    place.row.setAttribute('data-turn-key', 't9');
    place.row.insertAdjacentHTML('afterend', row('t1'));
    expect(findMessage(document, place)).toBe(one('[data-turn-key="t1"]'));
  });
});

describe('not found', () => {
  test('an unmounted row', () => {
    const place = placeIn(row('t1'));
    show(row('t2'));
    expect(findMessage(document, place)).toBeUndefined();
  });

  test('a recycled row with another key', () => {
    const place = placeIn(row('t1'));
    place.row.setAttribute('data-turn-key', 't9');
    expect(findMessage(document, place)).toBeUndefined();
  });

  test('two rows of one key', () => {
    const place = placeIn(row('t1'));
    show(row('t1') + row('t1'));
    expect(findMessage(document, place)).toBeUndefined();
  });

  test('something else of that key', () => {
    const place = placeIn(`<div role="article" id="m1">${BAR}</div>`);
    show('<section id="m1"></section>');
    expect(findMessage(document, place)).toBeUndefined();
  });
});
