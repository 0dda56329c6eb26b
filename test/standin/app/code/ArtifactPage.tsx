import { useState } from 'react';
import { write } from '../client/api.ts';
import { useMembership } from '../client/session.ts';
import { toast } from '../client/toast.ts';

/** /code/artifact/{slug}: the shell around a frame; its report is in English only and has no training switch. */
export function ArtifactPage({ slug }: { slug: string }) {
  const organization = useMembership().uuid;
  const [isOpen, setOpen] = useState(false);
  const report = async () => {
    await write('POST', `/api/frame/report/${slug}?org=${organization}`, { category: 'harmful' });
    toast('Report sent');
  };
  return (
    <main className="page narrow">
      <h1>{slug}</h1>
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        More
      </button>
      {isOpen && (
        <div role="menu" className="menu">
          <div
            role="menuitem"
            tabIndex={0}
            className="menu-item"
            data-report-item=""
            onClick={() => void report()}
            onKeyDown={(event) => event.key === 'Enter' && void report()}
          >
            Report
          </div>
        </div>
      )}
    </main>
  );
}
