import { placeOf } from '../detect/conversation.ts';

/** The person's informed yes for one conversation in this tab, until that conversation is left. */
export interface Acknowledgement {
  /** True while the conversation on the page is the acknowledged one. */
  isGiven(): boolean;
  /** @param place the conversation, as `placeOf` names it. */
  give(place: string): void;
  /** As if it had never been given. */
  revoke(): void;
}

/**
 * Follows the tab's address, so that coming back to a conversation asks anew.
 * @param onLeft called when an acknowledged conversation is left.
 */
export function keepAcknowledgement(signal: AbortSignal, onLeft: () => void): Acknowledgement {
  let given: string | undefined;
  const forget = () => {
    if (given === undefined) return;
    given = undefined;
    onLeft();
  };
  const forgetWhenLeft = () => {
    if (placeOf(location.pathname) !== given) forget();
  };
  // Client-side routing is invisible to a content script but for this event; the check at each press stays.
  window.navigation?.addEventListener('currententrychange', forgetWhenLeft, { signal });
  window.addEventListener('popstate', forgetWhenLeft, { signal });
  // A page that comes back as it was (from the back/forward cache) was left all the same.
  window.addEventListener('pagehide', forget, { signal });
  return {
    isGiven() {
      forgetWhenLeft();
      return given !== undefined;
    },
    give(place) {
      given = place;
    },
    revoke: forget,
  };
}
