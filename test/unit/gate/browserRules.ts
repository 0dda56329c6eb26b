import type { NetworkRule } from '../../../lib/gate/ratingRule.ts';

/** A request as the rules see it. */
export interface Asked {
  method: string;
  url: string;
  tabId?: number;
}

function isMatch({ condition }: NetworkRule, { method, url, tabId = -1 }: Asked): boolean {
  const { requestDomains, requestMethods, regexFilter, isUrlFilterCaseSensitive, tabIds } = condition;
  const { hostname } = new URL(url);
  return (
    requestDomains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`)) &&
    requestMethods.includes(method.toLowerCase()) &&
    (tabIds?.includes(tabId) ?? true) &&
    (regexFilter === undefined || new RegExp(regexFilter, isUrlFilterCaseSensitive ? '' : 'i').test(url))
  );
}

/** What browsers do with a request under these rules: the highest priority decides, and there an allow (MDN). */
export function outcome(rules: readonly NetworkRule[], asked: Asked): 'block' | 'allow' | 'none' {
  const matching = rules.filter((rule) => isMatch(rule, asked));
  const highest = Math.max(...matching.map(({ priority }) => priority));
  const deciding = matching.filter(({ priority }) => priority === highest).map(({ action }) => action.type);
  return deciding.includes('allow') ? 'allow' : (deciding[0] ?? 'none');
}
