import type { Translate } from '../../lib/texts/catalogue.ts';

interface UnkeptProps {
  t: Translate;
  /** What became of a choice that the browser could not save. */
  fault: 'none' | 'unkept' | 'lost';
}

/** Says that a choice could not be saved, and how long it holds all the same. */
export function Unkept({ t, fault }: UnkeptProps) {
  return (
    <p class="unkept" role="alert" hidden={fault === 'none'}>
      {fault !== 'none' && t(`options.${fault}`)}
    </p>
  );
}
