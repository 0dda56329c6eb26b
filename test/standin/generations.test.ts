import { expect, test } from 'vitest';
import { dialog } from './app/words/dialog.ts';
import { thumbs } from './app/words/thumbs.ts';
import { inEveryLanguage, type Phrase } from './app/words/words.ts';
import { useStandin } from './browsing.ts';
import {
  GENERATIONS,
  type Generation,
  type Language,
  membership,
  messageId,
  type RatingRequest,
  TOPICS,
} from './index.ts';
import { addressOf, HOOKS, pressThumb, rateByDialog } from './pressing.ts';

const session = useStandin();
const CONVERSATION = TOPICS[0]?.uuid ?? '';

interface Expected {
  names: [up: Phrase, down: Phrase];
  via: RatingRequest['via'];
  /** How often each selector matches in a conversation of three questions and three answers. */
  counts: Record<string, number>;
}

const EARLY: Expected['names'] = [
  inEveryLanguage('Share positive feedback'),
  inEveryLanguage('Report issue'),
];
const GIVE: Expected['names'] = [dialog.positive, dialog.negative];
const GOOD: Expected['names'] = [thumbs.good, thumbs.bad];

const MARKS = {
  message: '.font-claude-message',
  response: '.font-claude-response',
  rows: '[role=feed] [role=article]',
  renders: '[data-test-render-count]',
  group: '.row [role=group]',
  wrapped: '.row div[data-state] > button > svg',
  copy: '[data-testid="action-bar-copy"]',
  toolbar: '.row [role=toolbar]:not([data-cds=CodeActions])',
  cds: '[role=toolbar][data-cds="MessageActions"]',
  tested: '[role=toolbar][data-cds="MessageActions"][data-testid="message-actions"]',
  pressed: '.bar [aria-pressed]',
  transcript: '[data-testid="transcript-row"][data-perf-row][data-turn-key]',
  assistant: '[data-testid="assistant-message"][data-cds="AssistantMessage"]',
  deferred: '[data-cds="MessageActions"][data-deferred]:not([role])',
  user: '[data-testid="user-message"]',
  streaming: '[data-is-streaming="false"]',
};
type Mark = keyof typeof MARKS;

const NEW_BAR = { response: 3, rows: 6, renders: 6, toolbar: 6, cds: 6 };
const MERGED = { transcript: 6, assistant: 3, toolbar: 1, cds: 1, tested: 1, deferred: 5 };
const expected: Record<Generation, Omit<Expected, 'counts'> & { counts: Partial<Record<Mark, number>> }> = {
  '2024-10': { names: EARLY, via: 'chat_feedback', counts: { message: 3, renders: 6 } },
  '2025': { names: GIVE, via: 'chat_feedback', counts: { message: 3, renders: 6, group: 6, wrapped: 21 } },
  '2026-03': { names: GIVE, via: 'chat_feedback', counts: { response: 3, renders: 6, wrapped: 21, copy: 6 } },
  '2026-07': { names: GIVE, via: 'chat_feedback', counts: NEW_BAR },
  '2026-08': { names: GOOD, via: 'chat_feedback', counts: { ...NEW_BAR, pressed: 6 } },
  '2026-10': { names: GOOD, via: 'perform-action', counts: { ...MERGED, pressed: 2 } },
  '2026-10-names': { names: GOOD, via: 'perform-action', counts: MERGED },
  code: { names: GOOD, via: 'chat_feedback', counts: { toolbar: 6 } },
  cowork: { names: GOOD, via: 'event', counts: { ...NEW_BAR, pressed: 6 } },
};

for (const generation of GENERATIONS) {
  const { names, via, counts } = expected[generation];

  const checkNames = async (language: Language) => {
    for (const [index, hook] of [HOOKS.up, HOOKS.down].entries()) {
      const labels = await session.page.$$eval(hook, (all) => all.map((each) => each.ariaLabel));
      const bars = via === 'perform-action' ? 1 : 3;
      expect(labels).toEqual(Array(bars).fill(names[index]?.[language]));
    }
  };

  test(`${generation} has its marks and names`, async () => {
    await session.open({ generation, language: 'ja-JP' }, addressOf(generation), HOOKS.down);
    const found = await session.page.evaluate(
      (marks) =>
        Object.fromEntries(
          Object.entries(marks).map(([mark, selector]) => [mark, document.querySelectorAll(selector).length]),
        ),
      MARKS,
    );
    const unstated = Object.fromEntries(Object.keys(MARKS).map((mark) => [mark, 0]));
    expect(found).toEqual({ ...unstated, ...counts, user: 3, streaming: 3 });
    await checkNames('ja-JP');
  });

  test(`${generation} sends one rating by ${via}`, async () => {
    await session.open({ generation }, addressOf(generation), HOOKS.down);
    await checkNames('en-US');
    if (generation === 'code') {
      await pressThumb(session.page, 'down');
      await session.page.locator('.toast ::-p-text(Thanks)').wait();
      expect(await session.count(HOOKS.dialog)).toBe(0);
    } else {
      await pressThumb(session.page, 'down');
      await session.page.waitForSelector('[role=dialog] textarea');
      expect(session.standin.ratings).toEqual([]);
      await session.page.keyboard.press('Escape');
      await session.page.waitForFunction(() => !document.querySelector('.dialog'));
      await rateByDialog(session.page, 'down', 'Wrong year');
    }
    expect(session.standin.ratings).toHaveLength(1);
    expect(session.standin.ratings[0]).toMatchObject({
      via,
      method: 'POST',
      type: 'flag',
      organization: membership('max').uuid,
      conversation: CONVERSATION,
      message: messageId(CONVERSATION, 6),
    });
    expect(session.standin.ratings[0]?.text.includes('Wrong year')).toBe(generation !== 'code');
  });
}

test('the labels may contradict the document in every generation', async () => {
  for (const generation of GENERATIONS) {
    const trap = { generation, language: 'en-US', labelLanguage: 'fr-FR' } as const;
    await session.open(trap, addressOf(generation), HOOKS.up);
    expect(await session.page.$eval('html', (html) => html.lang)).toBe('en-US');
    const label = await session.page.$eval(HOOKS.up, (thumb) => thumb.ariaLabel);
    expect(label).toBe(expected[generation].names[0]['fr-FR']);
  }
});
