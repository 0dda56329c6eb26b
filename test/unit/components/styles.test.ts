import { describe, expect, test } from 'vitest';
import { filesIn, textOf } from '../sources.ts';

type Palette = Record<string, string>;

const PALETTE = textOf('assets/palette.css');

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
  const elsewhere = filesIn(['assets'], '.css').filter((path) => path !== 'assets/palette.css');
  expect(elsewhere.flatMap(colours)).toEqual([]);
  const given = colours('assets/palette.css');
  expect(given.length).toBeGreaterThan(15);
  expect(new Set(given).size).toBe(given.length);
});

test('nothing of ours is smaller than 12 pixels', () => {
  const sizes = filesIn(['assets'], '.css').flatMap((path) =>
    [...textOf(path).matchAll(/font(?:-size)?:\s*([\d.]+)(rem|px)/g)].map(([, size, unit]) =>
      unit === 'px' ? Number(size) : Number(size) * 16,
    ),
  );
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});
