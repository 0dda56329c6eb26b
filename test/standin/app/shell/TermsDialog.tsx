import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { write } from '../client/api.ts';
import { loadSession, useSay } from '../client/session.ts';
import { training as words } from '../words/training.ts';
import { OwnDialog } from './OwnDialog.tsx';

/** Asks for the training choice. Its switch stands on "on" before anybody chose. */
export function TermsDialog() {
  const say = useSay();
  const [open, setOpen] = useState(true);
  const [on, setOn] = useState(true);
  if (!open) return null;
  const accept = async () => {
    await write('PUT', '/api/account/settings', { training: on ? 'on' : 'off' });
    await loadSession();
  };
  return (
    <OwnDialog onClose={() => setOpen(false)}>
      <Dialog.Title className="dialog-title">{say(words.termsTitle)}</Dialog.Title>
      <label className="setting">
        <span>
          <span className="setting-title">{say(words.title)}</span>
          <span className="setting-line">{say(words.description)}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          className="plain-switch"
          onChange={(event) => setOn(event.target.checked)}
        />
      </label>
      <div className="dialog-actions">
        <Dialog.Close className="button">{say(words.notNow)}</Dialog.Close>
        <button type="button" className="button primary" onClick={accept}>
          {say(words.accept)}
        </button>
      </div>
    </OwnDialog>
  );
}
