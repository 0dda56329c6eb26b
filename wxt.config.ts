import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import texts from './assets/locales/en.facts.json' with { type: 'json' };
import { BLOCK_RATINGS } from './lib/gate/ratingRule.ts';
import { managedSchema } from './lib/policy/schema.ts';
import { checkFacts } from './lib/terms/checkFacts.ts';
import { factBook } from './lib/terms/factBook.ts';

// The public half of the key that fixes the Chromium extension id fmomhlbdgdijpclemdcnpoaacniagleb.
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArKeLCmhqUPrt0uJNryLzHwlIIisFckST8vZigostCdqQUgPeWf6ycFXnQQYPq/kX9WqBkvhkJ6iBvwSejYPjlAe/90KTHnJwKa0s6vOHP/X1Es+biIxjHFyqB1VbDzTHTPuX+87u39kbcslLFnRljpLgBP+dLt0vJH9Eh2zLUQ2QJOIForRstx2BSW6TQs0+sawLazwF3PNFM0uR8lGLmjO9ZjUNOI9meJdyboHZQAQPwFpqkk8rrtC5pK+Sdcf8gftFe1rfoWghsQSUrntOwHgoxZ6IO4IAbRjt1KgyRpr8XUnUz9Fr/OkT+8j+oa00kZyo+kUlw38e5NgXdxnasQIDAQAB';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 96, 128] },
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // A product that states what documents say must not be built on a fact that is broken.
    'build:before'() {
      const problems = checkFacts(factBook(texts.facts));
      const lines = problems.map(({ key, found, expected }) => `  ${key}: ${found}; expected ${expected}`);
      if (lines.length > 0) throw new Error(`Facts in lib/terms are broken:\n${lines.join('\n')}`);
    },
    'build:publicAssets'(_wxt, files) {
      files.push({ relativeDest: 'ratings.json', contents: JSON.stringify([BLOCK_RATINGS]) });
      files.push({ relativeDest: 'managed_schema.json', contents: JSON.stringify(managedSchema()) });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Before You Rate',
    permissions: ['storage', 'declarativeNetRequestWithHostAccess', 'scripting', 'activeTab'],
    host_permissions: ['https://claude.ai/*'],
    declarative_net_request: { rule_resources: [{ id: 'ratings', enabled: true, path: 'ratings.json' }] },
    action: { default_title: 'Before You Rate' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{1d01c51a-744d-4b11-9b7c-6491213d5654}',
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
