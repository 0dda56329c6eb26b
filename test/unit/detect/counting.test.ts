// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { messageCountAtLeast } from '../../../lib/detect/conversation.ts';
import { show } from '../page.ts';

const AT = Array.from({ length: 6 }, (_, i) => 137 + i);

const rows = (attributes: (at: number) => string, at: readonly number[] = AT) =>
  at.map((each) => `<div data-testid="transcript-row" ${attributes(each)}></div>`).join('');
const labelled = (label: (at: number) => string) => rows((at) => `aria-label="${label(at)}"`);

// In whichever order a language names the position and the total.
test.each([
  ['de', (at: number) => `Nachricht ${at} von 142`],
  ['en', (at: number) => `Message ${at} of 142`],
  ['es-419', (at: number) => `Mensaje ${at} de 142`],
  ['es-ES', (at: number) => `Mensaje ${at} de un total de 142`],
  ['fr', (at: number) => `Message ${at} sur 142`],
  ['hi', (at: number) => `142 में से संदेश ${at}`],
  ['id', (at: number) => `Pesan ${at} dari 142`],
  ['it', (at: number) => `Messaggio ${at} di 142`],
  ['ja', (at: number) => `メッセージ 142件中${at}件目`],
  ['ko', (at: number) => `142개 중 ${at}번째 메시지`],
  ['pt', (at: number) => `Mensagem ${at} de 142`],
])('%s: rows 137 to 142 are of 142', (_, label) => {
  show(labelled(label));
  expect(messageCountAtLeast(document)).toBe(142);
  // And of a total of which the end is not mounted.
  show(labelled((at) => label(at - 100)));
  expect(messageCountAtLeast(document)).toBe(142);
});

test.each([
  ['positions alone', labelled((at) => `Message ${at}`), 142],
  ['aria-posinset', rows((at) => `aria-posinset="${at}"`), 142],
  ['aria-posinset and aria-setsize', rows((at) => `aria-posinset="${at - 9}" aria-setsize="142"`), 142],
  ['a label and aria-setsize', rows((at) => `aria-label="Message ${at - 9}" aria-setsize="142"`), 142],
  ['data-index on the rows', rows((at) => `data-index="${at - 1}"`), 142],
  [
    'data-index around the rows',
    AT.map((at) => `<div data-index="${at - 1}">${rows(() => '', [at])}</div>`).join(''),
    142,
  ],
  ['data-index and aria-setsize', rows((at) => `data-index="${at - 9}" aria-setsize="142"`), 142],
  ['a row to come at the end', labelled((at) => `Message ${at} of 142`) + rows(() => '', [0]), 142],
  [
    'eight rows, the last two to come',
    rows((at) => `aria-posinset="${at}"`) + rows(() => 'aria-label="Now"', [0, 0]),
    142,
  ],
  ['three rows without a position', rows((at) => `aria-posinset="${at}"`) + rows(() => '', [0, 0, 0]), 9],
  ['one row of a known set', rows((at) => `aria-posinset="${at}" aria-setsize="142"`, [137]), 142],
  ['one row that says its place and the total', rows((at) => `aria-label="Message ${at} of 142"`, [137]), 1],
  ['a total smaller than a position', labelled((at) => `Message ${at} of 90`), 142],
  ['rows in reverse', rows((at) => `aria-posinset="${at}"`, [...AT].reverse()), 6],
  [
    'a set that grew half-way',
    rows((at) => `aria-posinset="${at}" aria-setsize="${at < 140 ? 141 : 142}"`),
    142,
  ],
  ['garbage', rows(() => 'aria-posinset="NaN" aria-setsize="1e9" data-index="-3"'), 6],
])('%s', (_, html, count) => {
  show(html);
  expect(messageCountAtLeast(document)).toBe(count);
});
