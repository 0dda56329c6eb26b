import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { write } from '../client/api.ts';
import { useSession } from '../client/session.ts';
import { toast } from '../client/toast.ts';
import { SwitchRow } from '../settings/SettingRow.tsx';
import { OwnDialog } from '../shell/OwnDialog.tsx';

const CATEGORIES = { harmful: 'Harmful content', privacy: 'Privacy', copyright: 'Copyright' };

interface ReportDialogProps {
  address: string;
  extra: Record<string, string>;
  onClose(): void;
}

/** A reason, who reports, notes, and the switch against training, which is off at first. */
export function ReportDialog({ address, extra, onClose }: ReportDialogProps) {
  const { account } = useSession();
  const [category, setCategory] = useState('harmful');
  const [notes, setNotes] = useState('');
  const [isOptedOut, setOptedOut] = useState(false);
  const submit = async () => {
    const answer = await write('POST', address, {
      category,
      notes,
      reporter_name: account.name,
      reporter_email: account.email,
      opt_out_of_training: isOptedOut,
      ...extra,
    });
    toast(answer.ok ? 'Report sent' : 'Something went wrong');
    onClose();
  };
  return (
    <OwnDialog onClose={onClose}>
      <Dialog.Title className="dialog-title">Report</Dialog.Title>
      {Object.entries(CATEGORIES).map(([value, label]) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name="category"
            checked={value === category}
            onChange={() => setCategory(value)}
          />
          {label}
        </label>
      ))}
      <label className="field">
        <span>Notes</span>
        <textarea rows={3} value={notes} onChange={(event) => setNotes(event.target.value)} />
      </label>
      <SwitchRow
        title="Opt out of training on this report"
        line="Unless you opt out, reports may be used to train models for use by our Trust & Safety team."
        checked={isOptedOut}
        onChange={setOptedOut}
      />
      <div className="dialog-actions">
        <Dialog.Close className="button">Cancel</Dialog.Close>
        <button type="button" className="button primary" onClick={() => void submit()}>
          Send report
        </button>
      </div>
    </OwnDialog>
  );
}
