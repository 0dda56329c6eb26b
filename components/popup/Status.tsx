import type { ComponentChildren } from 'preact';
import type { Policy } from '../../lib/policy/policy.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { organisationName } from '../../lib/texts/organisationName.ts';
import { Mark } from '../shared/Mark.tsx';
import type { View } from './view.ts';

interface StatusProps {
  t: Translate;
  view: View;
  policy: Pick<Policy, 'managed' | 'organisation' | 'isReadable' | 'origins'>;
  /** What is to be said of the policy besides. */
  children: ComponentChildren;
}

const BY_ACTION = { allow: 'statusAllow', warn: 'statusWarn', block: 'statusBlock' } as const;

/** Who let ratings pass on a personal account under a policy; of a default nobody can tell here. */
const BY_ORIGIN = {
  enforced: 'popup.statusAllowManagedDetail',
  default: 'popup.statusAllowEitherDetail',
  person: 'popup.statusAllowDetail',
} as const;

function words(t: Translate, view: View, policy: StatusProps['policy']): [headline: string, detail: string] {
  if (view.kind === 'place') return [t(`places.${view.place}`), t('places.notHeld')];
  if (view.kind === 'no-access') return [t('access.title'), t('access.detail')];
  if (view.kind === 'not-running') return [t('popup.statusNotRunning'), t('popup.statusNotRunningDetail')];
  if (view.kind === 'elsewhere') return [t('popup.statusElsewhere'), t('popup.statusElsewhereDetail')];
  const { action, isHidden } = view.status.verdict;
  const status = isHidden ? 'statusHide' : BY_ACTION[action];
  const headline = t(`popup.${status}`);
  if (!policy.isReadable) return [headline, t('managed.unreadable')];
  if (action !== 'allow' || !policy.managed) return [headline, t(`popup.${status}Detail`)];
  // Where an organisation manages the browser, personal accounts alone may be left to the person.
  const isPersonal = view.status.verdict.audience === 'personal';
  return [headline, t(isPersonal ? BY_ORIGIN[policy.origins.feedbackOnPersonalAccount] : BY_ORIGIN.enforced)];
}

function stateOf(view: View): string {
  if (view.kind === 'claude') return view.status.verdict.action;
  return view.kind === 'no-access' ? 'block' : 'none';
}

/** The status in one glance. */
export function Status({ t, view, policy, children }: StatusProps) {
  const [headline, detail] = words(t, view, policy);
  return (
    <header data-state={stateOf(view)}>
      <Mark />
      <div>
        <h1>{headline}</h1>
        <p>{detail}</p>
        {policy.managed && (
          <p class="managed-by">{t('managed.by', { name: organisationName(t, policy.organisation) })}</p>
        )}
        {children}
      </div>
    </header>
  );
}
