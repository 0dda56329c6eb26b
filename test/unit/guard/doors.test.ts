import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wayOf } from '../../../lib/guard/address.ts';
import { isHeldMessage } from '../../../lib/guard/judge.ts';
import { ask, BASE, bytes, closed, json } from './asking.ts';

const CODE = 'https://claude.ai/v1/code/sessions/cse_01ABCDEF';

describe('Claude Code’s report', () => {
  test('is answered 503, after which the page takes no other way', () => {
    const report = { url: `${CODE}/feedback`, body: json({ description: 'It broke' }) };
    expect(ask(report)).toEqual({ ruling: { answer: 503 }, word: 'code-report' });
    expect(ask({ ...report, body: undefined })).toEqual({ ruling: { answer: 503 }, word: 'code-report' });
    expect(ask({ ...report, url: `${CODE}/f%65edback/` }).ruling).toEqual({ answer: 503 });
  });

  test.each(['/support-share', '/share', '/events', '/feedback_settings', ''])('%s is not ours', (path) => {
    expect(ask({ url: CODE + path, body: json({ description: 'x' }) }).ruling).toBeUndefined();
  });

  const socket = 'wss://claude.ai/v1/sessions/ws/cse_01ABCDEF/subscribe?x=1';
  const control = (request: object) => json({ type: 'control_request', request_id: 'r1', request });
  const isHeld = (message: string | Uint8Array, address = socket) =>
    isHeldMessage(wayOf(address.replace(/^ws/, 'http'), BASE), message, address, closed());

  test('by the session’s socket: that message, and no other', () => {
    expect(isHeld(control({ subtype: 'submit_feedback', description: 'x', surface: 'ccr' }))).toBe(true);
    expect(isHeld(control({ subtype: 'interrupt' }))).toBe(false);
    expect(isHeld(control({ subtype: 'can_use_tool', input: { subtype: 'submit_feedback' } }))).toBe(false);
    expect(isHeld(json({ type: 'user', message: { content: 'submit_feedback rate feedback upvote' } }))).toBe(
      false,
    );
    const approval = {
      behavior: 'allow',
      updatedInput: { type: 'flag', rating: 5, message_id: 'msg_0123456' },
    };
    expect(isHeld(json({ type: 'control_response', response: approval }))).toBe(false);
    expect(isHeld(bytes('submit_feedback'))).toBe(false);
    expect(isHeld('{"request":{"subtype":"submit_feedback"')).toBe(false);
  });

  test('by another socket: what seems to rate', () => {
    const other = 'wss://claude.ai/v1/live';
    expect(isHeld(json({ op: 'rate_message', message_id: 'msg_0123456', rating: 'up' }), other)).toBe(true);
    expect(isHeld(json({ op: 'send', message_id: 'msg_0123456', text: 'thumbs up' }), other)).toBe(false);
    expect(isHeld(json({ op: 'rate_message', message_id: 'msg_0123456' }), 'wss://example.com/x')).toBe(
      false,
    );
  });
});

describe('Cowork’s feedback', () => {
  const url = 'https://claude.ai/api/claude_cli_feedback/bundle';
  const zip = (metadata: unknown, level: 0 | 6 = 6) =>
    zipSync({ 'metadata.json': [bytes(json(metadata)), { level }] }) as Uint8Array;
  const plain = {
    surface: 'cowork_remote_web',
    description: 'x',
    includedLogs: false,
    includedTranscript: false,
  };

  test.each([
    ['the task’s transcript', { ...plain, includedTranscript: true, remoteSessionId: 'cse_01' }, true],
    ['a session without saying so', { ...plain, remoteSessionId: 'cse_01' }, true],
    ['the person’s words alone', plain, false],
    ['an empty session', { ...plain, remoteSessionId: '' }, false],
  ])('with %s', (_, metadata, isHeld) => {
    const multipart = (file: Uint8Array) =>
      Uint8Array.from([
        ...bytes(
          '--b\r\nContent-Disposition: form-data; name="description"\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; name="bundle"; filename="bundle.zip"\r\n\r\n',
        ),
        ...file,
        ...bytes('\r\n--b--\r\n'),
      ]);
    for (const body of [zip(metadata), zip(metadata, 0), multipart(zip(metadata))]) {
      const { ruling, word } = ask({ url, body });
      expect([ruling, word]).toEqual(isHeld ? [{ answer: 503 }, 'cowork-feedback'] : [undefined, undefined]);
    }
  });

  test('as a text is judged by what it says; what was not read is suspected', () => {
    for (const body of [
      undefined,
      '',
      'text',
      'description=x',
      json('x'),
      json({ description: 'x', messages: [] }),
    ])
      expect(ask({ url, body })).toEqual({ ruling: { answer: 503 }, word: 'suspected' });
    expect(ask({ url, body: json({ ...plain, includedTranscript: true }) }).word).toBe('cowork-feedback');
    expect(ask({ url, body: json(plain) }).ruling).toBeUndefined();
  });

  test('that cannot be read is suspected', () => {
    for (const body of [zip(plain).subarray(0, 40), zip('text'), zipSync({ other: bytes('{}') }), bytes('x')])
      expect(ask({ url, body }).word).toBe('suspected');
  });
});
