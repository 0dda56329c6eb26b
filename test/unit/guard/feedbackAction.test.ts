import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOfAction } from '../../../lib/guard/feedbackAction.ts';
import { feedbackField, otherFields, written } from './wire.ts';

const isFeedbackAction = (body: string | Uint8Array, type = ''): boolean =>
  kindOfAction(body, type) === 'rating';
const text = (value: unknown) => JSON.stringify(value);
const bytes = (value: string) => new TextEncoder().encode(value);

describe('protobuf', () => {
  test('holds message feedback wherever it stands among the fields, bare and zipped', () => {
    fc.assert(
      fc.property(otherFields, feedbackField, otherFields, (before, feedback, after) => {
        const body = written([...before, feedback, ...after]);
        expect(isFeedbackAction(body, 'application/proto')).toBe(true);
        expect(isFeedbackAction(new Uint8Array(gzipSync(body)))).toBe(true);
      }),
    );
  });

  test('passes every other action, whatever it holds inside', () => {
    fc.assert(
      fc.property(otherFields, (fields) => {
        const body = written(fields);
        expect(isFeedbackAction(body, 'application/proto')).toBe(false);
        expect(isFeedbackAction(new Uint8Array(gzipSync(body)))).toBe(false);
      }),
    );
  });

  test('a feedback message inside another action is no feedback', () => {
    const inner = written([{ number: 5, wireType: 2, payload: Uint8Array.of(10, 1, 65) }]);
    expect(isFeedbackAction(written([{ number: 2, wireType: 2, payload: inner }]))).toBe(false);
  });

  test('field 5 as a number is no message', () => {
    expect(isFeedbackAction(written([{ number: 5, wireType: 0, payload: Uint8Array.of(1) }]))).toBe(false);
  });

  test('cut off after its outer tag it is still held, cut off before it passes', () => {
    const body = written([
      { number: 1, wireType: 2, payload: Uint8Array.of(1, 2, 3) },
      { number: 5, wireType: 2, payload: Uint8Array.of(10, 1, 65) },
    ]);
    expect(isFeedbackAction(body.subarray(0, 6))).toBe(true);
    expect(isFeedbackAction(body.subarray(0, 5))).toBe(false);
  });

  test.each(['application/connect+proto', 'application/grpc-web+proto'])(
    '%s: behind its envelope',
    (type) => {
      const message = written([{ number: 5, wireType: 2, payload: Uint8Array.of(10, 1, 65) }]);
      expect(isFeedbackAction(Uint8Array.of(0, 0, 0, 0, message.length, ...message), type)).toBe(true);
    },
  );
});

describe('JSON', () => {
  const rest = fc.dictionary(
    fc.string().filter((key) => !['messageFeedback', 'message_feedback', '__proto__'].includes(key)),
    fc.jsonValue(),
  );

  test('holds message feedback in both spellings, as text, as bytes and zipped', () => {
    fc.assert(
      fc.property(rest, fc.constantFrom('messageFeedback', 'message_feedback'), (other, name) => {
        const body = text({ ...other, [name]: { messageId: 'm', type: 1 } });
        for (const form of [body, bytes(body), new Uint8Array(gzipSync(body))]) {
          expect(isFeedbackAction(form, 'application/json')).toBe(true);
        }
      }),
    );
  });

  test('passes every other action, though its text speaks of feedback', () => {
    fc.assert(
      fc.property(rest, fc.string(), (other, words) => {
        const body = text({
          ...other,
          sendMessage: { text: `messageFeedback ${words}`, messageFeedback: 1 },
        });
        for (const form of [body, bytes(body)])
          expect(isFeedbackAction(form, 'application/json')).toBe(false);
      }),
    );
  });

  test('an escaped name is the same name', () => {
    expect(isFeedbackAction('{"message\\u0046eedback":{}}')).toBe(true);
  });
});

test('nothing crashes it, and what cannot be read passes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (random, type) => {
      expect(typeof isFeedbackAction(random, type)).toBe('boolean');
      expect(isFeedbackAction(Uint8Array.of(0x1f, 0x8b, ...random.subarray(0, 3)))).toBe(false);
    }),
  );
  expect(isFeedbackAction('')).toBe(false);
  expect(isFeedbackAction('null')).toBe(false);
  expect(isFeedbackAction('["messageFeedback"]')).toBe(false);
  expect(isFeedbackAction(new Uint8Array())).toBe(false);
});
