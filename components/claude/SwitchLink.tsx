import { RATE_CHATS_SWITCH } from '../../lib/terms/pages.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

interface SwitchLinkProps {
  t: Translate;
}

/** For an administrator: straight to "Rate chats", in a tab of its own. */
export function SwitchLink({ t }: SwitchLinkProps) {
  return (
    <>
      {' '}
      <a href={RATE_CHATS_SWITCH} target="_blank" rel="noreferrer">
        {t('overlay.openSwitch')}
      </a>
    </>
  );
}
