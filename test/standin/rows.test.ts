import { expect, test } from 'vitest';
import { rows } from './app/words/rows.ts';
import { useDoors } from './doorBrowsing.ts';
import { LANGUAGES } from './index.ts';
import { addressOf } from './pressing.ts';

const session = useDoors();
const TOTAL = 142;

const lastRow = () =>
  session.page.$$eval('[role=feed] [role=article]', (all) => {
    const row = all.at(-1);
    const index = row?.closest('[data-index]')?.getAttribute('data-index');
    return [row?.ariaLabel, row?.getAttribute('aria-setsize'), index];
  });

const written = (pattern: string) =>
  pattern.replace('{number}', String(TOTAL)).replace('{total}', String(TOTAL));

for (const language of LANGUAGES) {
  test(`${language}: a row says its number among all, in both orders`, async () => {
    const address = addressOf('2026-08');
    const ready = `[data-index="${TOTAL - 1}"] [role=article]`;
    await session.open({ language, messages: TOTAL, rowLabels: 'of-total' }, address, ready);
    expect(await lastRow()).toEqual([written(rows.ofTotal[language]), String(TOTAL), String(TOTAL - 1)]);
    await session.open({ rowLabels: 'total-first' }, address, ready);
    expect(await lastRow()).toEqual([written(rows.totalFirst[language]), String(TOTAL), String(TOTAL - 1)]);
    for (const phrase of [rows.ofTotal[language], rows.totalFirst[language]])
      expect(phrase.match(/\{\w+\}/g)).toHaveLength(2);
  });
}

test('the merged interface says the size without a label', async () => {
  await session.open(
    { generation: '2026-10', rowLabels: 'of-total' },
    addressOf('2026-10'),
    '[data-testid="transcript-row"][aria-setsize="6"]',
  );
  expect(await session.count('[data-testid="transcript-row"][aria-label]')).toBe(0);
});
