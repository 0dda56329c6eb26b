import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../lib/gate/ratingRule.ts';
import { isHeldMessage } from '../../../lib/guard/judge.ts';
import { outcome } from '../gate/browserRules.ts';
import { bytes, CHAT, closed, json, MESSAGE, ORG, passes, zipped } from './asking.ts';
import { ABOUT, API } from './invented.ts';
import { said } from './said.ts';

/** Paths of the interface of 2026-08, `{}` for each part that varies. */
const ADDRESSES = readFileSync(new URL('fixtures/addresses-2026-08.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
/** Those of them that rate. */
const DOORS = ['/v1/code/sessions/{}/feedback', '/v1/code/sessions/{}/support-share'];

const words = JSON.stringify({ text: 'thumbs up, upvote, rating 5, feedback', id: MESSAGE });

test('no address of the interface is held but the doors, by rule or guard, whatever stands in it', () => {
  expect(ADDRESSES.length).toBeGreaterThan(800);
  const held = ADDRESSES.filter((path) =>
    [MESSAGE, 'msg_01ABCDEF', 'x'].some((id) => {
      const url = `https://claude.ai${path.replaceAll('{}', id)}`;
      const isBlocked = ['POST', 'PUT', 'PATCH'].some(
        (method) => outcome(RULES, { url, method }) === 'block',
      );
      const isBundle = path.endsWith('/bundle');
      return isBlocked || (!isBundle && !passes({ url, body: words }));
    }),
  );
  expect(held).toEqual(DOORS);
});

describe('messages and their like pass untouched', () => {
  const sends = [
    `${API}/chat_conversations/${CHAT}/completion`,
    `${API}/chat_conversations/${CHAT}/retry_completion`,
  ];
  sends.push('https://claude.ai/v1/code/sessions/cse_01/events', 'https://claude.ai/v1/mobile/appendMessage');
  sends.push(
    'https://claude.ai/v1/messages',
    `${API}/proxy/v1/messages`,
    'https://claude.ai/v1/toolbox/shttp/mcp/abc',
  );

  for (const path of ['mcp_elicitation_result', 'tool_approval', 'tool_approval_state/x', 'side_question'])
    sends.push(`${API}/chat_conversations/${CHAT}/${path}`);

  test.each(sends)('to %s, whatever they hold', (url) => {
    fc.assert(
      fc.property(said, fc.jsonValue(), (prompt, value) => {
        const body = json({
          prompt,
          value,
          parent_message_uuid: MESSAGE,
          feedback: { rating: 'upvote', type: prompt },
        });
        for (const form of [body, bytes(body), zipped(body)]) expect(passes({ url, body: form })).toBe(true);
      }),
    );
  });

  test.each([
    [
      'a message by an address nobody has seen',
      { prompt: 'upvote', parent_message_uuid: MESSAGE, type: 'text' },
    ],
    ['a message that is a rating in JSON', { conversation_id: CHAT, content: '{"type":"upvote"}' }],
    ['a title', { name: 'thumbs up', conversation_uuid: CHAT }],
    ['a rename', { title: 'Feedback', uuid: CHAT }],
    ['a new chat', { uuid: CHAT, name: 'upvote', include_conversation_preferences: true }],
    ['settings', { settings: { feedback_enabled: true, rating_prompt_seen: false }, conversation_id: CHAT }],
    ['the organisation’s switch', { claude_ai_completion_feedback_enabled: false, uuid: ORG }],
    ['a star', { is_starred: true, conversation_uuid: CHAT }],
    ['a flag of another kind', { type: 'flagged', message_uuid: MESSAGE }],
    ['a style', { name: 'Rating', prompt: 'Give a rating', uuid: CHAT }],
    ['the leaf of a conversation', { current_leaf_message_uuid: MESSAGE }],
    ['a survey', { reason: 'lower_quality', allow_log_analysis: true, session_id: CHAT }],
    ['a share', { conversation_uuid: CHAT, visibility: 'public' }],
    ['a speed', { session_id: CHAT, rate: 1.5, sample_rate: 44_100, frame_rate: 30 }],
    ['the approval of a tool', { type: 'flag', tool_use_id: MESSAGE, approved: true }],
    ['hits of a search', { query: 'x', results: [{ message_uuid: MESSAGE, score: 0.93, rank: 1 }] }],
    ['a hit of a search', { message_uuid: MESSAGE, score: 1, rank: 1 }],
    ['the best hit of all', { message_uuid: MESSAGE, score: 1, query: 'x' }],
    ['points of a game', { conversation_uuid: CHAT, score: 87, level: 3 }],
    ['a signal to a process', { session_id: CHAT, signal: 'SIGTERM' }],
    ['a signal by its number', { session_id: CHAT, signal: 15 }],
    ['the strength of a signal', { session_id: CHAT, signal: 'good' }],
    ['an error’s report', { message_id: MESSAGE, op: 'report_error', error: 'x' }],
    [
      'reactions in what was made',
      { conversation_uuid: CHAT, content: '{"message.reaction":"like","score":-1}' },
    ],
    ['likes that were counted', { conversation_uuid: CHAT, message_like_count: 4 }],
    ['an evaluation of code', { session_id: CHAT, evaluation: 'print(1)' }],
    ['a generation', { message_id: MESSAGE, operation: 'generate', generating: 1, strategy: 'iterate' }],
  ])('%s', (_, value) => {
    for (const url of [`${API}/x`, `${API}/chat_conversations/${CHAT}`, `${ABOUT}/x`])
      expect(passes({ url, body: json(value) })).toBe(true);
  });

  test('any value under names that do not rate', () => {
    const name = fc.constantFrom(
      'name',
      'title',
      'text',
      'content',
      'prompt',
      'description',
      'uuid',
      'model',
      'locale',
    );
    fc.assert(
      fc.property(fc.dictionary(name, said), (fields) => {
        expect(passes({ url: `${ABOUT}/x`, body: json({ ...fields, conversation_uuid: CHAT }) })).toBe(true);
      }),
    );
  });

  test('a message of a session’s socket, an upload, what is too long for a rating', () => {
    const message = json({ type: 'user', message_uuid: MESSAGE, feedback: 'upvote' });
    expect(isHeldMessage('socket', message, 'wss://claude.ai/v1/sessions/ws/s/subscribe', closed())).toBe(
      false,
    );
    expect(
      passes({
        url: `https://claude.ai/api/${ORG}/upload`,
        body: json({ rating: 'up', message_id: MESSAGE }),
      }),
    ).toBe(true);
    const long = json({ rating: 'up', message_id: MESSAGE, filler: 'x'.repeat(20_000) });
    expect(passes({ url: `${API}/x`, body: long })).toBe(true);
  });
});
