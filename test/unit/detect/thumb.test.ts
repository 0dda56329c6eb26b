// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { NAMES_OF_2024, NAMES_OF_2025, NAMES_OF_2026 } from '../../../lib/claude/words/thumbs.ts';
import type { Direction } from '../../../lib/detect/signal.ts';
import { hasBothThumbs, thumbAt, thumbsIn } from '../../../lib/detect/thumb.ts';
import { all, one, show } from '../page.ts';

/** `map` gives an index too, which is no signal. */
const thumbAtAlone = (button: Element) => thumbAt(button);

/** What each button of the page is taken for, by its name. */
function ratings(): (readonly [string, Direction])[] {
  return all('button, [role="button"]').flatMap((button) => {
    const thumb = thumbAt(button);
    return thumb ? [[button.getAttribute('aria-label') ?? button.textContent, thumb.direction] as const] : [];
  });
}

/** The bar of the client of 2026-08-11; names change with the language, aria-pressed does not. */
function bar2026(copy: string, up: string, down: string, retry: string, pressed = 'false'): string {
  return `<div role="toolbar" data-cds="MessageActions" aria-label="?">
    <button aria-label="${copy}"></button>
    <button aria-label="${up}" aria-pressed="${pressed}"><span data-icon></span></button>
    <button aria-label="${down}" aria-pressed="false"><svg><path></path></svg></button>
    <button aria-label="?" aria-haspopup="menu" aria-expanded="false"></button>
    <button aria-label="${retry}"></button><time>12:00</time></div>`;
}

describe('2026-08: by place and aria-pressed alone', () => {
  test.each([
    ['en', 'Copy', 'Good response', 'Bad response', 'Retry'],
    ['de', 'Kopieren', 'Gute Antwort', 'Schlechte Antwort', 'Wiederholen'],
    ['ja', 'コピー', '良い回答', '悪い回答', '再試行'],
    // No language of ours: names that nobody told us.
    ['fi', 'Kopioi', 'Hyvä vastaus', 'Huono vastaus', 'Yritä uudelleen'],
    ['none', '', ' ', '', ''],
    // Swapped names: the place counts, it never rates the other way.
    ['odd', 'Copy', 'x', 'Good response', 'Retry'],
  ])('%s', (_, copy, up, down, retry) => {
    show(bar2026(copy, up, down, retry));
    expect(ratings()).toEqual([
      [up, 'up'],
      [down, 'down'],
    ]);
  });

  test('a given rating is pressed and still a thumb', () => {
    show(bar2026('', 'a', 'b', '', 'true'));
    expect(ratings()).toHaveLength(2);
  });

  test.each(['[data-icon]', 'path', 'svg'])('a press on the %s inside counts as its button', (inside) => {
    show(bar2026('Copy', 'Good response', 'Bad response', 'Retry'));
    const thumb = thumbAt(one(inside));
    expect(thumb?.button).toBe(one(inside).closest('button'));
    expect(thumb?.bar).toBe(one('[data-cds]'));
  });

  test('three pressable buttons tell nothing: then names do', () => {
    show(
      bar2026('', 'Good response', 'Bad response', '').replace(
        '<time>',
        '<button aria-pressed="true"></button><time>',
      ),
    );
    expect(ratings()).toEqual([
      ['Good response', 'up'],
      ['Bad response', 'down'],
    ]);
  });
});

describe('by name alone, in every language and generation', () => {
  const generations = { 2024: NAMES_OF_2024, 2025: NAMES_OF_2025, 2026: NAMES_OF_2026 };
  const names = Object.entries(generations).flatMap(([year, known]) =>
    (['up', 'down'] as const).flatMap((direction) =>
      known[direction].map((name) => [name, direction, `name-${year}`] as const),
    ),
  );

  test('there are names for both directions, and none for both', () => {
    for (const way of ['up', 'down']) {
      const sameWay = names.filter(([, direction]) => direction === way);
      expect(sameWay.length).toBeGreaterThanOrEqual(1 + 10 + 10);
    }
    expect(new Set(names.map(([name]) => name)).size).toBe(names.length);
  });

  test.each(names)('%s → %s, told by %s', (name, direction, signal) => {
    // Outside every bar we know, and in another case and spacing than the list.
    const counterpart =
      name === 'report issue' ? '<button aria-label="Share positive feedback"></button>' : '';
    show(
      `<div>${counterpart}<button class="it" aria-label=" ${name.toUpperCase().replaceAll(' ', '  ')} "></button></div>`,
    );
    const button = one('.it');
    expect(thumbAt(button)).toEqual({ direction, button, bar: undefined, name, signal });
  });

  test('"Report issue" rates only beside its counterpart: help may say the same', () => {
    show(`<button aria-label="Report issue"></button><div><button aria-label="Copy"></button></div>`);
    expect(ratings()).toEqual([]);
    show(`${'<button></button>'.repeat(12)}<button aria-label="Share positive feedback"></button>
      <div><button aria-label="Report issue"></button></div>`);
    expect(ratings()).toEqual([['Share positive feedback', 'up']]);
  });

  test('decomposed letters are the same name', () => {
    show(`<button aria-label="${'Bonne réponse'.normalize('NFD')}"></button>`);
    expect(ratings().map(([, direction]) => direction)).toEqual(['up']);
  });

  test.each([
    ['aria-labelledby', '<button aria-labelledby="name"></button><span id="name">Bad response</span>'],
    ['title in a bar', '<div data-testid="message-actions"><button title="Bad response"></button></div>'],
    ['role=button', '<div role="button" aria-label="Bad response"></div>'],
    ['text in a bar', '<div data-testid="message-actions"><button>Bad response</button></div>'],
  ])('named by %s', (_, html) => {
    show(html);
    expect(ratings().map(([, direction]) => direction)).toEqual(['down']);
  });
});

describe('older bars', () => {
  test.each([
    [
      '2025 … 2026-07',
      `<div role="group" aria-label="Message actions"><div data-state="closed"><button aria-label="Copy"></button></div>
       <div data-state="closed"><button aria-label="Give positive feedback"></button></div>
       <div data-state="closed"><button aria-label="Give negative feedback"></button></div></div>`,
    ],
    [
      '2026-03',
      `<div role="group"><button data-testid="action-bar-copy" aria-label="Copy"></button>
       <button aria-label="Give positive feedback"></button><button aria-label="Give negative feedback"></button></div>`,
    ],
    [
      '2026-09-29',
      `<div data-testid="message-actions"><button aria-label="Copy"></button>
       <button aria-label="Good response"></button><button aria-label="Bad response"></button></div>`,
    ],
    [
      'a bar named in German, thumbs that nobody named',
      `<div role="toolbar" aria-label="Nachrichtenaktionen"><button aria-label="Kopieren"></button>
       <button aria-pressed="false" aria-label="a"></button><button aria-pressed="false" aria-label="b"></button></div>`,
    ],
  ])('%s', (_, html) => {
    show(html);
    const bar = one('[role="group"], [role="toolbar"], [data-testid="message-actions"]');
    expect(hasBothThumbs(bar)).toBe(true);
    const up = all('button')
      .map(thumbAtAlone)
      .find((thumb) => thumb?.direction === 'up');
    expect(up?.bar).toBe(bar);
    expect(ratings().map(([, direction]) => direction)).toEqual(['up', 'down']);
    expect(thumbsIn(bar).map((thumb) => thumb.bar)).toEqual([bar, bar]);
  });
});
