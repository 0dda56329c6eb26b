// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  LIKELY_NAMES,
  NAMES_OF_2024,
  NAMES_OF_2025,
  NAMES_OF_2026,
} from '../../../lib/claude/words/thumbs.ts';
import type { Direction } from '../../../lib/detect/signal.ts';
import { thumbAt } from '../../../lib/detect/thumb.ts';
import { all, show } from '../page.ts';

/** What each button of the page is taken for, by its name. */
function ratings(): (readonly [string, Direction])[] {
  return all('button').flatMap((button) => {
    const thumb = thumbAt(button);
    return thumb ? [[button.getAttribute('aria-label') ?? '', thumb.direction] as const] : [];
  });
}

describe('by what other chats call the pair, should claude.ai come to it', () => {
  const bar = (...buttons: string[]) =>
    `<div data-testid="message-actions"><button aria-label="Copy"></button>${buttons.join('')}<button aria-label="Retry"></button></div>`;
  const named = (name: string) => `<button aria-label="${name}"></button>`;
  const [up, down] = [named('Thumbs up'), named('Thumbs down')];

  test.each(LIKELY_NAMES.up)('%s, with a known counterpart', (name) => {
    show(bar(named(name), down));
    expect(ratings()).toEqual([
      [name, 'up'],
      ['Thumbs down', 'down'],
    ]);
  });

  test.each(LIKELY_NAMES.down)('%s, with a known counterpart', (name) => {
    show(bar(named(name), up));
    expect(ratings()).toEqual([
      [name, 'down'],
      ['Thumbs up', 'up'],
    ]);
  });

  test('by test ids alone', () => {
    const id = (word: string) => `<button data-testid="message-${word}"></button>`;
    show(bar(id('thumbs-up'), id('thumbs-down')));
    expect(ratings().map(([, direction]) => direction)).toEqual(['up', 'down']);
    show(bar(id('upvote'), id('downvote')));
    expect(ratings().map(([, direction]) => direction)).toEqual(['up', 'down']);
  });

  test.each([
    ['one alone', bar(up)],
    ['two of one kind', bar(up, named('Like'))],
    ['three', bar(up, down, named('Like'))],
    ['one that says both', bar('<button data-testid="thumbs-up-thumbs-down"></button>', down)],
    ['outside any bar', up + down],
    ['in a group of another name', `<div role="group" aria-label="Search image">${up}${down}</div>`],
    ['longer names', bar(named('Thumbs up images'), named('Not helpful links'))],
  ])('%s: nothing', (_, html) => {
    show(html);
    expect(ratings()).toEqual([]);
  });

  test('no name means both ways, and none is a name that was seen', () => {
    const all = [...LIKELY_NAMES.up, ...LIKELY_NAMES.down];
    expect(new Set(all).size).toBe(all.length);
    const seen = [NAMES_OF_2024, NAMES_OF_2025, NAMES_OF_2026].flatMap((each) => [...each.up, ...each.down]);
    expect(all.filter((name) => seen.includes(name) || name !== name.normalize('NFC').toLowerCase())).toEqual(
      [],
    );
  });
});
