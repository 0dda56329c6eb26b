import { render } from 'preact';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { openMemory } from '../../lib/memory/memory.ts';
import { SETTINGS_KEY } from '../../lib/memory/stored.ts';
import type { ExtraSignals, Settings } from '../../lib/policy/settings.ts';
import { catalogue } from '../../lib/texts/catalogue.ts';
import { ownLanguage } from '../../lib/texts/language.ts';
import { judgeDomains, judgeExtra, NOTHING_REFUSED } from './judgeExtra.ts';

const main = document.getElementById('options') as HTMLElement;
const abort = new AbortController();
const memory = openMemory(abort.signal);

let saved: OptionsProps['saved'];
let refused: OptionsProps['refused'] = { ...NOTHING_REFUSED, workDomains: [] };

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

function draw(): void {
  const { settings, policy, managed, problems } = memory.stored;
  render(
    <Options
      t={catalogue(ownLanguage(policy.language))}
      settings={settings}
      policy={policy}
      managed={managed}
      problems={problems}
      refused={refused}
      saved={saved}
      onSettings={(change, part) => save(change, part)}
      onDomains={saveDomains}
      onExtra={saveExtra}
    />,
    main,
  );
}

// Drawn once the store was read: what is typed starts from what is stored.
memory.onChange(draw);
