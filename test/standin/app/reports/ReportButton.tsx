import { useState } from 'react';
import { ReportDialog } from './ReportDialog.tsx';

interface ReportButtonProps {
  /** Where the report goes; it names what is reported. */
  address: string;
  /** More that the body names: a document of a project. */
  extra?: Record<string, string>;
}

/** "Report" beside something that was shared: a deliberate act that hands no conversation of one's own over. */
export function ReportButton({ address, extra = {} }: ReportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button report"
        aria-haspopup="dialog"
        data-testid={address.includes('published_artifacts') ? 'report-chat-trigger' : undefined}
        onClick={() => setOpen(true)}
      >
        Report
      </button>
      {isOpen && <ReportDialog address={address} extra={extra} onClose={() => setOpen(false)} />}
    </>
  );
}
