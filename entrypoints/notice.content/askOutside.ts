import { browser } from 'wxt/browser';
import type { Outside } from '../../lib/gate/explaining.ts';
import { askBackground } from '../../lib/memory/asking.ts';
import { isConfirmMessage } from '../../lib/tab/confirming.ts';
import { answering } from '../../lib/tab/messages.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Asks in a window of ours, where no page can read, cover or press anything. */
export function outsideAsker(signal: AbortSignal) {
  let asking: { token: string; outside: Outside } | undefined;
  const answer = answering<Sender>((message, { id, url }) => {
    const isOurWindow =
      id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/confirm.html')) === true;
    if (!isOurWindow || !isConfirmMessage(message) || message.token !== asking?.token) return undefined;
    const { outside } = asking;
    const question = outside.question();
    if (message.type === 'confirm-question') return Promise.resolve(question);
    asking = undefined;
    return question && outside.said(message.isYes).then(() => true);
  });
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
  return async (outside: Outside): Promise<boolean> => {
    asking = { token: crypto.randomUUID(), outside };
    return (await askBackground({ type: 'confirm', token: asking.token })) === true;
  };
}
