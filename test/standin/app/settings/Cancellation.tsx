import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { write } from '../client/api.ts';
import { useMembership } from '../client/session.ts';
import { OwnDialog } from '../shell/OwnDialog.tsx';

const REASONS = {
  price: 'Too expensive',
  lower_quality: 'The quality went down',
  errors_or_bugs: 'Errors or bugs',
};
type Reason = keyof typeof REASONS;

/** The survey of the cancel flow; for two of its reasons it asks for a week of usage logs. */
export function Cancellation() {
  const organization = useMembership().uuid;
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<Reason>('price');
  const [isAllowed, setAllowed] = useState<boolean>();
  const asksForLogs = reason !== 'price';
  const submit = async () => {
    const body = { reason, ...(asksForLogs && isAllowed !== undefined && { allow_log_analysis: isAllowed }) };
    await write('POST', `/api/organizations/${organization}/cancellation_survey`, body);
    setOpen(false);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Cancel plan
      </button>
      {isOpen && (
        <OwnDialog onClose={() => setOpen(false)}>
          <Dialog.Title className="dialog-title">Why do you leave?</Dialog.Title>
          {(Object.keys(REASONS) as Reason[]).map((each) => (
            <label key={each} className="choice">
              <input type="radio" name="reason" checked={each === reason} onChange={() => setReason(each)} />
              {REASONS[each]}
            </label>
          ))}
          {asksForLogs && (
            <fieldset className="choices">
              <legend>Can we analyze your usage logs from the past week to debug these issues?</legend>
              {[true, false].map((answer) => (
                <label key={String(answer)} className="choice">
                  <input
                    type="radio"
                    name="log-analysis-consent"
                    checked={answer === isAllowed}
                    onChange={() => setAllowed(answer)}
                  />
                  {answer ? 'Yes' : 'No'}
                </label>
              ))}
            </fieldset>
          )}
          <div className="dialog-actions">
            <button type="button" className="button primary" onClick={() => void submit()}>
              Done
            </button>
          </div>
        </OwnDialog>
      )}
    </>
  );
}
