import { describe, expect, test } from 'vitest';
import { filesIn, textOf } from '../sources.ts';

type Palette = Record<string, string>;

const PALETTE = textOf('components/shared/palette.css');
const SHEETS = filesIn(['assets', 'components'], '.css');

/** The colours by name, light and dark. */
function palettes(): [string, Palette][] {
  const given = [...PALETTE.matchAll(/--([\w-]+): (?:light-dark\((.+?), ([^,]+)\)|(#\w{6}));/g)];
  const read = (isDark: boolean): Palette =>
    Object.fromEntries(
      given.map(([, name = '', light, dark, both]) => [name, (both ?? (isDark ? dark : light)) as string]),
    );
  const whole = (palette: Palette): Palette =>
    Object.fromEntries(
      Object.entries(palette).map(([name, color]) => [name, palette[color.slice(6, -1)] ?? color]),
    );
  return [
    ['light', whole(read(false))],
    ['dark', whole(read(true))],
  ];
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white has the contrast that the standard names', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});

describe.each(palettes())('the palette, %s', (_, palette) => {
  test.each(
    ['ink', 'soft', 'accent', 'amber', 'red'].flatMap((ink) =>
      ['paper', 'wash'].map((paper) => [ink, paper]),
    ),
  )('%s on %s can be read (AA)', (ink = '', paper = '') => {
    expect(contrast(palette[ink] ?? '', palette[paper] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

test.each(palettes())('words on a button of our own colour can be read (AA), %s', (_, palette) => {
  expect(contrast(palette['on-accent'] ?? '', palette.accent ?? '')).toBeGreaterThanOrEqual(4.5);
});

test('every colour is written once, in the palette', () => {
  const colours = (path: string) => textOf(path).match(/#[\da-f]{3,8}\b/gi) ?? [];
  const elsewhere = SHEETS.filter((path) => path !== 'components/shared/palette.css');
  expect(elsewhere.flatMap(colours)).toEqual([]);
  const given = colours('components/shared/palette.css');
  expect(given.length).toBeGreaterThan(15);
  expect(new Set(given).size).toBe(given.length);
});

/** Every declaration of these properties in our sheets: where it stands and its value. */
function declarations(property: RegExp): [path: string, value: string][] {
  const OF_SCALE = SHEETS.filter((path) => path !== 'assets/appear.css');
  return OF_SCALE.flatMap((path) =>
    [...textOf(path).matchAll(/^\s*([a-z-]+):\s*([^;{}]+);/gm)]
      .filter(([, name = '']) => property.test(name))
      .map(([, , value = '']): [string, string] => [path, value]),
  );
}

test.each([
  [
    'space',
    /^(padding|margin|gap)(-|$)/,
    /^(0|auto|-?1px|var\(--space-\d+\)|calc\([^a-z]*var\(--space-\d+\)[^a-z]*(px)?\))$/,
  ],
  ['radius', /^border-radius$/, /^(0|var\(--radius-[a-z]+\))$/],
  ['type', /^font-size$/, /^(inherit|var\(--type-[a-z]+\))$/],
  ['type', /^font$/, /^inherit$/],
])('every %s is one of the scale: %s', (_, property, allowed) => {
  const given = declarations(property);
  expect(given.length).toBeGreaterThan(2);
  const parts = given.flatMap(([path, value]) =>
    (value.match(/calc\((?:[^()]|\([^()]*\))*\)|\S+/g) ?? []).map((part) => [path, part] as const),
  );
  expect(parts.filter(([, part]) => !allowed.test(part))).toEqual([]);
});

test('nothing of ours is smaller than 12 pixels', () => {
  const sizes = [...PALETTE.matchAll(/--type-\w+: ([\d.]+)rem;/g)].map(([, size]) => Number(size) * 16);
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('every name of the palette is used', () => {
  const sheets = SHEETS.map(textOf).join('\n');
  const names = [...PALETTE.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !sheets.includes(`var(${name})`))).toEqual([]);
});
