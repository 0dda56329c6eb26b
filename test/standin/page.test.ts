import { expect, test } from 'vitest';
import { openFeedback, useStandin } from './browsing.ts';

const session = useStandin();

test('typing anywhere reaches the composer, even from a modal in a closed shadow root', async () => {
  await session.open();
  await session.page.keyboard.type('ab');
  await openFeedback(session.page, 'up');
  await session.page.keyboard.press('Escape');
  await session.page.waitForFunction(() => !document.querySelector('[data-cds="Dialog"]'));
  await openForeignModal();
  await session.page.keyboard.type('cd');
  expect(await session.page.$eval('[data-testid="chat-input"]', (box) => box.textContent)).toBe('abcd');
});

test('Escape in a foreign modal closes the page’s own dialog underneath', async () => {
  await session.open();
  await openFeedback(session.page, 'down');
  await openForeignModal();
  await session.page.keyboard.press('Escape');
  await session.page.waitForFunction(() => !document.querySelector('[data-cds="Dialog"]'));
  expect(await session.page.evaluate(() => Reflect.get(window, 'foreign').open)).toBe(true);
});

function openForeignModal(): Promise<void> {
  return session.page.evaluate(() => {
    const host = document.createElement('div');
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('input'));
    host.attachShadow({ mode: 'closed' }).append(dialog);
    document.documentElement.append(host);
    dialog.showModal();
    Reflect.set(window, 'foreign', dialog);
  });
}

test('the policy of the page blocks eval', async () => {
  await session.open();
  await session.page.evaluate(() => {
    const script = document.createElement('script');
    script.nonce = document.querySelector('script')?.nonce ?? '';
    script.textContent = 'try { eval("1") } catch (error) { document.title = error.name }';
    // Later, because the debugger lifts the policy while it evaluates.
    setTimeout(() => document.head.append(script));
  });
  await session.page.waitForFunction(() => document.title === 'EvalError');
  session.complaints.length = 0;
});
