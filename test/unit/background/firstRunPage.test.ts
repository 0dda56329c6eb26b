import { beforeEach, expect, test, vi } from 'vitest';
import { openFirstRunPage } from '../../../lib/background/firstRunPage.ts';
import { POLICY_KEY } from '../../../lib/policy/copy.ts';
import { readManaged } from '../../../lib/policy/validate.ts';
import { FakeBrowser } from '../fakeStorage.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));

const opened = vi.fn();
let storage: FakeBrowser['storage'];
let getSelf: () => Promise<{ installType: string }>;

beforeEach(() => {
  opened.mockClear();
  ({ storage } = new FakeBrowser());
  getSelf = async () => ({ installType: 'normal' });
  world.browser = {
    storage,
    tabs: { create: opened },
    runtime: { getURL: (path: string) => `extension:/${path}` },
    management: { getSelf: () => getSelf() },
  };
});

test('whoever installs it themselves has it in front', async () => {
  await openFirstRunPage(Promise.resolve(true));
  expect(opened.mock.calls).toEqual([[{ url: 'extension://first-run.html', active: true }]]);
});

test.each(['admin', 'development', 'sideload', 'other'])(
  'an installation of type %s takes no focus',
  async (type) => {
    getSelf = async () => ({ installType: type });
    await openFirstRunPage(Promise.resolve(true));
    expect(opened.mock.calls).toEqual([[expect.objectContaining({ active: false })]]);
  },
);

test('nor does one of unknown type', async () => {
  getSelf = () => Promise.reject(new Error('not available'));
  await openFirstRunPage(Promise.resolve(true));
  expect(opened.mock.calls).toEqual([[expect.objectContaining({ active: false })]]);
});

test('a policy that hides it, and that arrives while it is awaited, keeps it from flashing', async () => {
  let settle: (isSettled: boolean) => void = () => undefined;
  const opening = openFirstRunPage(
    new Promise((resolve) => {
      settle = resolve;
    }),
  );
  storage.local.items = { [POLICY_KEY]: readManaged({ hideFirstRunPage: true }) };
  settle(true);
  await opening;
  expect(opened).not.toHaveBeenCalled();
});

test.each([{ hideFirstRunPage: false }, {}, { hideFirstRunPage: 'yes' }])(
  'the policy %o does not hide it',
  async (policy) => {
    storage.local.items = { [POLICY_KEY]: readManaged(policy) };
    await openFirstRunPage(Promise.resolve(true));
    expect(opened).toHaveBeenCalledTimes(1);
  },
);

test('where the policy could not be learnt, it may hide the page', async () => {
  await openFirstRunPage(Promise.resolve(false));
  expect(opened).not.toHaveBeenCalled();
});
