import { expect, test } from 'vitest';
import { badge, lines, under, usePopup } from '../driver/popupPage.ts';
import { isMine } from '../driver/shares.ts';
import { useStage } from '../driver/stage.ts';
import { Swift } from '../driver/swift.ts';
import { pause, until } from '../driver/waiting.ts';
import { account, GENERATIONS } from '../standin/index.ts';
import { addressOf, HOOKS } from '../standin/pressing.ts';

const stage = useStage();
const popup = usePopup(stage);

test.each(GENERATIONS.filter((_, i) => isMine(i)))(
  '%s: its rating buttons are recognised',
  async (generation) => {
    const chat = await stage.chat(account('max', { generation }), addressOf(generation));
    await chat.page.waitForSelector(HOOKS.up);
    await pause(300);
    await expect
      .poll(async () => under(await popup(), 'On this page'))
      .toBe('Rating buttons are recognised.');
  },
);

test('where nothing can be rated it says so', async () => {
  await stage.chat(account('max'), 'https://claude.ai/new');
  await pause(600);
  await expect.poll(async () => under(await popup(), 'On this page')).toBe('Nothing to rate here.');
});

test('an organisation that switched rating off is no redesign', async () => {
  const chat = await stage.chat(account('team', { ratingDisabled: true }));
  await pause(800);
  await expect.poll(async () => under(await popup(), 'On this page')).toBe('Nothing to rate here.');
  expect(chat.complaints).toEqual([]);
});

test('answers without any bar, and a stopped request: claude.ai changed', async () => {
  const chat = await stage.chat(account('max', { marks: 'everything-renamed' }));
  await chat.page.waitForSelector(HOOKS.up);
  await pause(400);
  const page = await popup();
  await expect
    .poll(() => under(page, 'On this page'))
    .toBe('claude.ai changed; the network gate is still in place.');
  await chat.page.bringToFront();
  const swift = new Swift(chat.page);
  await swift.openOwnDialog('down', 'mouse');
  await swift.pressSubmit('mouse');
  await chat.overlay();
  await expect
    .poll(() => badge(page))
    .toEqual({
      text: '!!',
      title: 'Before You Rate: claude.ai changed; the network gate is still in place',
    });
});

test('an account that had thumbs in this tab and shows none any more', async () => {
  const chat = await stage.chat(account('max'));
  await chat.page.waitForSelector(HOOKS.up);
  await expect.poll(async () => under(await popup(), 'On this page')).toBe('Rating buttons are recognised.');
  await chat.page.bringToFront();
  await chat.page.evaluate((thumbs) => {
    for (const thumb of document.querySelectorAll(thumbs)) thumb.remove();
  }, `${HOOKS.up}, ${HOOKS.down}`);
  await expect
    .poll(async () => under(await popup(), 'On this page'))
    .toBe('No rating buttons recognised here; the request is still watched.');
});

test('a request that is stopped after a held thumb, though no press came before it: claude.ai changed', async () => {
  const chat = await stage.chat(account('max'));
  await chat.press('up');
  await chat.overlay();
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();
  await chat.page.evaluate(() => {
    const path = `/api/organizations/o/chat_conversations/${location.pathname.split('/').at(-1)}/chat_messages/m/chat_feedback`;
    void fetch(path, { method: 'POST', body: '{"type":"upvote"}' }).catch(() => undefined);
  });
  expect(await chat.title()).toBe('A rating was stopped');
  await expect
    .poll(async () => under(await popup(), 'On this page'))
    .toBe('claude.ai changed; the network gate is still in place.');
});

test('the diagnostics hold counts and versions, and nothing of the person or the conversation', async () => {
  const chat = await stage.chat(account('team'));
  await chat.press('up');
  await chat.overlay();
  await chat.page.keyboard.press('Escape');
  // biome-ignore lint/performance/useDomNodeTextContent: scripts and styles are no words of the conversation.
  const words = await chat.page.evaluate(() => [...new Set(document.body.innerText.match(/[\p{L}]{5,}/gu))]);
  const page = await popup();
  await page.evaluate(
    `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.copied = text; } } }) && 0`,
  );
  const copy = '[...document.querySelectorAll("button")].find((b) => b.innerText === "Copy diagnostics")';
  await until('the button', () => page.evaluate<boolean>(`!!${copy}`));
  await page.evaluate(`${copy}.click()`);
  await expect
    .poll(() => lines(page))
    .toContain('Copied: versions, language, counts and the policy’s hash, nothing of the conversation.');
  const text = await page.evaluate<string>('globalThis.copied');
  expect(JSON.parse(text)).toEqual({
    extension: '0.1.0',
    browser: expect.stringMatching(/^(Chrome|Firefox)\/\d+$/),
    policy: 'none',
    build: expect.stringMatching(/^[\w.+-]+$/),
    language: 'en-US',
    health: {
      state: 'working',
      held: { thumb: 1, submit: 0, request: 0 },
      unforeseen: 0,
      signals: ['pressed-pair'],
      bars: expect.any(Number),
      barsWithBothThumbs: 3,
      thumbs: 6,
      answers: 3,
    },
  });
  expect(text).not.toMatch(/@|[0-9a-f]{8}-|Robin|Acme/);
  const ours =
    /^(extension|browser|build|language|health|state|working|thumb|thumbs|signals|pressed|answers|request|submit)$/i;
  expect(words.filter((word) => text.includes(word) && !ours.test(word))).toEqual([]);
});
