import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type NetworkRule, RULES } from '../../../lib/gate/ratingRule.ts';
import { BUILDS, built, manifestOf } from './built.ts';

const COMMON = [
  'options_ui',
  'action',
  'background',
  'content_scripts',
  'declarative_net_request',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'permissions',
  'version',
];

describe.each(BUILDS)('the manifest of %s', (build) => {
  const manifest = manifestOf(build);

  test('asks for exactly this much', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual([
      'storage',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'activeTab',
    ]);
    expect(manifest.host_permissions).toEqual(['https://claude.ai/*']);
  });

  test('has no key but these: nothing optional, nothing the page could reach', () => {
    const own =
      build === 'chrome-mv3' ? ['key', 'minimum_chrome_version', 'storage'] : ['browser_specific_settings'];
    expect(Object.keys(manifest).sort()).toEqual([...COMMON, ...own].sort());
    const reachable = ['optional_permissions', 'optional_host_permissions', 'web_accessible_resources'];
    for (const key of [...reachable, 'externally_connectable', 'content_security_policy']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('runs on claude.ai only: what holds first, what notices when the page is idle, and what explains in panels alone', () => {
    const matches = ['https://claude.ai/*'];
    const scripts = manifest.content_scripts.toSorted((a, b) =>
      (a.js?.[0] ?? '') < (b.js?.[0] ?? '') ? -1 : 1,
    );
    expect(scripts).toEqual([
      { matches, run_at: 'document_start', all_frames: true, js: ['content-scripts/gate.js'] },
      {
        matches,
        run_at: 'document_start',
        js: ['content-scripts/guard.js'],
        // A frame of the page's own could send a rating past a guard of the top frame alone.
        world: 'MAIN',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
      {
        matches,
        run_at: 'document_idle',
        all_frames: true,
        css: ['content-scripts/notice.css'],
        js: ['content-scripts/notice.js'],
      },
      // What explains is in the manifest only where no tab is, and so nothing can be brought when it is needed.
      {
        matches: ['https://claude.ai/cic/*'],
        run_at: 'document_idle',
        all_frames: true,
        js: ['texts/en.js', 'explain.js'],
      },
    ]);
  });

  test('blocks rating requests by the rules in the package, and they are those of the code', () => {
    expect(manifest.declarative_net_request).toEqual({
      rule_resources: [{ id: 'ratings', enabled: true, path: 'ratings.json' }],
    });
    const rules: NetworkRule[] = JSON.parse(built(build, 'ratings.json').toString());
    expect(rules).toEqual(RULES);
    expect(rules.filter(({ action }) => action.type === 'block').length).toBeGreaterThan(3);
    for (const { condition } of rules) {
      expect(condition.requestDomains).toEqual(['claude.ai']);
      expect(condition.requestMethods).toEqual(['post', 'put', 'patch']);
    }
  });

  test('names only files that are there', () => {
    const { icons, action, background, content_scripts } = manifest;
    const files = [
      ...Object.values(icons),
      action.default_popup,
      ...(background.scripts ?? []),
      ...(background.service_worker ? [background.service_worker] : []),
      ...content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
    ];
    expect(files.length).toBeGreaterThanOrEqual(10);
    for (const file of files) expect([file, built(build, file).length > 0]).toEqual([file, true]);
  });

  test('has icons in every size that a browser asks for', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  });
});

describe('Chromium', () => {
  const manifest = manifestOf('chrome-mv3');

  test('has the id that policies name', () => {
    const hash = createHash('sha256')
      .update(Buffer.from(manifest.key ?? '', 'base64'))
      .digest('hex');
    // The first 16 bytes, each hexadecimal digit as a letter from a to p.
    const id = hash
      .slice(0, 32)
      .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
    expect(id).toBe('fmomhlbdgdijpclemdcnpoaacniagleb');
  });

  test('is 123 or later, with a worker that sleeps', () => {
    expect(manifest.minimum_chrome_version).toBe('123');
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
  });
});

test('Chromium checks an organisation’s policy by our schema', () => {
  expect(manifestOf('chrome-mv3').storage).toEqual({ managed_schema: 'managed_schema.json' });
  const schema: unknown = JSON.parse(built('chrome-mv3', 'managed_schema.json').toString());
  expect(schema).toMatchObject({ type: 'object' });
});

test('Firefox: its id, its version, and that no data is collected', () => {
  const manifest = manifestOf('firefox-mv3');
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: '{1d01c51a-744d-4b11-9b7c-6491213d5654}',
      strict_min_version: '147.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
  expect(manifest.background).toEqual({ scripts: ['background.js'] });
});
