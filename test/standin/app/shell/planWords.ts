import type { Membership } from '../../state.ts';
import { useSay, useSession } from '../client/session.ts';
import { account } from '../words/account.ts';
import { plans } from '../words/plans.ts';

const CAPTIONS = { free: 'Free', pro: 'Pro', max: 'Max', team: 'Team', enterprise: 'Enterprise' };

/** How a membership is named on the screen. */
export function usePlanWords() {
  const say = useSay();
  const { oddity } = useSession();
  const unknown = oddity === 'unknown-plan-word';
  return {
    plan: ({ plan }: Membership) => (unknown ? 'Quartz plan' : say(plans[plan])),
    /** Always English on claude.ai. */
    caption: ({ plan }: Membership) => (unknown ? 'Quartz' : CAPTIONS[plan]),
    organisation: ({ personal, name }: Membership) => (personal ? say(account.personal) : name),
  };
}
