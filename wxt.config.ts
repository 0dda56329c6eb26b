import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import texts from './assets/locales/en.facts.json' with { type: 'json' };
import { asciiOnly } from './lib/build/asciiOnly.ts';
import { literalStyles } from './lib/build/literalStyles.ts';
import { sharedModules } from './lib/build/sharedModules.ts';
import { onlyShownFacts } from './lib/build/shownFacts.ts';
import { catalogueOf, textFile } from './lib/build/textFiles.ts';
import { builtWords } from './lib/build/wordLists.ts';
import { EVERY_PAGE, PANEL_PAGES } from './lib/claude/addresses.ts';
import { RULES } from './lib/gate/ratingRule.ts';
import { managedSchema } from './lib/policy/derived.ts';
import { CHROMIUM_KEY, GECKO_ID } from './lib/rollout/ids.ts';
import { checkFacts } from './lib/terms/checkFacts.ts';
import { factBook } from './lib/terms/factBook.ts';
import { LANGUAGES, textsFile } from './lib/texts/languages.ts';

// In parentheses the framework finds the function that it must leave without a name: one would be the page's to see.
const TERSER = { ecma: 2020, compress: { passes: 3 }, format: { wrap_iife: true } } as const;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 96, 128] },
  // The oldest browsers of the manifest below: what they know needs no replacement.
  vite: () => ({
    plugins: [builtWords(), preact(), literalStyles(), asciiOnly()],
    // Terser makes what a page loads a thirty-fifth smaller than what comes with the bundler does.
    build: { cssTarget: ['chrome123', 'firefox147'], minify: 'terser', terserOptions: TERSER },
    // A third of what would load at document_start, to end scripts that are to live as long as the page.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/build/noContext.ts', import.meta.url)),
      },
    },
  }),
  hooks: {
    // A product that states what documents say must not be built on a fact that is broken.
    'build:before'() {
      const problems = checkFacts(factBook(texts.facts));
      const lines = problems.map(({ key, found, expected }) => `  ${key}: ${found}; expected ${expected}`);
      if (lines.length > 0) throw new Error(`Facts in lib/terms are broken:\n${lines.join('\n')}`);
    },
    'vite:build:extendConfig'(entrypoints, config) {
      const isLater = entrypoints.every(({ name }) => name === 'notice' || name === 'explain');
      if (!isLater) return;
      config.plugins = [sharedModules(), onlyShownFacts(), ...(config.plugins ?? [])];
      // What of the shared a script does not use, it does not ask for either.
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
      });
    },
    // After the script that notices. A side panel has no tab that a script could be brought to when it is needed.
    'build:manifestGenerated'(_wxt, manifest) {
      manifest.content_scripts?.push({
        matches: [PANEL_PAGES],
        all_frames: true,
        run_at: 'document_idle',
        js: [textsFile('en'), 'explain.js'],
      });
    },
    'prepare:publicPaths'(_wxt, paths) {
      paths.push(...LANGUAGES.map(textsFile));
    },
    'build:publicAssets'(_wxt, files) {
      files.push({ relativeDest: 'ratings.json', contents: JSON.stringify(RULES) });
      files.push({ relativeDest: 'managed_schema.json', contents: JSON.stringify(managedSchema()) });
      files.push(...LANGUAGES.map((language) => textFile(language, catalogueOf(language))));
    },
  },
  manifest: ({ browser }) => ({
    name: 'Before You Rate',
    permissions: ['storage', 'declarativeNetRequestWithHostAccess', 'scripting', 'activeTab'],
    host_permissions: [EVERY_PAGE],
    declarative_net_request: { rule_resources: [{ id: 'ratings', enabled: true, path: 'ratings.json' }] },
    action: { default_title: 'Before You Rate' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          storage: { managed_schema: 'managed_schema.json' },
          key: CHROMIUM_KEY,
          minimum_chrome_version: '123',
        }),
  }),
});
