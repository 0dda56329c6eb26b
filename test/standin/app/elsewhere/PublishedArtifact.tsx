import { ReportButton } from '../reports/ReportButton.tsx';

/** /public/artifacts/{id}: something that somebody published. */
export function PublishedArtifact({ id }: { id: string }) {
  return (
    <main className="page narrow">
      <h1>Payment calendar</h1>
      <ReportButton address={`/api/published_artifacts/${id}/report`} />
    </main>
  );
}
