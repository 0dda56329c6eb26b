import { expect, test } from 'vitest';
import { isFramed, speaksForTab } from '../../../lib/detect/frames.ts';

const CLAUDE = 'https://claude.ai';

/** A page as the browser shows it to claude.ai: what is of another origin throws when it is asked where it is. */
interface Page {
  origin: string;
  frames?: Page[];
  isOpaque?: boolean;
}

type Shown = Window & { all: Shown[] };

function windowOf({ origin, frames = [], isOpaque }: Page, top?: Shown): Shown {
  const shown = {
    get location() {
      if (origin !== CLAUDE || isOpaque) throw new DOMException('Blocked', 'SecurityError');
      return { origin };
    },
  } as Shown;
  const inner = frames.map((each) => windowOf(each, top ?? shown));
  Object.assign(shown, {
    top: top ?? shown,
    ...inner,
    length: inner.length,
    all: [shown, ...inner.flatMap(({ all }) => all)],
  });
  return shown;
}

const claude = (...frames: Page[]): Page => ({ origin: CLAUDE, frames });
const other = (...frames: Page[]): Page => ({ origin: 'https://intranet.example', frames });

test.each([
  ['a page by itself', claude(), 0],
  ['claude.ai around claude.ai', claude(claude(), claude()), 0],
  ['another site around one', other(claude()), 1],
  ['around two', other(claude(), claude()), 1],
  ['one deep inside, then another', other(other(), other(other(claude())), claude()), 4],
  ['a frame of claude.ai in a frame of it', other(claude(claude()), claude()), 1],
])('%s: one window speaks', (_, page, first) => {
  const { all } = windowOf(page);
  const speaking = all.map((each, at) => (isClaude(each) && speaksForTab(each) ? at : -1));
  expect(speaking.filter((at) => at >= 0)).toEqual([first]);
});

test('a sandboxed frame, which nobody can tell, is passed over', () => {
  const { all } = windowOf(other({ origin: CLAUDE, isOpaque: true }, claude()));
  expect(speaksForTab(all[2] as Window)).toBe(true);
});

function isClaude(window: Window): boolean {
  try {
    return window.location.origin === CLAUDE;
  } catch {
    return false;
  }
}

test('a page is framed where another window is above it', () => {
  const page = windowOf({ origin: 'https://intranet.example', frames: [{ origin: CLAUDE }] });
  expect(page.all.map(isFramed)).toEqual([false, true]);
});
