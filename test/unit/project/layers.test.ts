import { describe, expect, test } from 'vitest';
import { codeOf, filesIn, textOf } from '../sources.ts';
import { importsOf } from './imports.ts';
import { faultsIn, type Source } from './layers.ts';
import { ROOMS } from './rooms.ts';

function sourceAt(path: string): Source {
  const imports = importsOf(path).map(({ to }) => to);
  return { path, code: codeOf(path), imports };
}

const HOUSE = filesIn(['lib', 'components', 'entrypoints'], '.ts', '.tsx').map(sourceAt);

test('the house is read: every room has files', () => {
  expect(HOUSE.length).toBeGreaterThan(150);
  const empty = ROOMS.filter(
    ({ path }) => !path.startsWith('assets') && !HOUSE.some((file) => file.path.startsWith(path)),
  );
  expect(empty).toEqual([]);
});

test('each room imports only from rooms below it, knows only its own world, and nothing goes in circles', () => {
  expect(faultsIn(HOUSE)).toEqual([]);
});

test('CONTRIBUTING shows the rooms in this order', () => {
  const [, table = ''] = /## The rooms\n([\s\S]*?)\n## /.exec(textOf('CONTRIBUTING.md')) ?? [];
  const shown = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path);
  // One row is for all of components/, and the tests are no room.
  const rooms = ROOMS.map(({ path }) => path.replace(/^(components)\/.*/, '$1/'));
  expect(shown).toEqual([...new Set(rooms), 'test/']);
});

/** The house with one more line in one file. */
function planted(path: string, line: string, to: string[] = []): Source[] {
  return HOUSE.map((file) =>
    file.path === path ? { ...file, code: `${file.code}\n${line}`, imports: [...file.imports, ...to] } : file,
  );
}

/** One file of every room: whatever it is, an import of any room above it is refused. */
const ONE_OF_EACH = ROOMS.slice(1).map(
  ({ path }) => HOUSE.find((file) => file.path.startsWith(path))?.path ?? '',
);
const UPWARD = ONE_OF_EACH.flatMap((from, floor) =>
  ONE_OF_EACH.slice(floor + 1).map((to) => [from, to] as const),
);

test.each(UPWARD)('%s may not import %s', (from, to) => {
  expect(faultsIn(planted(from, '', [to]))).toContain(`${from} imports ${to}, which stands above it`);
});

describe('what a room may not know is refused where it is used', () => {
  test.each([
    ['lib/decide/verdict.ts', 'const now = Date.now();', 'page'],
    ['lib/terms/facts.ts', 'document.title;', 'page'],
    ['lib/policy/merge.ts', "import { browser } from 'wxt/browser';", 'browser'],
    ['lib/detect/bar.ts', 'browser.storage.local;', 'browser'],
    ['lib/guard/judge.ts', 'chrome.runtime;', 'browser'],
    ['lib/detect/thumb.ts', 'chrome?.runtime?.id;', 'browser'],
    ['lib/guard/link.ts', 'const { chrome } = globalThis;', 'browser'],
    ['components/popup/Popup.tsx', 'browser.tabs;', 'browser'],
    ['components/shared/Mark.tsx', 'window.close();', 'page'],
    ['lib/rollout/xml.ts', "import { readFileSync } from 'node:fs';", 'node'],
    ['entrypoints/background.ts', 'process.exit();', 'node'],
  ])('%s: %s', (path, line, world) => {
    expect(faultsIn(HOUSE).join()).not.toContain(path);
    expect(faultsIn(planted(path, line)).join()).toContain(`${path} knows the ${world}`);
  });
});

test('a circle is told, whatever room it is in', () => {
  const [to] = importsOf('lib/detect/thumb.ts').map(({ to }) => to);
  const faults = faultsIn(planted(to ?? '', '', ['lib/detect/thumb.ts']));
  expect(faults.join()).toContain('a circle: ');
});
