import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../lib/gate/ratingRule.ts';
import { isHeldMessage } from '../../../lib/guard/judge.ts';
import { outcome } from '../gate/browserRules.ts';
import { bytes, CHAT, closed, json, MESSAGE, ORG, passes, zipped } from './asking.ts';
import { ABOUT, ACTION, API, field, form, header, number, RPC } from './invented.ts';
import { varint, written } from './wire.ts';

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

/** What a person or a tool may write: any words, those of ratings among them. */
const said = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'upvote',
    'thumbs_up',
    'flag/facts',
    'positive feedback',
    '{"type":"upvote","id":"m"}',
    'rate it',
  ),
);

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

describe('ordinary actions of the merged interface pass untouched', () => {
  const KINDS = Array.from({ length: 46 }, (_, at) => at + 2).filter((kind) => kind !== 5);

  test('of 46 kinds, with ids, enums and a rating’s words inside', () => {
    const inside = fc.oneof(
      fc.constant(form),
      fc.constant(written([field(5, form)])),
      said.map((words) => written([field(1, MESSAGE), field(2, words), number(3, 1)])),
      fc.uint8Array({ maxLength: 100 }),
    );
    let count = 0;
    fc.assert(
      fc.property(fc.constantFrom(...KINDS.filter((kind) => kind <= 46)), inside, (kind, payload) => {
        const body = written([header, field(kind, payload), number(100, 1)]);
        for (const sent of [body, zipped(body)])
          expect(passes({ url: ACTION, body: sent, type: 'application/proto' })).toBe(true);
        count += 1;
      }),
      { numRuns: 2000 },
    );
    expect(count).toBe(2000);
  });

  test('of JSON, whatever a message says', () => {
    fc.assert(
      fc.property(
        said,
        fc.constantFrom('sendMessage', 'renameConversation', 'editMessage', 'selectBranch'),
        (words, name) => {
          const header = { conversationId: CHAT };
          const body = json({
            header,
            [name]: { text: words, messageId: MESSAGE, type: words },
            dryRun: true,
          });
          expect(passes({ url: ACTION, body, type: 'application/json' })).toBe(true);
        },
      ),
    );
  });

  test('of JSON, whatever the input of a tool is called', () => {
    const input = {
      rating: 5,
      messageFeedback: { message_id: MESSAGE },
      type: 'upvote',
      message_id: MESSAGE,
    };
    for (const name of ['approveTool', 'respondToElicitation', 'setState', 'anythingNew'])
      for (const value of [{ toolUseId: MESSAGE, input }, { input: [input] }, { answers: { first: input } }])
        expect(passes({ url: ACTION, body: json({ header: {}, [name]: value }) })).toBe(true);
  });

  test('protobuf of other methods, with random contents', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(500), (random, at) => {
        const body = Uint8Array.from([...varint(at * 8 + 2), ...varint(random.length), ...random]);
        expect(passes({ url: `${RPC}/GetConversation`, body })).toBe(true);
      }),
    );
  });
});
