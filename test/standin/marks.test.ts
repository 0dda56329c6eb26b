import { expect, test } from 'vitest';
import { useStandin } from './browsing.ts';
import { GENERATIONS } from './index.ts';
import { addressOf, HOOKS, pressThumb, rateByDialog } from './pressing.ts';

const session = useStandin();
const BAR_MARKS =
  '.bar:is([role], [aria-label], [data-cds], [data-testid], [aria-orientation]), .bar [aria-pressed], .bar [data-testid], [data-deferred][data-cds]';
const LINK = '.dialog a[href*="/articles/"]';
const DIALOG_MARKS = '[data-cds="Dialog"], [data-cds-portal]';

for (const generation of GENERATIONS) {
  test(`${generation}: thumbs without marks, and then a dialog without marks`, async () => {
    const name = () => session.page.$eval(HOOKS.up, (thumb) => thumb.ariaLabel);
    await session.open({ generation, marks: 'thumbs-unmarked' }, addressOf(generation), HOOKS.up);
    expect(await session.count(BAR_MARKS)).toBe(0);
    expect(await name()).toBe('Appreciate');
    if (generation === 'code') {
      await pressThumb(session.page, 'up');
      await session.page.waitForSelector('.toast');
      expect(session.standin.ratings).toHaveLength(1);
      return;
    }
    await pressThumb(session.page, 'up');
    await session.page.waitForSelector(HOOKS.dialog);
    expect(await session.count(LINK)).toBe(1);

    await session.open({ marks: 'everything-renamed' }, addressOf(generation), HOOKS.up);
    expect(await session.count(BAR_MARKS)).toBe(0);
    await rateByDialog(session.page, 'up', 'Fine');
    expect(session.standin.ratings).toHaveLength(1);
    await pressThumb(session.page, 'down');
    await session.page.waitForSelector(HOOKS.dialog);
    expect(await session.count(`${LINK}, ${DIALOG_MARKS}`)).toBe(0);
    const said = await session.page.$eval(HOOKS.dialog, (dialog) => dialog.textContent ?? '');
    expect(said).not.toMatch(/feedback|Submit|Cancel|conversation/);
  });
}

test('thumbs may lose their names alone', async () => {
  await session.open({ thumbNames: 'nameless' });
  expect(await session.count('[data-cds=MessageActions] [aria-pressed]:not([aria-label])')).toBe(6);
  await session.page.hover(HOOKS.up);
  await session.open({ thumbNames: 'renamed' });
  expect(await session.count('[aria-pressed][aria-label="Object"]')).toBe(3);
});
