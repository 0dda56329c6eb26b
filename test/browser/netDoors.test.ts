import { expect, test } from 'vitest';
import { perceive } from '../driver/perceive.ts';
import { useEcho } from '../driver/useEcho.ts';
import { until } from '../driver/waiting.ts';
import { bundle } from './netBundle.ts';

const stage = useEcho();
const paths = () => stage.echo.arrived.map(({ path }) => path);

async function overlayCame(): Promise<void> {
  await until('the overlay', async () =>
    (await perceive(stage.browser.name, stage.page)).some(({ role }) => role === 'alertdialog'),
  );
}

test('Claude Code’s report is answered 503, by fetch and XMLHttpRequest, and nothing arrives', async () => {
  const seen = await stage.page.evaluate(async () => {
    const url = '/v1/code/sessions/cse_01/feedback';
    const init = { method: 'POST', body: JSON.stringify({ description: 'x' }) };
    const { ok, status } = await fetch(url, init);
    const request = new XMLHttpRequest();
    request.open('POST', url);
    await new Promise((resolve) => {
      request.onload = resolve;
      request.send(init.body);
    });
    return [ok, status, (await fetch(new Request(url, init))).status, request.status, request.readyState];
  });
  expect(seen).toEqual([false, 503, 503, 503, 4]);
  expect(paths()).toEqual([]);
  await overlayCame();
});

test('its message on the session’s socket is held, all before and after it arrive in order', async () => {
  await stage.page.evaluate(async () => {
    const socket = new WebSocket('wss://claude.ai/v1/sessions/ws/cse_01/subscribe');
    await new Promise((resolve) => {
      socket.onopen = resolve;
    });
    socket.send('{"type":"user","message":"submit_feedback"}');
    socket.send(
      JSON.stringify({ type: 'control_request', request: { subtype: 'submit_feedback', description: 'x' } }),
    );
    const report = JSON.stringify({ type: 'control_request', request: { subtype: 'submit_feedback' } });
    const bytes = new TextEncoder().encode(report);
    for (const form of [
      `[${report}]`,
      `{"type":"x"}\n${report}`,
      JSON.stringify(report),
      bytes,
      bytes.buffer,
    ])
      socket.send(form);
    // What a person types, as text and as bytes.
    socket.send(`echo '${report}'`);
    socket.send(new TextEncoder().encode('submit_feedback'));
    socket.send(new Uint8Array([1, 2, 3]));
    socket.send('last');
  });
  await until('the last message', () => stage.echo.arrived.some(({ body }) => `${body}` === 'last'));
  expect(stage.echo.arrived.map(({ body }) => body.toString('latin1'))).toEqual([
    '{"type":"user","message":"submit_feedback"}',
    `echo '{"type":"control_request","request":{"subtype":"submit_feedback"}}'`,
    'submit_feedback',
    '\x01\x02\x03',
    'last',
  ]);
  await overlayCame();
});

test('Cowork’s bundle: held with a transcript, untouched without', async () => {
  const send = (file: number[], by: 'fetch' | 'xhr') =>
    stage.page.evaluate(
      (bytes, way) => {
        const form = new FormData();
        form.append('description', 'It is slow');
        form.append('bundle', new Blob([new Uint8Array(bytes)], { type: 'application/zip' }), 'bundle.zip');
        const url = '/api/claude_cli_feedback/bundle';
        if (way === 'fetch') return fetch(url, { method: 'POST', body: form }).then(({ status }) => status);
        return new Promise<number>((resolve) => {
          const request = new XMLHttpRequest();
          request.open('POST', url);
          request.onloadend = () => resolve(request.status);
          request.send(form);
        });
      },
      file,
      by,
    );
  for (const by of ['fetch', 'xhr'] as const) {
    stage.echo.arrived.length = 0;
    expect(await send(bundle(false), by)).toBe(200);
    expect(await send(bundle(true), by)).toBe(503);
    expect(stage.echo.arrived).toHaveLength(1);
    const [sent] = stage.echo.arrived;
    expect(sent?.body.includes(Buffer.from(bundle(false)))).toBe(true);
  }
  await overlayCame();
});

test('what looks like a rating is held: fetch, XMLHttpRequest, beacon, form, form data, a frame of any kind', async () => {
  const outcomes = await stage.page.evaluate(async () => {
    const body = JSON.stringify({ message_id: 'msg_01ABCDEF', rating: 'up' });
    const said = (sent: Promise<Response>) =>
      sent.then(
        ({ status }) => status,
        (error: Error) => error.name,
      );
    const data = new FormData();
    data.append('message_id', 'msg_01ABCDEF');
    data.append('rating', 'up');
    const search = new URLSearchParams({ message_id: 'msg_01ABCDEF', rating: 'up' });
    const post = (more: BodyInit, url = '/api/x') => said(fetch(url, { method: 'POST', body: more }));
    const frameOf = async (set: (frame: HTMLIFrameElement) => void) => {
      const frame = document.createElement('iframe');
      set(frame);
      const isLoaded = new Promise((resolve) => {
        frame.onload = resolve;
      });
      document.body.append(frame);
      if (frame.srcdoc || frame.src) await isLoaded;
      const { fetch: theirs } = frame.contentWindow as Window & typeof globalThis;
      return said(theirs('https://claude.ai/api/x', { method: 'POST', body }));
    };
    const all = [
      await post(body),
      await post(data),
      await post(search),
      await post(new Blob([body])),
      await post('{}', '/api/messages_rating'),
      navigator.sendBeacon('/api/x', body),
      navigator.sendBeacon('/api/x', new Blob([body])),
      navigator.sendBeacon('/api/x', data),
    ];
    const frames = [
      await frameOf(() => undefined),
      await frameOf((frame) => {
        frame.srcdoc = '<p>x';
      }),
      await frameOf((frame) => {
        frame.src = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' }));
      }),
    ];
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: '/api/x' });
    for (const [name, value] of data) {
      const input = form.appendChild(document.createElement('input'));
      Object.assign(input, { name, value });
    }
    document.body.append(form);
    form.submit();
    form.requestSubmit();
    // Its fields stand elsewhere, and only name it; then at addresses that nobody's form leaves to.
    form.id = 'f';
    for (const input of [...form.querySelectorAll('input')]) {
      input.setAttribute('form', 'f');
      document.body.append(input);
    }
    form.submit();
    for (const action of ['/v1/code/sessions/cse_01/feedback', '/x.ConversationService/PerformAction']) {
      form.action = action;
      form.submit();
      form.requestSubmit();
    }
    return { all, frames };
  });
  expect(outcomes.all).toEqual([503, 503, 503, 503, 503, false, false, false]);
  expect(outcomes.frames).toEqual([503, 503, 503]);
  // Whatever a form would have sent is there before this.
  await stage.page.evaluate(() => fetch('/api/last', { method: 'POST' }));
  expect(paths()).toEqual(['/api/last']);
  await overlayCame();
});
