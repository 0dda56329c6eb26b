import { browser } from 'wxt/browser';
import { type OverlayContent, openOverlay } from '../../components/claude/openOverlay.tsx';
import { takeFirsthand } from '../../lib/gate/firsthand.ts';
import { askingAt, type ConfirmMessage } from '../../lib/tab/confirming.ts';
import { catalogue } from '../../lib/texts/catalogue.ts';
import type { Question } from '../explain/outside.ts';

// The overlay once more, in a document of our own: what is agreed to here no page can read, cover or press.
const asking = askingAt(location.hash);

function tell<Answer>(message: ConfirmMessage): Promise<Answer | undefined> {
  const { tabId, frameId } = asking ?? { tabId: -1, frameId: 0 };
  const told: Promise<Answer | undefined> = browser.tabs.sendMessage(tabId, message, { frameId });
  // A tab that was closed or has another page by now.
  return told.catch(() => undefined);
}

async function ask(token: string): Promise<void> {
  const question = await tell<Question>({ type: 'confirm-question', token });
  if (!question) return window.close();
  const { language, ...asked } = question;
  const content: OverlayContent = { ...asked, t: catalogue(language), isOwnWindow: true, waiting: undefined };
  const say = async (isYes: boolean) => {
    await tell({ type: 'confirm-said', token, isYes });
    window.close();
  };
  const overlay = openOverlay(
    content,
    { no: () => void say(false), yes: () => void say(true) },
    takeFirsthand(),
  );
  for (const type of ['keydown', 'keyup']) addEventListener(type, overlay.typed, { capture: true });
  // Answered or left on the page meanwhile: what stands here is asked no more.
  addEventListener('focus', async () => {
    if (!(await tell({ type: 'confirm-question', token }))) window.close();
  });
}

if (asking) void ask(asking.token);
else window.close();
