import { useMembership, useSay } from '../client/session.ts';
import { privacy } from '../words/privacy.ts';
import { useAccountSettings } from './accountSettings.ts';
import { SwitchRow } from './SettingRow.tsx';

/** /admin-settings/data-privacy-controls, for administrators of an organisation. */
export function AdminSettingsPage() {
  const say = useSay();
  const { role, personal, name } = useMembership();
  const { settings, change } = useAccountSettings();
  if (role !== 'admin' || personal) return <main className="page narrow">You cannot open this page.</main>;
  return (
    <main className="page narrow">
      <h1>{name}</h1>
      <h2>{say(privacy.privacy)}</h2>
      {settings && (
        <SwitchRow
          title={say(privacy.rateChats)}
          line="Let members rate answers. A rating sends the conversation to Anthropic."
          checked={settings.rateChats}
          onChange={(rateChats) => void change({ rateChats })}
        />
      )}
    </main>
  );
}
