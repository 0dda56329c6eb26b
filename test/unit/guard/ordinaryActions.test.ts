import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHAT, json, MESSAGE, passes, zipped } from './asking.ts';
import { ACTION, field, form, header, number, RPC } from './invented.ts';
import { said } from './said.ts';
import { varint, written } from './wire.ts';

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

  test('of JSON, with the words of judgements that judge no message', () => {
    const judged = { signal: 'negative', score: -1, reaction: 'like', type: 'flag', flagMessage: true };
    for (const [name, value] of Object.entries({
      approveTool: { toolUseId: MESSAGE, type: 'flag' },
      answerTool: { toolUseId: MESSAGE, input: judged },
      searchMessages: { query: 'score', minScore: 0.5 },
      openSearchHit: { messageId: MESSAGE, score: 0.93, rank: 2 },
      openBestHit: { messageId: MESSAGE, score: 1, rank: 1 },
      saveArtifact: { artifactId: CHAT, content: judged },
      postArtifactReaction: { artifactId: CHAT, content: { reactions: [judged] } },
      reportError: { messageId: MESSAGE, error: 'negative' },
      reactivateMessage: { messageId: MESSAGE },
      returnReport: { messageId: MESSAGE, kind: 'x' },
      setThreshold: { messageId: MESSAGE, min_score: -1 },
      interruptProcess: { sessionId: CHAT, signal: 'SIGINT' },
      sendMessage: { messageId: MESSAGE, ...judged },
    }))
      expect([name, passes({ url: ACTION, body: json({ header: {}, [name]: value }) })]).toEqual([
        name,
        true,
      ]);
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
