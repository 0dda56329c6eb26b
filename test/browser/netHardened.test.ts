import { expect, test } from 'vitest';
import { perceive } from '../driver/perceive.ts';
import { useEcho } from '../driver/useEcho.ts';
import { pause, until } from '../driver/waiting.ts';

const stage = useEcho();
const ACTION = '/claudeai-rpc/x.ConversationService/PerformAction';
const RATING = [42, 3, 10, 1, 65];
const ORDINARY = [18, 3, 10, 1, 65];

/** Does something to the page first, then sends a rating and an ordinary action; gives what arrived. */
async function after(prepare: (action: string, rating: number[]) => unknown): Promise<number[][]> {
  await stage.page.evaluate(
    async (source, action, rating, ordinary) => {
      const prepared = new Function(`return (${source})`)() as (action: string, rating: number[]) => unknown;
      await prepared(action, rating);
      const post = (body: number[]) =>
        fetch(action, { method: 'POST', body: new Uint8Array(body) }).catch(() => undefined);
      await post(rating);
      await post(ordinary);
    },
    prepare.toString(),
    ACTION,
    RATING,
    ORDINARY,
  );
  await until('the ordinary action', () => stage.echo.arrived.some(({ body }) => body[0] === ORDINARY[0]));
  return stage.echo.arrived.map(({ body }) => [...body]);
}

test('prototypes changed later are the page’s own, not the guard’s', async () => {
  const arrived = await after(() => {
    RegExp.prototype.exec = () => null;
    RegExp.prototype.test = () => false;
    JSON.parse = () => ({});
    Object.hasOwn = () => false;
    String.prototype.indexOf = () => -1;
    String.prototype.slice = () => '';
    Object.prototype.toString = () => '[object Nothing]';
    TextDecoder.prototype.decode = () => '';
    Reflect.apply = () => undefined;
    Object.defineProperty(URL.prototype, 'pathname', { get: () => '/' });
    EventTarget.prototype.dispatchEvent = () => true;
  });
  expect(arrived).toEqual([ORDINARY]);
});

test('an address is read decoded, an object that says two addresses or bodies is asked once', async () => {
  const arrived = await after(async (action, rating) => {
    const body = new Uint8Array(rating);
    const tricks: [unknown, RequestInit][] = [
      [action.replace('Perform', '%50erform'), { method: 'POST', body }],
      [action.replace('Perform', 'Perfo\trm'), { method: 'POST', body }],
      [`${action} `, { method: 'POST', body }],
      [`${action}/`, { method: 'POST', body }],
      [`${action};v=1`, { method: 'POST', body }],
      [
        {
          toString: (() => {
            let n = 0;
            return () => (n++ ? action : '/api/harmless');
          })(),
        },
        { method: 'POST', body },
      ],
    ];
    let looks = 0;
    const twoFaced = {
      method: 'POST',
      get body() {
        return looks++ ? body : new Uint8Array([18, 1, 65]);
      },
    };
    tricks.push([action, twoFaced]);
    for (const [input, init] of tricks) await fetch(input as string, init).catch(() => undefined);
  });
  expect(arrived.filter((body) => body[0] === RATING[0])).toEqual(
    // Sent to the harmless address it said at first.
    [RATING],
  );
  const at = stage.echo.arrived.find(({ body }) => body[0] === RATING[0]);
  expect(at?.path).toBe('/api/harmless');
});

test('document.open, forged offers and frames open nothing', async () => {
  const arrived = await after(async (action, rating) => {
    const body = new Uint8Array(rating);
    document.open();
    await fetch(action, { method: 'POST', body }).catch(() => undefined);
    document.write('<p>x</p>');
    document.close();
    const offer = new CustomEvent('before-you-rate-hello-offer', { detail: 'forged' });
    document.dispatchEvent(offer);
    document.dispatchEvent(new CustomEvent('forged-down', { detail: 'open' }));
    const frame = document.body.appendChild(document.createElement('iframe'));
    const other = frame.contentWindow as Window & typeof globalThis;
    other.document.dispatchEvent(new CustomEvent('before-you-rate-hello-offer', { detail: 'forged' }));
    await other.fetch(`https://claude.ai${action}`, { method: 'POST', body }).catch(() => undefined);
  });
  expect(arrived).toEqual([ORDINARY]);
});

test('a yes ends when the conversation is left, though the page opened its document anew meanwhile', async () => {
  const { page, browser, echo } = stage;
  const post = (body: number[]) =>
    page.evaluate(
      (url, bytes) =>
        fetch(url, { method: 'POST', body: new Uint8Array(bytes) }).then(
          () => true,
          () => false,
        ),
      ACTION,
      body,
    );
  const use = async (role: string, name: RegExp) => {
    const found = await until(`${name}`, async () =>
      (await perceive(browser.name, page)).find((each) => each.role === role && name.test(each.name)),
    );
    await page.mouse.click(found.x, found.y);
  };
  await page.goto('https://claude.ai/chat/c0000000-0000-4000-8000-000000000001');
  expect(await post(RATING)).toBe(false);
  await until('the overlay', async () =>
    (await perceive(browser.name, page)).some(({ role }) => role === 'alertdialog'),
  );
  // Tick and button want to have been in sight for a moment.
  await pause(700);
  if ((await perceive(browser.name, page)).some(({ role }) => role === 'checkbox'))
    await use('checkbox', /./);
  await pause(700);
  await use('button', /^Allow and try again$/);
  await until('the way open', () => post(RATING));
  expect(echo.arrived).toHaveLength(1);

  await page.evaluate(() => {
    document.open();
    document.write('<body><p>Anew</p></body>');
    document.close();
  });
  // The same conversation still: the yes stands.
  expect(await post(RATING)).toBe(true);
  await page.evaluate(() => history.pushState({}, '', '/chat/c0000000-0000-4000-8000-000000000002'));
  await until('the way closed', async () => !(await post(RATING)));
});

test('what the guard replaced looks as it did, and costs nothing that can be measured', async () => {
  const seen = await stage.page.evaluate(async () => {
    const all = [
      fetch,
      Request,
      Blob,
      File,
      navigator.sendBeacon,
      WebSocket.prototype.send,
      XMLHttpRequest.prototype.open,
    ];
    const text = 'x'.repeat(100_000);
    const url = '/api/organizations/o/chat_conversations/c/completion';
    const body = JSON.stringify({ prompt: text });
    // Aborted before it begins: what is left is what stands before the network.
    const init = { method: 'POST', body, signal: AbortSignal.abort() };
    const times: number[] = [];
    for (let i = 0; i < 300; i++) {
      const start = performance.now();
      void fetch(url, init).catch(() => undefined);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return {
      isNative: all.every((f) => /\[native code\]/.test(Function.prototype.toString.call(f))),
      isBlob: new Blob(['x']) instanceof Blob && new File([], 'x') instanceof Blob,
      made: new Blob(['a', 'b']).size,
      median: times[150] ?? 0,
    };
  });
  console.log(`${stage.browser.name}: fetch of 100 kB takes ${seen.median.toFixed(3)} ms`);
  expect(seen).toMatchObject({ isNative: true, isBlob: true, made: 2 });
  expect(seen.median).toBeLessThan(1);
});
