import type { Translate } from '../../lib/texts/catalogue.ts';
import { Mark } from '../shared/Mark.tsx';

export interface WrongDoorProps {
  t: Translate;
  /** An https address of the organisation's, or empty. */
  workspaceUrl: string;
  /** Missing where the policy keeps the notice: it can be closed, and is back on the next page. */
  onSnooze: (() => void) | undefined;
  onClose: () => void;
}

/** A quiet notice on claude.ai: a work account on a personal plan. */
export function WrongDoor({ t, workspaceUrl, onSnooze, onClose }: WrongDoorProps) {
  return (
    <aside class="door" aria-label={t('wrongDoor.label')}>
      <Mark />
      <div class="words">
        <p role="status">{t('claims.wrongDoor')}</p>
        <div class="ways">
          {workspaceUrl && (
            <a href={workspaceUrl} target="_blank" rel="noreferrer">
              {t('wrongDoor.workspace')}
            </a>
          )}
          {onSnooze && (
            <button type="button" title={t('wrongDoor.notNowHint')} onClick={onSnooze}>
              {t('wrongDoor.notNow')}
            </button>
          )}
          <small>{t('wrongDoor.own')}</small>
        </div>
      </div>
      <button type="button" class="close" aria-label={t('wrongDoor.close')} onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </aside>
  );
}
