import { expect, test } from 'vitest';
import { doors } from './app/words/doors.ts';
import { useDoors } from './doorBrowsing.ts';
import { COWORK, fillCoworkFeedback, DOOR_HOOKS as HOOKS } from './doorHooks.ts';
import { LANGUAGES } from './index.ts';

const session = useDoors();

async function openDialog(): Promise<void> {
  await session.page.click(HOOKS.coworkOpen);
  await session.page.waitForSelector(`${HOOKS.coworkDialog} [data-area]`);
}

test.each(LANGUAGES)('the dialog speaks %s', async (language) => {
  await session.open({ language }, COWORK, HOOKS.coworkOpen);
  expect(await session.page.$eval(HOOKS.coworkOpen, (each) => each.textContent)).toBe(
    doors.giveUsFeedback[language],
  );
  await openDialog();
  expect(await session.page.$eval(`${HOOKS.coworkDialog} h2`, (title) => title.textContent)).toBe(
    doors.coworkTitle[language],
  );
  await fillCoworkFeedback(session.page);
  const name = await session.page.$eval(
    HOOKS.coworkSwitch,
    (each) => document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent,
  );
  expect(name).toBe(doors.includeTranscript[language]);
});

test('a redesign may take the marks, draw another switch, or leave Submit out', async () => {
  const reach = async (doorMarks: 'ids-gone' | 'native-switch' | 'half-drawn' | 'everything-renamed') => {
    await session.open({ doorMarks }, COWORK, HOOKS.coworkOpen);
    await openDialog();
    await fillCoworkFeedback(session.page);
  };
  await reach('ids-gone');
  expect(await session.count('.cowork-feedback :is([data-testid], [data-cds])')).toBe(0);
  await reach('native-switch');
  expect(await session.count('.cowork-feedback input[type=checkbox][role=switch]')).toBe(1);
  await reach('half-drawn');
  expect(await session.count(HOOKS.coworkSubmit)).toBe(0);
  await reach('everything-renamed');
  const said = await session.page.$eval(HOOKS.coworkDialog, (each) => each.textContent);
  expect(said).not.toMatch(/Give feedback|transcript|Submit|Cancel/);
});
