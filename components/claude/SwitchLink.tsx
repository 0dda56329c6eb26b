import { ADMIN_PRIVACY_SETTINGS } from '../../lib/claude/addresses.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

interface SwitchLinkProps {
  t: Translate;
}

/** For an administrator: straight to "Rate chats", in a tab of its own. */
export function SwitchLink({ t }: SwitchLinkProps) {
  return (
    <>
      {' '}
      <a href={ADMIN_PRIVACY_SETTINGS} target="_blank" rel="noreferrer">
        {t('overlay.openSwitch')}
      </a>
    </>
  );
}
