// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { quietButtonOn, quietPartOn, quietPlaceAt } from '../../../lib/detect/quiet.ts';
import { one, show } from '../page.ts';

const REASON = '<input type="radio" name="category">';
const FIELD = '<textarea></textarea>';
const REPORTER = '<input aria-label="Name"><input type="email" aria-label="Email">';
const BUTTONS = '<button class="cancel">Cancel</button><button class="send">Send report</button>';
const toggle = (name: string, isOn = false) =>
  `<span id="s">${name}</span><button role="switch" aria-checked="${isOn}" aria-labelledby="s"></button>`;
const dialog = (inside: string) => `<div role="dialog">${inside}${BUTTONS}</div>`;
/** Reasons, name, e-mail, notes, switch (client of 2026-08-11). */
const form = (optOut: string, reasons = REASON) => dialog(reasons + REPORTER + FIELD + optOut);
const KNOWN = 'Opt out of training on this report';
const SHARE = '/share/0f5e9c1a-7a3b-4c52-9d4e-1b0a2c3d4e5f';

const placeOn = (pathname: string) => quietPartOn(document, pathname)?.place;
const pressed = (selector: string, pathname: string) => quietPlaceAt(one(selector), pathname);

describe('a report that may train models', () => {
  test.each([
    ['by the switch’s name, wherever it is', '/project/x', dialog(FIELD + toggle(KNOWN))],
    ['its name with what surrounds it', '/code/session_1', dialog(FIELD + toggle(` ${KNOWN}. `))],
    ['over a shared chat, in any language', SHARE, form(toggle('Vom Training ausnehmen'))],
    ['over a published artifact', '/public/artifacts/x', form(toggle('オプトアウト'))],
    ['reasons in a list', SHARE, form(toggle('?'), '<select></select>')],
  ])('%s', (_, pathname, html) => {
    show(html);
    expect(placeOn(pathname)).toBe('shared-report');
    expect(pressed('.send', pathname)).toBe('shared-report');
    expect(quietButtonOn('shared-report', document, pathname)).toBe(one('.send'));
    expect(pressed('.cancel', pathname)).toBeUndefined();
    expect(pressed('[role=switch]', pathname)).toBeUndefined();
  });

  test.each([
    ['one that opts out', SHARE, form(toggle(KNOWN, true))],
    ['one without a switch', SHARE, form('')],
    ['a form of another kind elsewhere', '/code/session_1', form(toggle('Include logs'))],
    ['Cowork’s feedback', '/cowork/cse_1', form(toggle('Include task transcript'))],
    ['a form with two switches', SHARE, form(toggle('a') + toggle('b'))],
    ['a dialog to read, with a switch', SHARE, dialog(REASON + REPORTER + toggle('Wrap lines'))],
    ['a form without reasons', SHARE, form(toggle('Notify me'), '')],
    [
      'an embed code',
      SHARE,
      dialog(`<i role="combobox"></i><input><textarea readonly></textarea>${toggle('Dark')}`),
    ],
    ['a composer', SHARE, dialog(`<i role="combobox"></i>${FIELD}${toggle('Web search')}`)],
    [
      'a composer by its role, over a search',
      SHARE,
      dialog(`<i role="combobox"></i><input type="text"><p role="textbox"></p>${toggle('Web search')}`),
    ],
    ['a switch in no dialog', SHARE, REASON + FIELD + toggle(KNOWN) + BUTTONS],
    ['privacy settings', '/settings/data-privacy-controls', dialog(toggle('Help improve our AI models'))],
  ])('not: %s', (_, pathname, html) => {
    show(html);
    expect(placeOn(pathname)).toBeUndefined();
    expect(pressed('.send', pathname)).toBeUndefined();
  });
});

describe('the question for usage logs', () => {
  const answer = (name: string, value = '') =>
    `<label class="${name}"><input type="radio" name="log-analysis-consent" value="${value}">${name}</label>`;

  test.each([
    ['in a dialog', dialog(`<fieldset>${answer('yes')}${answer('no')}</fieldset>`), '[role=dialog]'],
    ['on a page', `<fieldset>${answer('yes')}${answer('no')}</fieldset>`, 'fieldset'],
    ['No first, but valued', dialog(answer('no', 'false') + answer('yes', 'true')), '[role=dialog]'],
  ])('%s: only Yes gives leave, by its box or its label', (_, html, part) => {
    show(html);
    expect(quietPartOn(document, '/settings/billing')).toEqual({ place: 'usage-logs', part: one(part) });
    for (const selector of ['.yes', '.yes input']) expect(pressed(selector, '/')).toBe('usage-logs');
    for (const selector of ['.no', '.no input']) expect(pressed(selector, '/')).toBeUndefined();
    expect(quietButtonOn('usage-logs', document, '/')).toBe(one('.yes input'));
  });

  test('not: the reasons of the same survey', () => {
    show(dialog('<label class="yes"><input type="radio" name="reason">Too expensive</label>'));
    expect(placeOn('/settings/billing')).toBeUndefined();
    expect(pressed('.yes', '/settings/billing')).toBeUndefined();
  });
});
