import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupSection } from '../../components/popup/Popup.tsx';
import type { View } from '../../components/popup/view.ts';
import { browserIn, diagnosticsText } from '../../lib/detect/diagnostics.ts';
import { openMemory } from '../../lib/memory/memory.ts';
import { noticeKey } from '../../lib/memory/notice.ts';
import { accountKey, correctionKey, SETTINGS_KEY } from '../../lib/memory/stored.ts';
import type { StatusAnswer } from '../../lib/tab/messages.ts';
import type { FactId } from '../../lib/terms/facts.ts';
import { ownLanguage } from '../../lib/texts/language.ts';
import { popupCatalogue } from '../../lib/texts/popupCatalogue.ts';
import { fitWidth } from './fitWidth.ts';
import { openPage } from './openPage.ts';
import { tabView } from './tabView.ts';

const main = document.getElementById('popup') as HTMLElement;
const abort = new AbortController();
const memory = openMemory(abort.signal);

let view: View = { kind: 'elsewhere' };
let section: PopupSection = 'status';
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
  draw();
}

function show(next: PopupSection): void {
  section = next;
  draw();
  scrollTo(0, 0);
}

function showSource(id: FactId): void {
  show('sources');
  document.getElementById(id)?.focus();
}

async function look(): Promise<void> {
  view = await tabView();
  draw();
}

function draw(): void {
  const { settings, policy, corrections, problems } = memory.stored;
  const t = popupCatalogue(ownLanguage(policy.language));
  const account = view.kind === 'claude' ? view.status.account : 'unknown';
  render(
    <Popup
      t={t}
      view={view}
      section={section}
      corrected={corrections[account]}
      settings={settings}
      policy={policy}
      problems={problems}
      now={Date.now()}
      onSection={show}
      onSource={showSource}
      onSettings={(change) => void memory.write(SETTINGS_KEY, { ...settings, ...change })}
      onCorrect={(correction) => void memory.write(correctionKey(account), correction)}
      onForget={() => void memory.remove([accountKey, correctionKey, noticeKey].map((key) => key(account)))}
      isCopied={isCopied}
      onCopy={() => view.kind === 'claude' && void copyDiagnostics(view.status)}
      onCopyText={(text) => navigator.clipboard.writeText(text)}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onOpen={(page) => void openPage(page).then(() => window.close())}
    />,
    main,
  );
}

memory.onChange(() => void look());
browser.tabs.onUpdated.addListener(() => void look());
fitWidth(abort.signal);
