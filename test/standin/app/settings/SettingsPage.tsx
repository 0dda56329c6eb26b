import { Link } from '../client/router.tsx';
import { useMembership, useSay, useSession } from '../client/session.ts';
import { usePlanWords } from '../shell/planWords.ts';
import { account as words } from '../words/account.ts';
import { privacy } from '../words/privacy.ts';
import { useAccountSettings } from './accountSettings.ts';
import { Cancellation } from './Cancellation.tsx';
import { PrivacySettings } from './PrivacySettings.tsx';
import { Reflections } from './Reflections.tsx';
import { SettingRow } from './SettingRow.tsx';

/** /settings/{page}. */
export function SettingsPage({ page }: { page: string }) {
  const say = useSay();
  return (
    <main className="page settings">
      <h1>{say(words.settings)}</h1>
      <div className="settings-columns">
        <SettingsNavigation />
        <section className="settings-content">
          <SettingsContent page={page} />
        </section>
      </div>
    </main>
  );
}

/** Ordinary members of an organisation are not led to the privacy page. */
function SettingsNavigation() {
  const say = useSay();
  const { personal, role } = useMembership();
  return (
    <nav className="settings-nav" aria-label={say(words.settings)}>
      <Link to="/settings/general">General</Link>
      <Link to="/settings/account">Account</Link>
      {(personal || role === 'admin') && (
        <Link to="/settings/data-privacy-controls">{say(privacy.privacy)}</Link>
      )}
      <Link to="/settings/billing">Billing</Link>
      <Link to="/settings/usage">Usage</Link>
    </nav>
  );
}

/** The content of a settings page, the same in the page and in the dialog. */
export function SettingsContent({ page }: { page: string }) {
  switch (page) {
    case 'data-privacy-controls':
      return <PrivacySettings />;
    case 'account':
      return <AccountSettings />;
    case 'billing':
      return <Billing />;
    case 'reflect':
      return <Reflections />;
    case 'usage':
      return <SettingRow title="Usage" line="12 % of this week’s limit." />;
    default:
      return <SettingRow title="Appearance" line="Follows the state of the stand-in." />;
  }
}

function AccountSettings() {
  const { account } = useSession();
  const { settings } = useAccountSettings();
  if (!settings) return <p className="fine">Loading…</p>;
  return (
    <>
      <SettingRow title="Full name" line={account.name} />
      <SettingRow title="Email" line={account.email} />
    </>
  );
}

function Billing() {
  const membership = useMembership();
  const { plan } = usePlanWords();
  const line = membership.personal ? 'Renews on the first of the month.' : 'Managed by your organization.';
  return (
    <SettingRow title={plan(membership)} line={line}>
      {membership.personal && <Cancellation />}
    </SettingRow>
  );
}
