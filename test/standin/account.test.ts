import { expect, test } from 'vitest';
import { pause } from '../driver/waiting.ts';
import { PRIVACY, useStandin } from './browsing.ts';
import { account, membership, type StandinState } from './index.ts';

const session = useStandin();

test.each([
  ['on', ['true', 'false']],
  ['off', ['false', 'false']],
  ['off-for-domain', ['false', 'true']],
] as const)('the training row shows %s', async (training, expected) => {
  await session.open({ training }, PRIVACY, '[role=switch]');
  const shown = await session.page.$$eval('[role=switch][data-cds=Switch]', (switches) =>
    switches
      .filter((each) =>
        /AI models/.test(
          document.getElementById(each.ariaLabelledByElements?.[0]?.id ?? '')?.textContent ?? '',
        ),
      )
      .map((each) => [each.ariaChecked, String(each.ariaDisabled === 'true')]),
  );
  expect(shown).toEqual([expected]);
  expect(await session.count('[role=switch]')).toBe(3);
});

test.each([
  ['odd', { oddity: 'no-training-row' }],
  ['not yet chosen', { training: 'never-chosen' }],
  ['in an organisation', account('team')],
] as const)('no training row: %s', async (_, change) => {
  await session.open(change as Partial<StandinState>, PRIVACY, '[data-cds=Switch]');
  expect(await session.count('[data-cds=Switch]')).toBe(2);
  expect(await session.count('[data-cds=Dialog] input[role=switch][aria-checked=true]')).toBe(
    'training' in change ? 1 : 0,
  );
});

test('the settings dialog opens by its address, at a document load only', async () => {
  await session.open();
  await session.page.evaluate(() => {
    location.hash = '#settings/data-privacy-controls';
  });
  await pause(200);
  expect(await session.count('[data-cds="Dialog"]')).toBe(0);
  await session.page.reload();
  await session.page.waitForSelector('[data-cds="Dialog"] [role=switch]');
});

test('choosing a membership changes the cookie without a document load', async () => {
  await session.open({ memberships: [membership('max'), membership('team')] });
  expect(await session.page.evaluate(() => document.cookie)).toContain(membership('max').uuid);
  await session.page.evaluate(() => Reflect.set(window, 'same', true));
  await session.page.click('[data-testid="user-menu-button"]');
  await session.page.waitForSelector('[role=menuitemradio][aria-checked=true]');
  await session.page.locator('[role=menuitemradio] ::-p-text(Acme Ltd)').click();
  await session.page.waitForFunction(
    () => location.pathname === '/new' && /Team plan/.test(document.body.textContent ?? ''),
  );
  expect(await session.page.evaluate(() => document.cookie)).toContain(membership('team').uuid);
  expect(await session.page.evaluate(() => Reflect.get(window, 'same'))).toBe(true);
});
