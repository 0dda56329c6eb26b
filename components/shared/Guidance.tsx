import type { Policy } from '../../lib/policy/policy.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { organisationName } from '../../lib/texts/organisationName.ts';

interface GuidanceProps {
  t: Translate;
  policy: Pick<Policy, 'organisation' | 'guidance'>;
}

/** The organisation's own words on ratings and where it says more; nothing where it said nothing. */
export function Guidance({ t, policy: { organisation, guidance } }: GuidanceProps) {
  // Checked here too: a link is the one thing of a policy that acts.
  const url = guidance.url.startsWith('https://') ? guidance.url : '';
  if (!guidance.text && !url) return null;
  return (
    <div class="guidance">
      <small>{t('managed.guidance', { name: organisationName(t, organisation) })}</small>
      {guidance.text && <p>{guidance.text}</p>}
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          {t('managed.guidanceLink')}
        </a>
      )}
    </div>
  );
}
