import { describe, expect, test } from 'vitest';
import { literalCss } from '../../../lib/build/literalStyles.ts';
import { BUILDS, built } from '../project/built.ts';

test('names and rem become what they stand for, names of names too', () => {
  const css = `:root { --gold: #f2b84b; --amber: light-dark(#a94b07, var(--gold)); --s: 0.5rem }
    a { color: var(--amber); /* var(--comment) */ margin: calc(-1 * var(--s)) 1.25rem .5rem; width: min(30rem, 100vw) }`;
  const literal = literalCss(css);
  expect(literal).not.toContain('--');
  expect(literal).toContain(
    'color: light-dark(#a94b07, #f2b84b);  margin: calc(-1 * 8px) 20px 8px; width: min(480px, 100vw)',
  );
});

test('a name without a value fails the build, by its name', () => {
  expect(() => literalCss('a { color: var(--inkk) }')).toThrow('--inkk has no value');
});

describe.each(BUILDS)('%s', (build) => {
  test.each(['explain.js', 'content-scripts/notice.css', 'content-scripts/gate.js'])(
    '%s asks the page for no name, no rem',
    (file) => {
      const text = built(build, file).toString();
      expect(text.length).toBeGreaterThan(100);
      expect(text.match(/var\(--[\w-]*|(?<![\w.#-])\d*\.?\d+rem\b|--[a-z][\w-]+\s*:/g) ?? []).toEqual([]);
      if (file === 'explain.js') {
        // The sheets are in it: colours and lengths as they are.
        expect(text).toContain('light-dark(#1f4b43');
        expect(text).toMatch(/width:min\(480px,/);
      }
    },
  );
});
