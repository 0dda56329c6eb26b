import { expect, test } from 'vitest';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { DOOR_HOOKS } from '../standin/doorHooks.ts';
import { account, type StandinState } from '../standin/index.ts';
import { HOOKS } from '../standin/pressing.ts';

const stage = useStage();

const OPENERS = [
  ['the banner of another model', { safety: 'fallback' }, DOOR_HOOKS.safetyLink],
  ['the card of a paused chat', { safety: 'hard-block' }, DOOR_HOOKS.safetyLink],
  ['the box of an ended chat', { chatEnded: true }, DOOR_HOOKS.endedLink],
] as const satisfies readonly (readonly [string, Partial<StandinState>, string])[];

/** Opens the dialog that the thumbs have, by another opener. */
async function opened(state: Partial<StandinState>, opener: string, generation: '2026-08' | '2026-10') {
  const chat = await stage.chat(account('max', { generation, ...state }));
  if (state.safety === 'fallback')
    await chat.page.locator('[data-testid="model-fallback-banner"] button').click();
  await chat.page.waitForSelector(opener);
  await chat.page.click(opener);
  await chat.page.waitForSelector(HOOKS.dialog);
  return chat;
}

const EACH = OPENERS.flatMap(([what, state, opener]) =>
  (['2026-08', '2026-10'] as const).map((generation) => ({ what, state, opener, generation })),
);

test.each(EACH)(
  '$what, $generation: the opener passes, Submit is held',
  async ({ state, opener, generation }) => {
    const chat = await opened(state, opener, generation);
    await chat.page.click(HOOKS.submit);
    expect(await chat.title()).toBe('Before you send feedback');
    expect((await chat.sentences())[0]).toBe(
      'By claude.ai’s form, this report sends the entire conversation to Anthropic, as a rating does.',
    );
    await chat.use('button', 'Don’t send');
    await chat.noOverlay();
    expect(stage.standin.ratings).toEqual([]);

    await chat.page.click(HOOKS.submit);
    await chat.proceed('Send anyway');
    await until('the feedback', () => stage.standin.ratings.length > 0);
    expect(stage.standin.ratings).toHaveLength(1);
  },
);
