import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup.tsx';
import { browserIn, diagnosticsText } from '../../lib/detect/diagnostics.ts';
import { openMemory } from '../../lib/memory/memory.ts';
import { SETTINGS_KEY } from '../../lib/memory/stored.ts';
import type { StatusAnswer } from '../../lib/messages.ts';
import { catalogue } from '../../lib/texts/catalogue.ts';
import { spokenLanguage } from '../../lib/texts/language.ts';
import { openPage, tabView } from './tabView.ts';

const main = document.getElementById('popup') as HTMLElement;
const abort = new AbortController();

let isCopied = false;

async function copyDiagnostics(status: StatusAnswer): Promise<void> {
  const text = diagnosticsText({
    extension: browser.runtime.getManifest().version,
    browser: browserIn(navigator.userAgent),
    ...status.page,
    health: status.health,
  });
  await navigator.clipboard.writeText(text);
  isCopied = true;
  await draw();
}

async function draw(): Promise<void> {
  const view = await tabView();
  const { settings, policy, problems } = memory.stored;
  const t = catalogue(spokenLanguage(policy.language, navigator.language, navigator.language));
  render(
    <Popup
      t={t}
      view={view}
      settings={settings}
      problems={problems}
      now={Date.now()}
      onSettings={(change) => void memory.write(SETTINGS_KEY, { ...settings, ...change })}
      isCopied={isCopied}
      onCopy={() => view.kind === 'claude' && void copyDiagnostics(view.status)}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onOpen={(page) => void openPage(page).then(() => window.close())}
    />,
    main,
  );
}

const memory = openMemory(abort.signal, () => void draw());
browser.tabs.onUpdated.addListener(() => void draw());
