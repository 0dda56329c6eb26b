import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedNames } from '../../../lib/build/sharedModules.ts';
import { share } from '../../../lib/gate/shared.ts';
import { SHARED_KEY } from '../../../lib/gate/sharedKey.ts';
import { codeOf, filesIn, ROOT, textOf } from '../sources.ts';
import { importsOf, reachedFrom } from './imports.ts';

const SOURCES = filesIn(['lib', 'components', 'entrypoints'], '.ts', '.tsx');
const COMPONENTS = filesIn(['components'], '.ts', '.tsx');

test('there is something to read', () => {
  expect(COMPONENTS.length).toBeGreaterThan(5);
  expect(SOURCES.length).toBeGreaterThan(40);
  // An import that the reading misses would pass every test here.
  const unread = SOURCES.filter(
    (path) => (codeOf(path).match(/\bfrom '|^import '/gm) ?? []).length > importsOf(path).length,
  );
  expect(unread).toEqual([]);
});

describe('components', () => {
  test.each(COMPONENTS)('%s: props in, events out', (path) => {
    const outside = importsOf(path).filter(
      ({ to, isType }) => !isType && /^lib\/(memory|gate|detect|guard|tab)\//.test(to),
    );
    expect(outside).toEqual([]);
    expect(codeOf(path)).not.toMatch(/\bstorage\b/);
    // claude.ai's selectors belong to lib/claude.
    expect(codeOf(path)).not.toMatch(
      /data-(cds|testid|turn-key|perf-row|is-streaming)|aria-pressed|MessageActions/,
    );
  });
});

const FORBIDDEN = [
  // Texts come from us, but a page or a policy may one day be part of one.
  /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment/,
  /\beval\b|\bnew Function\b|\bFunction\(|setTimeout\(\s*['"`]/,
  // Nobody is called: the extension has nothing to say to any server.
  /\bfetch\b\s*\(|\bnew XMLHttpRequest\b|new WebSocket\b|EventSource|WebTransport|RTCPeerConnection|new Image\b|importScripts/,
  // Nothing again and again: what has to be known, the browser announces.
  /\bsetInterval\b/,
];

test('only the guard speaks of what sends: it replaces the page’s', () => {
  const speaking = SOURCES.filter((path) => /XMLHttpRequest|sendBeacon|WebSocket/.test(codeOf(path)));
  expect(speaking.filter((path) => !path.startsWith('lib/guard/'))).toEqual([]);
});

test.each(SOURCES)('%s uses nothing forbidden', (path) => {
  expect(FORBIDDEN.filter((pattern) => pattern.test(codeOf(path)))).toEqual([]);
});

describe('what loads on the page', () => {
  const gate = reachedFrom('entrypoints/gate.content.ts');
  const guard = reachedFrom('entrypoints/guard.content.ts');
  const notice = reachedFrom('entrypoints/notice.content/index.ts');
  const explain = reachedFrom('entrypoints/explain/index.ts');

  test('is followed to its ends', () => {
    expect(gate).toContain('lib/claude/words/thumbs.ts');
    expect(notice).toEqual(expect.arrayContaining(['lib/memory/memory.ts', 'wxt/browser']));
    expect(explain).toEqual(expect.arrayContaining(['lib/terms/personalFacts.ts', 'preact']));
    expect(reachedFrom('lib/terms/claims.ts')).not.toContain('assets/locales/en.json');
  });

  test.each([
    ['gate.content', gate],
    ['guard.content', guard],
    ['notice.content', notice],
    ['explain', explain],
    ['background', reachedFrom('entrypoints/background.ts')],
  ])('%s never reaches zod', (_, reached) => {
    expect(reached.filter((to) => /^zod\b/.test(to))).toEqual([]);
  });

  test('the guard, in the page’s world, reaches its own folder and the addresses', () => {
    const allowed =
      /^(entrypoints\/guard|lib\/guard\/|lib\/claude\/(addresses|requests|wire|paths|vocabulary)\.ts$|lib\/values\/ourElement\.ts$|wxt\/utils\/define-content)/;
    expect(guard.filter((to) => !allowed.test(to))).toEqual([]);
    expect(guard).toContain('lib/guard/protobuf.ts');
  });

  test('what notices brings no view, no text and no fact', () => {
    expect(
      notice.filter((to) => /^(components|assets\/locales)\/|preact|Facts\.ts$|catalogue/.test(to)),
    ).toEqual([]);
  });

  test('what explains takes what was noticed from the script that did', () => {
    expect(
      explain.filter((to) =>
        /^lib\/(memory|background)\/|^lib\/gate\/(armGate|bringing)|wxt\/browser/.test(to),
      ),
    ).toEqual([]);
  });

  test('each name that is shared in a tab is one of its module’s, and shared once', () => {
    const shared = [...sharedNames()];
    const names = shared.flatMap(([, each]) => each);
    expect(shared.map(([path]) => relative(ROOT, path)).sort()).toEqual(
      importsOf('lib/gate/shared.ts')
        .map(({ to }) => to)
        .filter((to) => to !== 'lib/gate/sharedKey.ts')
        .sort(),
    );
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(20);
    for (const [path, each] of shared) {
      const code = textOf(relative(ROOT, path));
      const exported = [...code.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
      expect(exported).toEqual(expect.arrayContaining([...each]));
    }
    share();
    const world = globalThis as unknown as Record<symbol, object>;
    expect(Object.keys(world[Symbol.for(SHARED_KEY)] ?? {}).sort()).toEqual([...names].sort());
  });

  test('the gate reaches what holds a click, and nothing else', () => {
    expect(
      gate.filter(
        (to) =>
          !/^(entrypoints\/gate|lib\/(gate|detect|claude)\/|lib\/guard\/link|lib\/values\/ourElement|assets\/locales\/en\.json$|wxt\/utils\/define-content)/.test(
            to,
          ),
      ),
    ).toEqual([]);
    expect(gate.filter((to) => /preact|i18next|memory|components|browser|texts/.test(to))).toEqual([]);
  });
});

describe('what administrators use', () => {
  const page = reachedFrom('entrypoints/admin/main.tsx');

  test('the page knows no browser API, so that it runs without the extension', () => {
    expect(page.filter((to) => /wxt|webextension|memory\/(memory|stored)|^lib\/gate/.test(to))).toEqual([]);
    for (const path of page.filter((to) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(to))) {
      expect([path, /\b(browser|chrome)\.(storage|runtime|tabs)/.test(codeOf(path))]).toEqual([path, false]);
    }
  });

  test('nothing of the extension reaches a program of the command line, or what only those need', () => {
    const entrypoints = filesIn(['entrypoints'], '.ts', '.tsx').flatMap(reachedFrom);
    expect(entrypoints).toContain('lib/rollout/ids.ts');
    const strays = entrypoints.filter((to) =>
      /^lib\/(commands|rollout\/check)\/|^(plist|crx3|jsonc-parser|node:)/.test(to),
    );
    expect(strays).toEqual([]);
  });
});

/** Files that may be longer than 200 lines, and why. */
const LONG: Record<string, string> = {
  'lib/claude/evidence.ts': 'a table of selectors: one entry each',
  'lib/policy/schema.ts': 'a table of keys: one entry each',
  'components/admin/admin.css': 'a stylesheet is a flat table of declarations',
  'components/claude/overlay.css': 'a stylesheet is a flat table of declarations',
  'components/popup/popup.css': 'a stylesheet is a flat table of declarations',
  'test/unit/terms/sourceClaims.ts': 'one table: each claim of five documents, and where it is found',
  'test/driver/freePlaces.ts': 'a table of places that hand nothing over: one entry each',
  'test/unit/guard/invented.ts': 'one table: ratings as nobody has seen them yet',
  'test/unit/rollout/badFiles.ts': 'one table: files that are wrong, and what is said of each',
  'test/standin/app/styles/chat.css': 'a stylesheet is a flat table of declarations',
  'test/standin/app/styles/page.css': 'a stylesheet is a flat table of declarations',
  'test/unit/terms/excused.ts': 'two tables: the words that were judged one by one',
  'test/unit/terms/mustSay.ts': 'two tables: what a sentence must say, and what none may',
  'test/unit/terms/planted.ts': 'one table: the wrong sentences as they stood',
};

test('files stay short; tables are named', () => {
  const files = filesIn(['lib', 'components', 'entrypoints', 'assets', 'test'], '.ts', '.tsx', '.css');
  const long = files.filter((path) => textOf(path).trimEnd().split('\n').length > 200);
  expect(long.sort()).toEqual(Object.keys(LONG).sort());
});

test.each(filesIn(['lib'], '.ts'))('%s says what it is for', (path) => {
  expect(textOf(path)).toMatch(/\/\*\*\s+(\*\s+)?[A-Z][\s\S]{15,}?\*\//);
});
