// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { OFF_FOR_DOMAIN_WORDS, TRAINING_TITLES } from '../../../lib/claude/words/training.ts';
import { trainingOn } from '../../../lib/detect/training.ts';
import type { Training } from '../../../lib/terms/plan.ts';
import { show } from '../page.ts';

const PAGE = { pathname: '/settings/data-privacy-controls', hash: '' };
const TITLE = 'Help improve our AI models';

/** A row of the settings, as in the client of 2026-08-11. */
function row(title: string, checked: string, id = 'a', more = '', attributes = ''): string {
  return `<div><div><h3 id="${id}">${title}</h3><p>Allow the use of your chats …</p>${more}</div>
    <div><span role="switch" data-cds="Switch" aria-labelledby="${id}" aria-checked="${checked}" ${attributes}></span>
    <input type="checkbox" aria-hidden="true"></div></div>`;
}

const OTHERS = row('Location metadata', 'true', 'x') + row('Memory', 'false', 'y');

function training(html: string, address = PAGE): Training {
  show(html);
  return trainingOn(document, address);
}

describe('the row, in every language and under older titles', () => {
  test.each(TRAINING_TITLES)('%s', (title) => {
    expect(training(OTHERS + row(` ${title} `, 'true'))).toBe('on');
    expect(training(OTHERS + row(title.toUpperCase().toLowerCase(), 'false'))).toBe('off');
  });

  test.each(OFF_FOR_DOMAIN_WORDS)('%s', (words) => {
    const off = (said: string) => OTHERS + row(TITLE, 'false', 'a', `<p>${said}</p>`, 'aria-disabled="true"');
    expect(training(off(words))).toBe('off-for-domain');
    expect(training(off(words.replace(/\.$/, '')))).toBe('off-for-domain');
  });

  test('a straight apostrophe for a curly one', () => {
    expect(training(OTHERS + row("Contribuez à améliorer nos modèles d'IA", 'true'))).toBe('on');
  });
});

describe('off, and off for the domain', () => {
  const words = `<p>${OFF_FOR_DOMAIN_WORDS[1]}</p>`;
  test.each([
    ['disabled without the words', 'off', row(TITLE, 'false', 'a', '', 'disabled')],
    ['the words on a switch that can be pressed', 'off', row(TITLE, 'false', 'a', words)],
    [
      "another row's words",
      'off',
      row('Other', 'false', 'z', words) + row(TITLE, 'false', 'a', '', 'data-disabled'),
    ],
    ['on, whatever stands beside it', 'on', row(TITLE, 'true', 'a', words, 'aria-disabled="true"')],
    [
      'a group that is disabled',
      'off-for-domain',
      `<fieldset disabled>${row(TITLE, 'false', 'a', words)}</fieldset>`,
    ],
    ['data-disabled', 'off-for-domain', row(TITLE, 'false', 'a', words, 'data-disabled')],
  ] satisfies [string, Training, string][])('%s: %s', (_, state, html) => {
    expect(training(OTHERS + html)).toBe(state);
  });
});

describe('where it is shown', () => {
  test.each([
    ['/settings/data-privacy-controls', '', 'on'],
    ['/settings/data-privacy-controls/', '', 'on'],
    ['/settings/privacy', '', 'on'],
    ['/chat/1', '#settings/data-privacy-controls', 'on'],
    ['/chat/1', '#settings/privacy', 'on'],
    ['/chat/1', '', 'unknown'],
    ['/settings/account', '', 'unknown'],
    ['/settings/data-privacy-controls-old', '', 'unknown'],
    ['/admin-settings/data-privacy-controls', '', 'unknown'],
    ['/chat/1', '#settings/account', 'unknown'],
  ] satisfies [string, string, Training][])('%s%s: %s', (pathname, hash, state) => {
    expect(training(OTHERS + row(TITLE, 'true'), { pathname, hash })).toBe(state);
  });

  test('in a settings dialog with its other switches', () => {
    expect(training(`<div role="dialog">${OTHERS}${row(TITLE, 'false')}</div>`)).toBe('off');
  });
});

test.each([
  ['other switches alone', OTHERS],
  ['nothing', ''],
  ['the title without a switch', `<h3>${TITLE}</h3>`],
  ['two such rows', row(TITLE, 'true', 'a') + row(TITLE, 'true', 'b') + OTHERS],
  ['a title that only contains the words', row(`${TITLE} in preview`, 'true')],
  ['a switch that tells no state', row(TITLE, 'mixed')],
  [
    'a switch named by a missing title',
    row('?', 'true').replace('aria-labelledby="a"', 'aria-labelledby="gone"'),
  ],
  // Its switch is preset to what claude.ai would like, not to what holds.
  [
    'the terms dialog',
    `<div role="dialog"><h2>Updates to Consumer Terms and Policies</h2>${row(TITLE, 'true')}</div>`,
  ],
  ['the terms dialog, native', `<dialog>${row(TITLE, 'true')}</dialog>`],
])('unknown: %s', (_, html) => {
  expect(training(html)).toBe('unknown');
});

test('the terms dialog over the settings does not hide the row', () => {
  const terms = `<div role="alertdialog">${row(TITLE, 'true', 'b')}</div>`;
  expect(training(OTHERS + row(TITLE, 'false') + terms)).toBe('off');
});

describe('the checkbox before Base UI', () => {
  test.each([
    ['checked', 'on'],
    ['', 'off'],
    ['checked aria-checked="false"', 'off'],
  ] satisfies [string, Training][])('%s: %s', (attributes, state) => {
    const html = `<label>You can help improve Claude<input type="checkbox" role="switch" ${attributes}></label>`;
    expect(training(OTHERS + html)).toBe(state);
  });

  test('the hidden one of today says nothing', () => {
    expect(training(row(TITLE, 'false').replace('<input', '<input checked'))).toBe('off');
  });
});
