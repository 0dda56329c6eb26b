import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { useSay } from '../client/session.ts';
import { OwnDialog } from '../shell/OwnDialog.tsx';
import { account as words } from '../words/account.ts';
import { SettingsContent } from './SettingsPage.tsx';

const PREFIX = '#settings/';
// Read once: on claude.ai the address opens the dialog only when a document is loaded.
const asked = location.hash.startsWith(PREFIX) ? location.hash.slice(PREFIX.length) : undefined;

/** `#settings/{page}` on any page. */
export function SettingsDialog() {
  const say = useSay();
  const [page, setPage] = useState(asked);
  if (!page) return null;
  const close = () => {
    history.replaceState(null, '', location.pathname);
    setPage(undefined);
  };
  return (
    <OwnDialog wide onClose={close}>
      <Dialog.Title className="dialog-title">{say(words.settings)}</Dialog.Title>
      <SettingsContent page={page} />
      <div className="dialog-actions">
        <Dialog.Close className="button">Close</Dialog.Close>
      </div>
    </OwnDialog>
  );
}
