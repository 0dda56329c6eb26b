import { conversationIn } from '../detect/conversation.ts';

/** The person's informed yes for one conversation in this tab, until that conversation is left. */
export interface Acknowledgement {
  /** True when the conversation on the page was acknowledged; a yes without a conversation covers one press. */
  covers(): boolean;
  give(conversation: string | undefined): void;
}

/** Follows the tab's address, so that coming back to a conversation asks anew. */
export function keepAcknowledgement(signal: AbortSignal): Acknowledgement {
  let conversation: string | undefined;
  let once = false;
  const forgetWhenLeft = () => {
    if (conversationIn(location.pathname) === conversation) return;
    conversation = undefined;
    once = false;
  };
  // Client-side routing is invisible to a content script but for this event; the check at each press stays.
  window.navigation?.addEventListener('currententrychange', forgetWhenLeft, { signal });
  window.addEventListener('popstate', forgetWhenLeft, { signal });
  return {
    covers() {
      forgetWhenLeft();
      const covered = conversation !== undefined || once;
      once = false;
      return covered;
    },
    give(given) {
      conversation = given;
      once = given === undefined;
    },
  };
}
