import type { Translate } from '../lib/texts/catalogue.ts';
import { Mark } from './Mark.tsx';
import type { View } from './view.ts';

interface StatusProps {
  t: Translate;
  view: View;
  /** "Managed by NAME", or empty. */
  managedBy: string;
}

const BY_ACTION = { allow: 'statusAllow', warn: 'statusWarn', block: 'statusBlock' } as const;

function words(t: Translate, view: View, isManaged: boolean): [headline: string, detail: string] {
  if (view.kind === 'place') return [t(`places.${view.place}`), t('places.notHeld')];
  const key =
    view.kind === 'claude'
      ? BY_ACTION[view.status.verdict.action]
      : view.kind === 'not-running'
        ? 'statusNotRunning'
        : 'statusElsewhere';
  // Where an organisation manages the browser, the person chose nothing.
  const isTheirs = key === 'statusAllow' && isManaged;
  return [t(`popup.${key}`), t(isTheirs ? 'popup.statusAllowManagedDetail' : `popup.${key}Detail`)];
}

/** The status in one glance. */
export function Status({ t, view, managedBy }: StatusProps) {
  const [headline, detail] = words(t, view, managedBy !== '');
  return (
    <header data-state={view.kind === 'claude' ? view.status.verdict.action : 'none'}>
      <Mark />
      <div>
        <h1>{headline}</h1>
        <p>{detail}</p>
        {managedBy && <p class="managed-by">{managedBy}</p>}
      </div>
    </header>
  );
}
