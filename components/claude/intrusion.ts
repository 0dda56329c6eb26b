import type { Firsthand } from '../../lib/gate/firsthand.ts';

/** Sees what anybody but us changes in a shadow root of ours. */
export interface RootWatch {
  /** Makes a change of our own, which is no intrusion. */
  own(change: () => void): void;
  /** False where sheets or animations are not ours: no observer tells of those. Cheap enough for every frame. */
  isAlone(): boolean;
  /** False where a rule of ours is another than it was. */
  hasOwnRules(): boolean;
  stop(): void;
}

/** Sources are opened and closed by the person: then the browser sets this attribute. */
function isByPerson({ type, attributeName, target }: MutationRecord): boolean {
  return type === 'attributes' && attributeName === 'open' && target.nodeName === 'DETAILS';
}

function rulesOf({ cssRules }: CSSStyleSheet): string {
  return [...cssRules].map(({ cssText }) => cssText).join('\n');
}

/**
 * Watches everything in the root. In Firefox a closed root leaks to the page by selections and event properties
 * (seen 2026-11-26), so it must not be trusted to be ours alone.
 * @param onIntrusion called at the first foreign change that the browser reports.
 * @param adoptedCount how many sheets script has put into it.
 */
export function watchRoot(
  root: ShadowRoot,
  onIntrusion: () => void,
  adoptedCount: Firsthand['adoptedCount'],
): RootWatch {
  const [sheet] = root.styleSheets;
  const rules = sheet ? rulesOf(sheet) : '';
  const judge = (records: MutationRecord[]) => {
    if (records.some((record) => !isByPerson(record))) onIntrusion();
  };
  const observer = new MutationObserver(judge);
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  return {
    own(change) {
      judge(observer.takeRecords());
      change();
      observer.takeRecords();
    },
    isAlone() {
      const [first, ...others] = root.styleSheets;
      const isOurs = first === sheet && !first?.disabled && others.length === 0 && adoptedCount(root) === 0;
      return isOurs && root.getAnimations().length === 0;
    },
    hasOwnRules: () => sheet === undefined || rulesOf(sheet) === rules,
    stop: () => observer.disconnect(),
  };
}
