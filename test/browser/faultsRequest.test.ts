import { expect, test } from 'vitest';
import { chatAddress } from '../driver/chat.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();

async function submitted(ratingCutAfter: number) {
  const chat = await stage.chat(account('max', { ratingCutAfter }));
  await chat.press('up');
  await chat.rateAnyway();
  await chat.ownDialog();
  await chat.submit();
  await until('the rating', () => stage.standin.ratings.length > 0);
  return chat;
}

const buttons = async (chat: Awaited<ReturnType<typeof submitted>>) =>
  (await chat.overlay()).filter(({ role }) => role === 'button').map(({ name }) => name);

test('a rating cut off on its way is not said to have been stopped, and nothing is offered', async () => {
  const chat = await submitted(300);
  expect(await chat.title()).toBe('Did this rating arrive?');
  expect(await buttons(chat)).toEqual(['Close']);
  await chat.use('button', 'Close');
  await chat.noOverlay();
});

test('cut off after the person went to another conversation: the same, and nothing opens there', async () => {
  const chat = await submitted(2500);
  await chat.visit(2);
  expect(await chat.title()).toBe('Did this rating arrive?');
  expect((await chat.overlay()).map(({ name }) => name).join(' ')).not.toContain('was not sent');
  expect(await buttons(chat)).toEqual(['Close']);
  // The browser itself sends a request once more whose connection was lost.
  const rated = new Set(stage.standin.ratings.map(({ conversation }) => conversation));
  expect([...rated]).toEqual([chatAddress(1).split('/').at(-1)]);
});

test('stopped for another conversation than the one shown: said so, and not offered for the wrong one', async () => {
  const chat = await stage.chat(account('max'), 2);
  await chat.thumb('up');
  const id = chatAddress(1).split('/').at(-1);
  await chat.page.evaluate(
    (path) => void fetch(path, { method: 'POST', body: '{}' }).catch(() => undefined),
    `/api/organizations/o/chat_conversations/${id}/chat_messages/m/chat_feedback`,
  );
  expect(await chat.title()).toBe('A rating of another conversation was stopped');
  expect(await buttons(chat)).toEqual(['Close']);
  expect(stage.standin.ratings).toEqual([]);
});
