import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { checkPolicyFile } from '../../lib/rollout/check/check.ts';
import type { TestBrowser } from '../driver/browsers.ts';
import { openChat } from '../driver/chat.ts';
import { extensionRuns } from '../driver/extensionState.ts';
import { type EditPolicies, type RolledOut, rollOut } from '../driver/rolledOut.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';

// What keeps a force-installed extension from running, and what does not: `--check` says what is seen here.
const name = inject('browserName');
const OURS = 'Before you give a thumbs-down';
const THEIRS = 'Give negative feedback';
let standin: Standin;
let computer: RolledOut;
let browser: TestBrowser;

beforeAll(async () => {
  standin = await startStandin(account('max'));
});
afterAll(() => standin?.close());

/** What a press on a thumb brings up: our overlay's title, or that of claude.ai's own dialog. */
async function pressed(): Promise<string | undefined> {
  const chat = await openChat(browser);
  try {
    await chat.thumb('down');
    await chat.page.bringToFront();
    await chat.press('down');
    return await Promise.any([chat.title(), chat.ownDialog()]);
  } finally {
    await chat.page.close();
  }
}

/** The messages of `--check` on a file; that its server speaks http is the test's own doing. */
function messages(text: string): string {
  const { faults } = checkPolicyFile(new TextEncoder().encode(text), computer.id);
  return faults
    .map(({ message }) => message)
    .filter((message) => !message.includes('is not https'))
    .join('\n');
}

/** Our entry as the older list, which leaves nothing but `more` in ExtensionSettings. */
const older =
  (more: Record<string, unknown>): EditPolicies =>
  (policies, id) => {
    policies.ExtensionInstallForcelist = [`${id};${policies.ExtensionSettings[id]?.update_url}`];
    policies.ExtensionSettings = { ...(more as typeof policies.ExtensionSettings) };
  };
const own =
  (more: Record<string, unknown>): EditPolicies =>
  ({ ExtensionSettings }, id) =>
    Object.assign(ExtensionSettings[id] ?? {}, more);
const everybody =
  (more: Record<string, unknown>): EditPolicies =>
  ({ ExtensionSettings }) =>
    Object.assign(ExtensionSettings, { '*': more });

describe.runIf(name === 'chromium')('Chromium, which takes a change at once', () => {
  beforeAll(async () => {
    computer = await rollOut(name, standin.port);
    computer.roll({});
    browser = await computer.start();
  });
  afterAll(async () => {
    await browser?.close();
    await computer?.close();
  });

  const settled = (isRunning: boolean) => extensionRuns(browser, computer.id, isRunning);

  test.each<[string, EditPolicies, RegExp]>([
    ['allowed_types of *', everybody({ allowed_types: ['theme'] }), /“allowed_types”: found theme/],
    [
      'ExtensionAllowedTypes',
      (policies) => Object.assign(policies, { ExtensionAllowedTypes: ['theme'] }),
      /“ExtensionAllowedTypes”: found theme/,
    ],
    [
      'minimum_version_required',
      own({ minimum_version_required: '99.0' }),
      /“minimum_version_required”: found “99\.0”/,
    ],
    ...['storage', 'declarativeNetRequestWithHostAccess', 'scripting', 'activeTab'].map(
      (permission): [string, EditPolicies, RegExp] => [
        `its own blocked_permissions: ${permission}`,
        own({ blocked_permissions: [permission] }),
        new RegExp(`“blocked_permissions” takes “${permission}” away`),
      ],
    ),
  ])('%s: switched off, and said to be', async (_, edit, message) => {
    const text = computer.rollEdited(edit);
    await settled(false);
    expect(messages(text)).toMatch(message);
    if (message.source.includes('allowed_types')) expect(await pressed()).toBe(THEIRS);
    computer.roll({});
    await settled(true);
  });

  test.each<[string, EditPolicies]>([
    ['blocked_permissions of *', everybody({ blocked_permissions: ['storage', 'scripting'] })],
    ['the older list and an entry without a mode', older({ '*': { installation_mode: 'blocked' } })],
    [
      'the older list alone, where * blocks hosts and permissions',
      older({ '*': { blocked_permissions: ['storage'], runtime_blocked_hosts: ['*://*'] } }),
    ],
  ])('%s: it runs, and nothing is said', async (_, edit) => {
    // From what keeps it off, so that it is this file that lets it run.
    computer.rollEdited(everybody({ allowed_types: ['theme'] }));
    await settled(false);
    const text = computer.rollEdited(edit);
    await settled(true);
    expect(messages(text)).toBe('');
    expect(await pressed()).toBe(OURS);
  });
});

describe.runIf(name === 'firefox')('Firefox, which reads policies at its start', () => {
  beforeEach(async () => {
    computer = await rollOut(name, standin.port);
  });
  afterEach(async () => {
    await browser?.close();
    await computer?.close();
  });

  test.each<[string, EditPolicies, string, RegExp]>([
    [
      'restricted_domains of *',
      everybody({ restricted_domains: ['claude.ai'] }),
      THEIRS,
      /“restricted_domains” keeps/,
    ],
    [
      'its own runtime_blocked_hosts',
      own({ runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: undefined }),
      THEIRS,
      /“runtime_blocked_hosts” keeps/,
    ],
    [
      'a pattern with a path, which makes void what * blocks',
      (policies, id) => {
        everybody({ runtime_blocked_hosts: ['*://*'] })(policies, id);
        own({ runtime_allowed_hosts: ['https://claude.ai/*'] })(policies, id);
      },
      OURS,
      /^“runtime_allowed_hosts”: found “https:\/\/claude\.ai\/\*”[^\n]*$/,
    ],
    [
      'allowed_types and a block of *',
      everybody({ allowed_types: ['theme'], installation_mode: 'blocked' }),
      OURS,
      /^$/,
    ],
  ])('%s', async (_, edit, title, message) => {
    const text = computer.rollEdited(edit);
    browser = await computer.start();
    expect(await pressed()).toBe(title);
    expect(messages(text)).toMatch(message);
  });
});
