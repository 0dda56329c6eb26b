import type { Origin } from '../../lib/policy/policy.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { organisationName } from '../../lib/texts/organisationName.ts';

interface SetByProps {
  t: Translate;
  id: string;
  origin: Origin;
  organisation: string;
}

const WORDS = { default: 'managed.defaultOf', enforced: 'managed.setBy' } as const;

/** Beside a setting: that the organisation set it, for good or as a default; nothing where it is the person's. */
export function SetBy({ t, id, origin, organisation }: SetByProps) {
  if (origin === 'person') return null;
  return (
    <small id={id} class="set-by" data-origin={origin}>
      {t(WORDS[origin], { name: organisationName(t, organisation) })}
    </small>
  );
}
