import { parse as parsePlist } from 'plist';
import { expect, test } from 'vitest';
import { element, textElement, xmlText } from '../../../lib/rollout/xml.ts';
import { attribute, parseXml } from './admx.ts';

// Parsers differ in what they take for a line break; whatever they take for one, a value comes back as it was.

/** Every character that XML may hold. */
const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !/[^\P{Cc}\t\n\r\u0085]|\p{Cs}|[\uFFFE\uFFFF]/u.test(character),
);
const TEXT = CHARACTERS.flatMap((character) => [`a${character}b`, `\r${character}`, `${character}\n`]).join(
  '|',
);

test('every character of a text is read as it was', () => {
  expect(CHARACTERS).toHaveLength(0x10000 - 0x800 - 61 - 2);
  expect(parseXml(textElement('text', {}, TEXT)).textContent).toBe(TEXT);
  expect(parsePlist(`<plist version="1.0"><string>${xmlText(TEXT)}</string></plist>`)).toBe(TEXT);
});

test('every character of an attribute is read as it was', () => {
  expect(attribute(parseXml(element('text', { value: TEXT })), 'value')).toBe(TEXT);
});
