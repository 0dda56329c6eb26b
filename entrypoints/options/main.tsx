import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import type { Exported, RecordFile } from '../../components/options/RecordSection.tsx';
import { Unkept } from '../../components/shared/Unkept.tsx';
import { openMemory } from '../../lib/memory/memory.ts';
import { followPolicyNews } from '../../lib/memory/policyNews.ts';
import { recordStore } from '../../lib/memory/recordStore.ts';
import { askForSiteAccess, hasSiteAccess, onSiteAccess } from '../../lib/memory/siteAccess.ts';
import { SETTINGS_KEY } from '../../lib/memory/stored.ts';
import type { ExtraSignals, Settings } from '../../lib/policy/settings.ts';
import { catalogue } from '../../lib/texts/catalogue.ts';
import { ownLanguage } from '../../lib/texts/language.ts';
import { exportRecord } from './exportRecord.ts';
import { forgetEverything } from './forget.ts';
import { judgeDomains, judgeExtra, NOTHING_REFUSED } from './judgeExtra.ts';

const main = document.getElementById('options') as HTMLElement;
const abort = new AbortController();
const memory = openMemory(abort.signal);

let hasSite = true;
let saved: OptionsProps['saved'];
let refused: OptionsProps['refused'] = { ...NOTHING_REFUSED, workDomains: [] };

const record = recordStore(Date.now);
let held: OptionsProps['held'] = 0;
let exported: Exported = { is: 'none' };
let forgotten: OptionsProps['forgotten'] = 'none';

let saving: Promise<void> = Promise.resolve();

/** One after the other, because each builds on what the one before stored. */
function save(change: Partial<Settings>, part: OptionsProps['saved']): void {
  saving = saving.then(async () => {
    const isWritten = await memory.write(SETTINGS_KEY, { ...memory.stored.settings, ...change });
    saved = isWritten ? part : undefined;
    draw();
  });
}

function saveExtra(typed: ExtraSignals): void {
  const judged = judgeExtra(typed, document);
  refused = { ...refused, ...judged.refused };
  save({ extra: judged.extra }, 'extra');
}

function saveDomains(typed: readonly string[]): void {
  const judged = judgeDomains(typed);
  refused = { ...refused, workDomains: judged.refused };
  save({ workDomains: judged.workDomains }, 'workDomains');
}

async function count(): Promise<void> {
  held = await record.read().then(
    ({ entries }) => entries.length,
    () => 'unreadable',
  );
  if (memory.isRead) draw();
}

async function forget(): Promise<void> {
  forgotten = await forgetEverything(record);
  exported = { is: 'none' };
  await count();
}

async function saveFile(file: RecordFile): Promise<void> {
  exported = await exportRecord(record, file, browser.runtime.getManifest().version, Date.now());
  draw();
}

function draw(): void {
  const { settings, policy, managed, problems } = memory.stored;
  const t = catalogue(ownLanguage(policy.language));
  render(
    <>
      <Unkept t={t} fault={memory.fault} />
      <Options
        t={t}
        settings={settings}
        policy={policy}
        managed={managed}
        problems={problems}
        news={news()}
        language={ownLanguage(policy.language)}
        now={Date.now()}
        refused={refused}
        saved={saved}
        held={held}
        exported={exported}
        forgotten={forgotten}
        onExport={(file) => void saveFile(file)}
        onForget={() => void forget()}
        hasSite={hasSite}
        onAllowSite={() => void askForSiteAccess()}
        onSettings={(change, part) => save(change, part)}
        onDomains={saveDomains}
        onExtra={saveExtra}
      />
    </>,
    main,
  );
}

function follow(has: boolean): void {
  hasSite = has;
  if (memory.isRead) draw();
}

void hasSiteAccess().then(follow);
onSiteAccess(follow);
// Drawn once the store was read: what is typed starts from what is stored.
const news = followPolicyNews(memory, Date.now, () => memory.isRead && draw());
memory.onChange(draw);
void count();
