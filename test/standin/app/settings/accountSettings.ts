import { useEffect, useState } from 'react';
import type { AccountSettings, SettingsChange } from '../../wire.ts';
import { read, write } from '../client/api.ts';
import { useSession } from '../client/session.ts';

/** The account's settings, which arrive after the page was drawn, and how to change them. */
export function useAccountSettings() {
  const session = useSession();
  const [settings, setSettings] = useState<AccountSettings>();
  useEffect(() => {
    let current = true;
    // A new session means another membership or an accepted dialog.
    void session;
    void read<AccountSettings>('/api/account/settings').then((loaded) => current && setSettings(loaded));
    return () => {
      current = false;
    };
  }, [session]);
  const change = async (wanted: SettingsChange) => {
    const answer = await write('PUT', '/api/account/settings', wanted);
    if (answer.ok) setSettings((await answer.json()) as AccountSettings);
  };
  return { settings, change };
}
