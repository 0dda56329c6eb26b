import { render } from 'preact';
import { browser } from 'wxt/browser';
import { FirstRun } from '../../components/options/FirstRun.tsx';
import { Unkept } from '../../components/shared/Unkept.tsx';
import { openMemory } from '../../lib/memory/memory.ts';
import { SETTINGS_KEY } from '../../lib/memory/stored.ts';
import { catalogue } from '../../lib/texts/catalogue.ts';
import { ownLanguage } from '../../lib/texts/language.ts';

const main = document.getElementById('first-run') as HTMLElement;
const abort = new AbortController();
const memory = openMemory(abort.signal);

function draw(): void {
  const { settings, policy } = memory.stored;
  const t = catalogue(ownLanguage(policy.language));
  render(
    <>
      <Unkept t={t} fault={memory.fault} />
      <FirstRun
        t={t}
        settings={settings}
        policy={policy}
        onSettings={(change) => void memory.write(SETTINGS_KEY, { ...settings, ...change })}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </>,
    main,
  );
}

memory.onChange(draw);
