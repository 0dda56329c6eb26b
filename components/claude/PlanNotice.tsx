import type { Translate } from '../../lib/texts/catalogue.ts';
import { Mark } from '../shared/Mark.tsx';

export interface PlanNoticeProps {
  t: Translate;
  /** The plan was not seen: claude.ai's own form alone told of it. */
  isByForm?: true | undefined;
  /** An https address of the organisation's, or empty. */
  workspaceUrl: string;
  /** Missing where the policy keeps the notice: it can be closed, and is back on the next page. */
  onSnooze: (() => void) | undefined;
  onClose: () => void;
}

/** A quiet notice on claude.ai: a work account on a personal plan. */
export function PlanNotice({ t, isByForm, workspaceUrl, onSnooze, onClose }: PlanNoticeProps) {
  return (
    <aside class="notice" aria-label={t('planNotice.label')}>
      <Mark />
      <div class="words">
        <p role="status">{t(isByForm ? 'claims.planNoticeByForm' : 'claims.planNotice')}</p>
        <div class="ways">
          {workspaceUrl && (
            <a href={workspaceUrl} target="_blank" rel="noreferrer">
              {t('planNotice.workspace')}
            </a>
          )}
          {onSnooze && (
            <button type="button" title={t('planNotice.notNowHint')} onClick={onSnooze}>
              {t('planNotice.notNow')}
            </button>
          )}
          <small>{t('planNotice.own')}</small>
        </div>
      </div>
      <button type="button" class="close" aria-label={t('planNotice.close')} onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </aside>
  );
}
