import { usePath } from '../client/router.tsx';
import { useSay } from '../client/session.ts';
import { codeSession, openReport } from '../code/report.ts';
import { openCoworkFeedback } from '../cowork/feedback/open.ts';
import { useSurface } from '../generations/index.ts';
import { doors as words } from '../words/doors.ts';
import * as icons from './icons.tsx';

/** The icon at the sidebar's foot: a report in Claude Code, feedback in Cowork, nothing elsewhere. */
export function SidebarFeedback() {
  const say = useSay();
  const surface = useSurface();
  const path = usePath();
  if (surface === 'code-web')
    return (
      <button
        type="button"
        className="bar-button"
        data-testid="code-sidebar-feedback-button"
        aria-label={say(words.sendFeedback)}
        title={say(words.sendFeedback)}
        onClick={() => openReport(codeSession(path))}
      >
        {icons.chats}
      </button>
    );
  if (surface !== 'cowork-web') return null;
  return (
    <button
      type="button"
      className="bar-button feedback-link"
      aria-label={say(words.giveFeedback)}
      onClick={() => openCoworkFeedback('sidebar')}
    >
      {icons.chats}
    </button>
  );
}
