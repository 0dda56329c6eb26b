import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';

interface OwnDialogProps {
  wide?: boolean;
  /** With the marks of the design system. */
  marked?: boolean;
  onClose(): void;
  children: ReactNode;
}

/** A modal dialog of the page itself. Base UI listens for Escape on the document, whatever lies on top. */
export function OwnDialog({ wide = false, marked = true, onClose, children }: OwnDialogProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal data-cds-portal={marked ? '' : undefined}>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={wide ? 'dialog wide' : 'dialog'} data-cds={marked ? 'Dialog' : undefined}>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
