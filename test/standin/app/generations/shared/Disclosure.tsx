import { useMembership } from '../../client/session.ts';
import { useMarks } from './marks.ts';

const CONSUMER = 'https://support.claude.com/en/articles/10023565-feedback-on-personal-plans';
const COMMERCIAL = 'https://privacy.claude.com/en/articles/9957937-feedback-on-team-and-enterprise-plans';

/** Says what Submit sends; its link depends on the terms, not on the language. */
export function Disclosure({ id }: { id: string }) {
  const { personal } = useMembership();
  const marks = useMarks();
  if (!marks.dialog)
    return (
      <p id={id} className="fine">
        Thank you for helping us.
      </p>
    );
  return (
    <p id={id} className="fine">
      If you submit this, the whole current conversation goes to Anthropic and may be used to improve its
      models.{' '}
      <a href={personal ? CONSUMER : COMMERCIAL} target="_blank" rel="noreferrer">
        How feedback is used
      </a>
    </p>
  );
}
