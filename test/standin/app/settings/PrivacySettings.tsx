import { useSay, useSession } from '../client/session.ts';
import { privacy } from '../words/privacy.ts';
import { training } from '../words/training.ts';
import { useAccountSettings } from './accountSettings.ts';
import { SwitchRow } from './SettingRow.tsx';
import { YourFeedback } from './YourFeedback.tsx';

/** Several switches, of which exactly one is the training switch. */
export function PrivacySettings() {
  const say = useSay();
  const { oddity } = useSession();
  const { settings, change } = useAccountSettings();
  if (!settings) return <p className="fine">Loading…</p>;
  const { trainingRow, training: choice } = settings;
  const forDomain = choice === 'off-for-domain';
  return (
    <>
      <SwitchRow
        title={say(privacy.location)}
        line="Let Claude use your coarse location to improve answers."
        checked={settings.location}
        onChange={(location) => void change({ location })}
      />
      {trainingRow && (
        <SwitchRow
          title={say(training.title)}
          line={say(training.description)}
          note={forDomain ? say(training.offForDomain) : undefined}
          checked={choice === 'on'}
          disabled={forDomain}
          switchless={oddity === 'half-rendered'}
          onChange={(on) => void change({ training: on ? 'on' : 'off' })}
        />
      )}
      <SwitchRow
        title={say(privacy.memory)}
        line="Let Claude remember what matters from your chats."
        checked={settings.memory}
        onChange={(memory) => void change({ memory })}
      />
      <YourFeedback />
    </>
  );
}
