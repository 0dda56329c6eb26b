// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { SELECTOR_EVIDENCE } from '../../../lib/claude/evidence.ts';
import { SELECTORS, type SelectorName } from '../../../lib/claude/selectors.ts';
import { textOf } from '../sources.ts';

const NAMES = Object.keys(SELECTORS) as SelectorName[];

function matchesIn(html: string, selector: string): number {
  const page = document.implementation.createHTMLDocument();
  const template = page.createElement('template');
  template.innerHTML = html;
  return template.content.querySelectorAll(selector).length;
}

describe.each(NAMES)('%s', (name) => {
  const { example, from, to, by, also = [] } = SELECTOR_EVIDENCE[name];

  test('matches its own example', () => {
    expect(matchesIn(example, SELECTORS[name])).toBe(1);
  });

  test.each(NAMES.filter((other) => other !== name))('and %s only where it is said to', (other) => {
    const expected = also.includes(other);
    // Does this selector speak for a part of the page that another one's example shows?
    expect([other, matchesIn(example, SELECTORS[other]) > 0]).toEqual([other, expected]);
  });

  test('says since when it was seen, until when and by whom', () => {
    for (const month of [from, to]) expect(month).toMatch(/^20\d\d(-\d\d)?$/);
    expect(from <= `${to}-99`).toBe(true);
    expect(by.length).toBeGreaterThan(9);
  });
});

/** The parts whose appearance tells the account or the training setting. */
const ANNOUNCED: readonly SelectorName[] = [
  'userMenuButton',
  'userMenuIdentity',
  'userMenuOrganisation',
  'consumerDisclosure',
  'commercialDisclosure',
  'logConsent',
  'settingsNavigation',
];

test('assets/appear.css announces these parts and the switches, and nothing else', () => {
  const css = textOf('assets/appear.css').replace(/\/\*[\s\S]*?\*\//g, '');
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]+)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((each) => each.trim()),
    animation: /before-you-rate-[\w-]+/.exec(body)?.[0],
  }));
  const named = (animation: string) =>
    rules.filter((rule) => rule.animation === animation).flatMap(({ selectors }) => selectors);
  const dialogs = (name: SelectorName) => (name.endsWith('Disclosure') ? '[role="dialog"] ' : '');
  const appearing = ANNOUNCED.flatMap((name) =>
    SELECTORS[name].split(', ').map((part) => dialogs(name) + part),
  );
  expect(named('before-you-rate-appear').sort()).toEqual(appearing.sort());
  expect(named('before-you-rate-switched-off')).toEqual([SELECTORS.switch]);
  expect(named('before-you-rate-switched-on')).toEqual([SELECTORS.switchedOn]);
  expect(rules.filter(({ animation }) => animation !== undefined)).toHaveLength(3);
});
