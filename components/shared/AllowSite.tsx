import type { Translate } from '../../lib/texts/catalogue.ts';

interface AllowSiteProps {
  t: Translate;
  onAllow: () => void;
}

/** The way back to claude.ai, where the browser keeps the extension away from it. */
export function AllowSite({ t, onAllow }: AllowSiteProps) {
  return (
    <p class="allow-site">
      <button type="button" onClick={onAllow}>
        {t('access.allow')}
      </button>
      <small>{t('access.hint')}</small>
    </p>
  );
}
