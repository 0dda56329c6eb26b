import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiCode } from '../../../lib/build/asciiOnly.ts';

const meaning = (code: string): unknown => new Function(`return ${code}`)();

test('a string means what it meant, in ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const code = asciiCode(JSON.stringify(text));
      expect(code).toMatch(/^[\x20-\x7e]*$/);
      expect(meaning(code)).toBe(text);
    }),
  );
});

test.each([
  ['a template', '`„2“ …`', '„2“ …'],
  ['a class of characters', 'String("a、b".split(/[,،、，]/))', 'a,b'],
  ['a pair of halves in a Unicode pattern', '/^👍$/u.test("👍")', true],
])('%s', (_, code, meant) => {
  expect(meaning(asciiCode(code))).toBe(meant);
});
