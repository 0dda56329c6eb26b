import type { Claim } from '../../lib/terms/claims.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Mark } from '../shared/Mark.tsx';

interface BannerProps {
  t: Translate;
  claim: Claim;
}

/** One line beside the thumbs: what a rating does here. */
export function Banner({ t, claim }: BannerProps) {
  return (
    <div class="banner" role="note">
      <Mark />
      <span>{t(`claims.${claim}`)}</span>
    </div>
  );
}
