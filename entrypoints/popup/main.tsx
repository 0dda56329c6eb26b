import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupSection } from '../../components/popup/Popup.tsx';
import type { RecordView } from '../../components/popup/Ratings.tsx';
import type { View } from '../../components/popup/view.ts';
import { Unkept } from '../../components/shared/Unkept.tsx';
import { RECORD_FAULT } from '../../lib/background/record.ts';
import { browserIn, diagnosticsText } from '../../lib/detect/diagnostics.ts';
import { openMemory } from '../../lib/memory/memory.ts';
import { followPolicyNews } from '../../lib/memory/policyNews.ts';
import { recordStore } from '../../lib/memory/recordStore.ts';
import { askForSiteAccess, onSiteAccess } from '../../lib/memory/siteAccess.ts';
import { correctionKey, KEYS_OF_ACCOUNT, SETTINGS_KEY } from '../../lib/memory/stored.ts';
import { policyHash } from '../../lib/record/policyHash.ts';
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

/** Undefined until the tab has answered, or kept silent: nothing is said of it before. */
let view: View | undefined;
let section: PopupSection = 'status';
let isCopied = false;
let record: RecordView = { kind: 'loading' };
let hasFault = false;

async function copyDiagnostics(status: StatusAnswer): Promise<void> {
  const text = diagnosticsText({
    extension: browser.runtime.getManifest().version,
    browser: browserIn(navigator.userAgent),
    policy: await policyHash(memory.stored.policy, memory.stored.managed),
    ...status.page,
    health: status.health,
  });
  await navigator.clipboard.writeText(text);
  isCopied = true;
  draw();
}

function show(next: PopupSection): void {
  section = next;
  if (section === 'ratings') void readRecord();
  draw();
  scrollTo(0, 0);
}

function showSource(id: FactId): void {
  show('sources');
  document.getElementById(id)?.focus();
}

/** Each time it is shown: what was declined or sent meanwhile is in it. */
async function readRecord(): Promise<void> {
  hasFault = RECORD_FAULT in (await browser.storage.session.get(RECORD_FAULT));
  record = await recordStore(Date.now)
    .read()
    .then(
      ({ entries, declined, aside }): RecordView => ({
        kind: 'kept',
        entries,
        declined: Object.values(declined).reduce((sum, count) => sum + count, 0),
        aside: aside.map(({ on }) => on),
      }),
      () => ({ kind: 'unreadable' }),
    );
  draw();
}

async function look(): Promise<void> {
  view = await tabView();
  draw();
}

function draw(): void {
  const seen = view;
  if (!seen) return;
  const { settings, policy, corrections, problems } = memory.stored;
  const language = ownLanguage(policy.language);
  const t = popupCatalogue(language);
  const account = seen.kind === 'claude' ? seen.status.account : 'unknown';
  render(
    <>
      <Unkept t={t} fault={memory.fault} />
      <Popup
        t={t}
        view={seen}
        section={section}
        corrected={corrections[account]}
        settings={settings}
        policy={policy}
        problems={problems}
        news={news()}
        now={Date.now()}
        language={language}
        record={record}
        isKept={policy.keepRecord === 'full'}
        hasFault={hasFault}
        onSection={show}
        onSource={showSource}
        onSettings={(change) => void memory.write(SETTINGS_KEY, { ...settings, ...change })}
        onCorrect={(correction) => void memory.write(correctionKey(account), correction)}
        onForget={() => void memory.remove(KEYS_OF_ACCOUNT.map((key) => key(account)))}
        isCopied={isCopied}
        onCopy={() => seen.kind === 'claude' && void copyDiagnostics(seen.status)}
        onCopyText={(text) => navigator.clipboard.writeText(text)}
        onAllowSite={() => void askForSiteAccess()}
        onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        onOpen={(page) => void openPage(page).then(() => window.close())}
      />
    </>,
    main,
  );
}

const news = followPolicyNews(memory, Date.now, draw);
memory.onChange(() => void look());
browser.tabs.onUpdated.addListener(() => void look());
onSiteAccess(() => void look());
fitWidth(abort.signal);
