import { expect, test } from 'vitest';
import { allowRule, LONGEST_ID, RULES } from '../../lib/gate/ratingRule.ts';
import { openExtensionPage } from '../driver/extensionPage.ts';
import { useEcho } from '../driver/useEcho.ts';
import { pause, until } from '../driver/waiting.ts';

const stage = useEcho();
const RATING = '/api/organizations/o/chat_conversations/c1/chat_messages/m/chat_feedback';

/** A top-level form as a page may send it; the tab that was sent shows what came back, or the browser's own page. */
async function postForm(action: string, target: '_self' | '_blank'): Promise<void> {
  await stage.page.evaluate(
    (to, where) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'POST', action: to, target: where, enctype: 'text/plain' });
      form.innerHTML = '<input name="{&quot;type&quot;:&quot;upvote&quot;,&quot;x" value="1&quot;}">';
      document.body.append(form);
      form.submit();
    },
    action,
    target,
  );
}

const rated = () =>
  stage.echo.arrived
    .filter(({ path }) => /feedback|rating/i.test(decodeURIComponent(path)))
    .map(({ path }) => path);

/** Whatever was sent before it has arrived once this has. */
async function settle(): Promise<void> {
  const page = await stage.browser.newPage();
  await page.goto('https://claude.ai/new');
  await page.evaluate(() => fetch('/api/mark', { method: 'POST' }));
  await until('the mark', () => stage.echo.arrived.some(({ path }) => path === '/api/mark'));
  await page.close();
  await pause(200);
}

test.each([
  ['_self', RATING],
  ['_blank', RATING],
  ['_self', `/moved?${RATING}`],
  ['_self', RATING.replace('chat_feedback', 'chat%5Ffeedback')],
  ['_blank', RATING.replace('chat_feedback', '%63hat_%46eedback')],
  ['_self', '/api/organizations/o/message_rating'],
] as const)('a form into %s does not reach %s', async (target, action) => {
  await postForm(action, target);
  await settle();
  expect(rated().filter((path) => !path.startsWith('/moved'))).toEqual([]);
});

test('a form that rates nothing arrives', async () => {
  await postForm('/api/organizations/o/projects', '_self');
  await until('the form', () => stage.echo.arrived.length > 0);
  expect(stage.echo.arrived.map(({ path }) => path)).toEqual(['/api/organizations/o/projects']);
});

/** Sends each by fetch from a worker, where no script of ours runs; gives those that arrived. */
async function fromWorker(requests: readonly (readonly [method: string, url: string])[]): Promise<string[]> {
  await stage.page.evaluate(async (all) => {
    const source = `onmessage = async ({ data }) => {
      const sent = data.map(([method, url]) => fetch(url, { method, body: '{}' }).catch(() => 0));
      postMessage((await Promise.all(sent)).length);
    }`;
    const worker = new Worker(URL.createObjectURL(new Blob([source])));
    await new Promise((resolve) => {
      worker.onmessage = resolve;
      worker.postMessage(all);
    });
    worker.terminate();
  }, requests);
  return stage.echo.arrived.map(({ method, path }) => `${method} ${path}`);
}

const at = (path: string) => `https://claude.ai${path}`;

test('from a worker: what rates or seems to does not arrive, all else does', async () => {
  const held = [
    RATING,
    RATING.replace('_', '%5f'),
    `${RATING}/?v=1`,
    '/api/organizations/o/messages/m/rating',
  ];
  held.push(
    '/claudeai-rpc/anthropic.x.v1.FeedbackService/Submit',
    '/rpc/x.Service/RateMessage',
    '/v1/thumbs_up',
    '/v1/code/sessions/s1/support%2dshare',
  );
  const free = [`${RATING}_settings`, `${RATING}/withdraw`, '/track?u=/x/chat_feedback', '/api/rate_limits'];
  free.push(
    '/api/x/a%20b%2520c%40?q=%2d%66',
    '/v1/code/sessions/s1/feedback',
    '/api/claude_cli_feedback/bundle',
    '/api/x/thumbnail',
  );
  const requests = [...held, ...free].map((path) => ['POST', at(path)] as const);
  const arrived = await fromWorker([...requests, ['DELETE', at('/v1/code/sessions/s1/support-share')]]);
  expect(arrived.sort()).toEqual(
    [...free.map((path) => `POST ${path}`), 'DELETE /v1/code/sessions/s1/support-share'].sort(),
  );
});

test('an acknowledgement opens its conversation, by no trick another; each rule fits into this browser', async () => {
  const extension = await openExtensionPage(stage.browser, 'popup.html');
  const id = 'x'.repeat(LONGEST_ID);
  const openings = [allowRule(1, { session: id }), allowRule(1, { conversation: id })];
  const rules = [...RULES, ...openings].map(({ condition }) => condition);
  const supported = await extension.evaluate<unknown[]>(
    `Promise.all(${JSON.stringify(rules)}.filter(({ regexFilter }) => regexFilter).map((each) =>
      chrome.declarativeNetRequest.isRegexSupported({
        regex: each.regexFilter, isCaseSensitive: each.isUrlFilterCaseSensitive })))`,
  );
  expect(supported).toEqual(supported.map(() => ({ isSupported: true })));
  expect(supported).toHaveLength(RULES.length + openings.length);

  const tabId = await extension.evaluate<number>(
    `chrome.tabs.query({ url: 'https://claude.ai/new' }).then(([tab]) => tab.id)`,
  );
  const rule = allowRule(tabId, { conversation: 'c1' });
  await extension.evaluate(
    `chrome.declarativeNetRequest.updateSessionRules({ addRules: [${JSON.stringify(rule)}] })`,
  );
  const other = RATING.replace('c1', 'c2');
  const tricks = [
    other,
    `${other}?x=ons/c1/chat_feedback`,
    other.replace('/m/', '/c1/'),
    `${other}#ons/c1/x`,
    RATING.replace('/m/', '/..%2f..%2f..%2fchat_conversations%2fc2%2fchat_messages%2fm/'),
    `${RATING.replace('/m/', '/')}`.replace('/chat_feedback', '/..%2f..%2fc2%2fchat_feedback'),
  ];
  const arrived = await fromWorker([RATING, ...tricks].map((path) => ['POST', at(path)] as const));
  await extension.evaluate(
    `chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [${rule.id}] })`,
  );
  await extension.close();
  expect(arrived).toEqual([`POST ${RATING}`]);
});
