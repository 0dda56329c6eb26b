import { useMembership } from '../client/session.ts';
import { ReportButton } from '../reports/ReportButton.tsx';
import { RecentsPage } from './RecentsPage.tsx';

/** /project/{uuid}; in an organisation a project can be reported. */
export function ProjectPage({ id }: { id: string }) {
  const { uuid, personal } = useMembership();
  const address = `/api/organizations/${uuid}/projects/${id}/report`;
  return (
    <RecentsPage title="Project">
      {!personal && <ReportButton address={address} extra={{ doc_uuid: id }} />}
    </RecentsPage>
  );
}
