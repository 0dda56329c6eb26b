import { render } from 'preact';
import { Options, type OptionsProps } from '../../components/Options.tsx';
import type { ExtraSignals } from '../../lib/detect/signal.ts';
import { openMemory } from '../../lib/memory/memory.ts';
import type { Settings } from '../../lib/memory/settings.ts';
import { SETTINGS_KEY, type Stored } from '../../lib/memory/stored.ts';
import { catalogue } from '../../lib/texts/catalogue.ts';
import { judgeExtra, NOTHING_REFUSED } from './judgeExtra.ts';

const t = catalogue(navigator.language);
const main = document.getElementById('options') as HTMLElement;
const abort = new AbortController();

let saved: OptionsProps['saved'];
let refused = NOTHING_REFUSED;

/** The policy's entries stand before the person's own in what is stored. */
function managedExtra({ extra, settings }: Stored): ExtraSignals {
  return {
    names: extra.names.slice(0, extra.names.length - settings.extra.names.length),
    selectors: extra.selectors.slice(0, extra.selectors.length - settings.extra.selectors.length),
  };
}

async function save(change: Partial<Settings>, part: OptionsProps['saved']): Promise<void> {
  const isWritten = await memory.write(SETTINGS_KEY, { ...memory.stored.settings, ...change });
  saved = isWritten ? part : undefined;
  draw();
}

function saveExtra(typed: ExtraSignals): void {
  const judged = judgeExtra(typed, document);
  refused = judged.refused;
  void save({ extra: judged.extra }, 'extra');
}

function draw(): void {
  const { settings, problems } = memory.stored;
  render(
    <Options
      t={t}
      settings={settings}
      managed={managedExtra(memory.stored)}
      problems={problems}
      refused={refused}
      saved={saved}
      onSettings={(change) => void save(change, 'answers')}
      onExtra={saveExtra}
    />,
    main,
  );
}

// Drawn once the store was read: what is typed starts from what is stored.
const memory = openMemory(abort.signal, draw);
