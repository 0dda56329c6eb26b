import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import type { GivenFeedback } from '../../wire.ts';
import { read, write } from '../client/api.ts';
import { useMembership, useSay, useSession } from '../client/session.ts';
import { toast } from '../client/toast.ts';
import { OwnDialog } from '../shell/OwnDialog.tsx';
import { privacy } from '../words/privacy.ts';
import { SettingRow } from './SettingRow.tsx';

/** Settings → Privacy → "Your feedback": nobody has seen where a withdrawal goes, so the state chooses. */
export function YourFeedback() {
  const say = useSay();
  const { withdrawal } = useSession().doors;
  const [isOpen, setOpen] = useState(false);
  const withdrawAll = async () => {
    await write('POST', '/api/account/withdraw_feedback', {});
    toast('Your feedback was withdrawn.');
  };
  const isAtOnce = withdrawal === 'account';
  return (
    <SettingRow title={say(privacy.yourFeedback)} line="What you sent with thumbs up and thumbs down.">
      <button type="button" className="button" onClick={isAtOnce ? withdrawAll : () => setOpen(true)}>
        {isAtOnce ? say(privacy.withdraw) : 'View'}
      </button>
      {isOpen && <FeedbackList onClose={() => setOpen(false)} />}
    </SettingRow>
  );
}

function FeedbackList({ onClose }: { onClose(): void }) {
  const say = useSay();
  const organization = useMembership().uuid;
  const { withdrawal } = useSession().doors;
  const [given, setGiven] = useState<GivenFeedback[]>();
  const list = `/api/organizations/${organization}/feedback_history`;
  useEffect(() => {
    void read<GivenFeedback[]>(list).then(setGiven);
  }, [list]);
  const withdraw = async ({ conversation, message }: GivenFeedback) => {
    const past = `/api/organizations/${organization}/chat_conversations/${conversation}/chat_messages/${message}/chat_feedback/withdraw`;
    await write('POST', withdrawal === 'history' ? `${list}/${message}/withdraw` : past, {});
    setGiven((before) => before?.filter((each) => each.message !== message));
  };
  return (
    <OwnDialog onClose={onClose}>
      <Dialog.Title className="dialog-title">{say(privacy.yourFeedback)}</Dialog.Title>
      {given?.length === 0 && <p>No feedback found</p>}
      {given?.map((each) => (
        <SettingRow key={each.message} title={each.name} line={each.type}>
          <button type="button" className="button withdraw" onClick={() => void withdraw(each)}>
            {say(privacy.withdraw)}
          </button>
        </SettingRow>
      ))}
      <div className="dialog-actions">
        <Dialog.Close className="button">Close</Dialog.Close>
      </div>
    </OwnDialog>
  );
}
