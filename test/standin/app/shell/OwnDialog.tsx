import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';

interface OwnDialogProps {
  wide?: boolean;
  onClose(): void;
  children: ReactNode;
}

/** A modal dialog of the page itself. Base UI listens for Escape on the document, whatever lies on top. */
export function OwnDialog({ wide = false, onClose, children }: OwnDialogProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal data-cds-portal="">
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={wide ? 'dialog wide' : 'dialog'} data-cds="Dialog">
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
