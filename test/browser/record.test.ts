import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runRecord } from '../../lib/commands/record.ts';
import { pressText } from '../driver/extensionPage.ts';
import { useOptions } from '../driver/optionsPage.ts';
import { lines, usePopup } from '../driver/popupPage.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();
const openPopup = usePopup(stage);
const { openOptions, install } = useOptions(stage);

/** The popup's list, once it was read. */
async function ratings(): Promise<string[]> {
  const popup = await openPopup();
  await pressText(popup, 'Your ratings');
  return until('the list', async () => {
    const all = await lines(popup);
    return all.includes('What can be done about it') && all;
  });
}

/** The list once it tells that the rating left: the answer to its request is known a moment later. */
function seenLeaving(): Promise<string[]> {
  return until('the outcome', async () => {
    const list = await ratings();
    return list.includes('Seen leaving') && list;
  });
}

/** Declines one rating and gives another, whole. */
async function rateOnce(): Promise<void> {
  const chat = await stage.chat(account('max'));
  await chat.pressUntilHeld('up', 'mouse');
  await chat.use('button', 'Don’t rate');
  await chat.noOverlay();
  await chat.pressUntilHeld('down', 'mouse');
  await chat.rateAnyway();
  await chat.ownDialog();
  await chat.submit();
  await expect.poll(() => stage.standin.ratings.length).toBe(1);
}

/** What the settings hand to the browser as a file. */
async function exported(button: 'Save as CSV' | 'Save as JSON'): Promise<string> {
  const page = await openOptions();
  await page.evaluate(`(() => {
    window.showSaveFilePicker = undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => (window.handedOver = text));
      return createObjectURL.call(URL, blob);
    };
  })()`);
  await pressText(page, button);
  return until('the file', () => page.evaluate<string>('window.handedOver'));
}

afterEach(async () => {
  const page = await openOptions();
  await page.evaluate(`new Promise((done) => {
    const request = indexedDB.deleteDatabase('record');
    request.onsuccess = request.onerror = request.onblocked = done;
  }).then(() => 0)`);
});

test('a rating is kept and listed; a refusal is counted; nothing else is known of either', async () => {
  await rateOnce();
  const list = await seenLeaving();
  expect(list).toContain('1 time you declined.');
  expect(list.filter((line) => line === 'Open conversation')).toHaveLength(1);
});

test('its export is found unchanged; with one word changed it is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'record-'));
  await rateOnce();
  await seenLeaving();
  const text = await exported('Save as CSV');
  expect(text.split('\r\n').filter((line) => line.startsWith('rating,'))).toHaveLength(1);
  expect(text).toMatch(/,max,consumer,/);
  const file = join(folder, 'record.csv');
  await writeFile(file, text);
  expect(await runRecord(['--verify', file])).toMatchObject({ code: 0 });
  await writeFile(file, text.replace(',max,', ',pro,'));
  const refused = await runRecord(['--verify', file]);
  expect(refused.code).toBe(1);
  expect(refused.text).toContain('Line 2');
  await rm(folder, { recursive: true });
});

test('a file that cannot be written is said, and the record stays', async () => {
  await rateOnce();
  const page = await openOptions();
  await page.evaluate(`(() => {
    window.showSaveFilePicker = async () => ({
      createWritable: async () => ({
        write: async () => { throw new DOMException('', 'QuotaExceededError'); },
        close: async () => undefined,
      }),
    });
  })()`);
  await pressText(page, 'Save as JSON');
  await until('the refusal', async () =>
    (await lines(page)).includes('It could not be written (QuotaExceededError). The record is kept.'),
  );
  expect((await ratings()).join('\n')).toContain('Open conversation');
});

test('a damaged record is set aside by its day, said, and a new one begins', async () => {
  await rateOnce();
  await seenLeaving();
  const page = await openOptions();
  await page.evaluate(`new Promise((done) => {
    const request = indexedDB.open('record');
    request.onsuccess = () => {
      const { result } = request;
      const change = result.transaction('entries', 'readwrite');
      change.objectStore('entries').add({ text: 'garbage' });
      change.oncomplete = () => { result.close(); done(0); };
    };
  })`);
  const list = await ratings();
  expect(list.find((line) => line.startsWith('On 20'))).toMatch(
    /^On \d{4}-\d\d-\d\d the record was damaged\./,
  );
  expect(list).toContain('None yet.');
});

test('where the organisation wants none, none is kept', async () => {
  await install({ keepRecord: 'off' });
  await rateOnce();
  expect(await ratings()).toContain('New ratings are not listed here.');
  expect((await ratings()).join('\n')).not.toContain('Open conversation');
});

test('“Forget everything” empties it, after a second yes', async () => {
  await rateOnce();
  const page = await openOptions();
  await pressText(page, 'Forget everything');
  await pressText(page, 'Keep it');
  expect((await ratings()).join('\n')).toContain('Open conversation');
  await pressText(page, 'Forget everything');
  await pressText(page, 'Yes, forget it');
  await until('the word', async () => (await lines(page)).includes('Forgotten.'));
  expect(await ratings()).toContain('None yet.');
});
