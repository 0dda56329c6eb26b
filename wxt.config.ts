import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { BLOCK_RATINGS } from './lib/gate/ratingRule.ts';
import { managedSchema } from './lib/policy/schema.ts';
import { CHROMIUM_KEY, GECKO_ID } from './lib/rollout/ids.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 96, 128] },
  vite: () => ({ plugins: [preact()] }),
  hooks: {
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
