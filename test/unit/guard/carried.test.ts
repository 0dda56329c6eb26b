import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHeldMessage } from '../../../lib/guard/judge.ts';
import { ask, bytes, CHAT, closed, json, MESSAGE, passes, spaced } from './asking.ts';
import { ACTION } from './invented.ts';
import { said } from './said.ts';

/** What one JSON value may be carried in, where whoever takes it reads values of JSON. */
const CARRIERS: Record<string, (value: unknown) => string> = {
  itself: json,
  'white space around it': (value) => `\n ${json(value)} `,
  'a list': (value) => json([value]),
  'a list after another': (value) => json([{ type: 'keep_alive' }, value]),
  quotes: (value) => json(json(value)),
  'a line before the end of another': (value) => `{"type":"keep_alive"}\n${json(value)}\nend`,
  'a line after a broken one': (value) => `{"a":\n${json(value)}`,
  'a second line': (value) => `{"type":"keep_alive"}\n${json(value)}\n`,
  'an object after another on its line': (value) => `{"type":"keep_alive"}${json(value)}`,
  'many lines after many': (value) => `${spaced({ type: 'keep_alive' })}\n${spaced(value)}`,
  'a text that begins as a file does': (value) => `\ufeff${json(value)}`,
  'events with a payload': (value) => json({ events: [{ payload: value }] }),
  'a list of requests': (value) => json({ requests: [value] }),
};
const FORMS: typeof CARRIERS = {
  'a form': (value) => `message=${encodeURIComponent(json(value))}`,
  'a second field': (value) => `v=1&message=${encodeURIComponent(json([value])).replaceAll('%20', '+')}`,
};

const REPORT = { type: 'control_request', request: { subtype: 'submit_feedback', description: 'x y' } };
const SOCKET = 'wss://claude.ai/v1/sessions/ws/cse_01/subscribe';
const EVENTS = 'https://claude.ai/v1/code/sessions/cse_01/events';
const isHeld = (message: string | Uint8Array) => isHeldMessage('socket', message, SOCKET, closed());

describe('Claude Code’s report', () => {
  test.each(Object.keys({ ...CARRIERS, ...FORMS }))('in %s', (name) => {
    const message = { ...CARRIERS, ...FORMS }[name]?.(REPORT) ?? '';
    for (const form of [message, bytes(message)]) {
      expect(isHeld(form)).toBe(true);
      expect(ask({ url: EVENTS, body: form })).toEqual({ ruling: { answer: 503 }, word: 'code-report' });
    }
  });

  test('with its word escaped', () => {
    expect(isHeld(json(REPORT).replace('submit_', 'submit\\u005f'))).toBe(true);
  });
});

describe('what somebody typed or pasted goes on', () => {
  const LIVE = 'wss://claude.ai/v1/never/seen';
  test.each([
    `SESSION_ID=${MESSAGE}\nRATING=5\n`,
    `session_id=${CHAT}\nvote=up\nname=Ann Lee`,
    `message_id=${MESSAGE}&type=upvote is what it sends`,
  ])('%s', (typed) => {
    expect(passes({ url: 'https://claude.ai/api/never/seen', body: typed })).toBe(true);
    for (const message of [typed, bytes(typed)])
      expect(isHeldMessage('unknown', message, LIVE, closed())).toBe(false);
  });
});

describe('a form is one whatever stands behind its first field', () => {
  test.each(['&reason', '&a~b=1', '&x*=1', '&a:b=1', '&', '&=', '&%zz=1'])('%s', (more) => {
    const body = `message_id=${MESSAGE}&type=upvote${more}`;
    expect(ask({ url: 'https://claude.ai/api/never/seen', body }).word).toBe('suspected');
  });
});

describe('what a session sends besides goes on, whatever words it holds', () => {
  const typed = json({ request: { subtype: 'submit_feedback' } });
  const MESSAGES: Record<string, unknown> = {
    'a message': { type: 'user', message: { role: 'user', content: typed } },
    'a message in parts': { type: 'user', message: { content: [{ type: 'text', text: typed }] } },
    'terminal input': { type: 'terminal_input', data: `${typed}\n` },
    'terminal input by another name': { type: 'terminal_input', payload: typed },
    'an answer to a tool': { type: 'control_response', response: { updatedInput: REPORT } },
    'what a tool is asked': { type: 'control_request', request: { subtype: 'can_use_tool', input: REPORT } },
    'a list of its inputs': { type: 'user', inputs: [REPORT] },
    'an event with a message': { events: [{ payload: { type: 'user', message: { content: [REPORT] } } }] },
  };
  test.each(Object.keys(MESSAGES))('%s', (name) => {
    const message = json(MESSAGES[name]);
    for (const form of [message, bytes(message)]) {
      expect(isHeld(form)).toBe(false);
      expect(passes({ url: EVENTS, body: form })).toBe(true);
    }
  });

  test.each([
    `echo '${typed}'\r`,
    `cat <<EOF\n${typed}\nEOF\r`,
    `submit_feedback=1; echo $x\n${typed}\n`,
    'submit_feedback',
    `${typed} | jq .`,
    `{\n"submit_feedback`,
  ])('what is typed: %j', (input) => {
    for (const form of [input, bytes(input)]) expect(isHeld(form)).toBe(false);
  });

  test('any words under any names', () => {
    fc.assert(
      fc.property(said, fc.jsonValue(), (words, value) => {
        const message = json({
          type: 'user',
          message: { content: [words, value, 'submit_feedback'] },
          value,
        });
        for (const form of [message, bytes(message), `${words} submit_feedback`])
          expect(isHeld(form)).toBe(false);
      }),
    );
  });
});

describe('a rating of the merged interface', () => {
  const rating = { header: { conversationId: CHAT }, messageFeedback: { messageId: MESSAGE, type: 1 } };
  test.each(Object.keys({ ...CARRIERS, ...FORMS }))('in %s', (name) => {
    const body = { ...CARRIERS, ...FORMS }[name]?.(rating) ?? '';
    for (const form of [body, bytes(body)])
      expect(ask({ url: ACTION, body: form })).toEqual({ ruling: { answer: 'failure' }, word: 'rating' });
  });

  test('by another name, in a list', () => {
    const body = json([{ rateMessage: { messageId: MESSAGE, type: 'UPVOTE' } }]);
    expect(ask({ url: ACTION, body }).word).toBe('suspected');
  });

  test('and what a person sends goes on, with messages that carry what was said of them', () => {
    fc.assert(
      fc.property(said, (words) => {
        const message = { id: MESSAGE, text: words, messageFeedback: null };
        const sent = {
          header: {},
          sendMessage: { text: json(rating), history: [message] },
          messages: [message],
        };
        for (const body of [json(sent), json([sent]), json(json(sent)), json({ requests: [sent] })])
          for (const form of [body, bytes(body)]) expect(passes({ url: ACTION, body: form })).toBe(true);
      }),
    );
  });
});
