/**
 * The line between the guard in the page's world and the gate in ours. Both run before the page's first script,
 * so the secret they agree upon then cannot be overheard; later, nobody can open the guard who does not know it.
 */
export interface GuardLink {
  /** Sends one word to the other side. */
  say(word: string): void;
  /** Hears each word of the other side. */
  hear(listener: (word: string) => void): void;
}

const GREETING = 'before-you-rate-hello';

/** The parts of the document as they are before the page can replace them. */
const { addEventListener, dispatchEvent, removeEventListener } = EventTarget.prototype;
const apply = Reflect.apply;
const NativeEvent = CustomEvent;

function linkOver(document: Document, outgoing: string, incoming: string): GuardLink {
  return {
    say: (word) => void apply(dispatchEvent, document, [new NativeEvent(outgoing, { detail: word })]),
    hear(listener) {
      apply(addEventListener, document, [
        incoming,
        (event: Event) => listener(String((event as CustomEvent).detail)),
      ]);
    },
  };
}

/** The guard's end of the line. */
export interface GuardEnd extends GuardLink {
  /** True once another guard has offered a line of its own in this document, as after an update of the extension. */
  isSucceeded(): boolean;
}

/** The guard's end: invents the secret and says it once, to whoever greets first or is there already. */
export function offerLink(document: Document): GuardEnd {
  const secret = crypto.randomUUID();
  const offer = () => {
    apply(dispatchEvent, document, [new NativeEvent(`${GREETING}-offer`, { detail: secret })]);
  };
  const answer = () => {
    apply(removeEventListener, document, [`${GREETING}-ask`, answer]);
    offer();
  };
  const link = linkOver(document, `${secret}-up`, `${secret}-down`);
  // Whoever greets after the gate has spoken is the page, or the gate of a later guard.
  link.hear(() => apply(removeEventListener, document, [`${GREETING}-ask`, answer]));
  apply(addEventListener, document, [`${GREETING}-ask`, answer]);
  offer();
  let isSucceeded = false;
  const heardOffer = (event: Event) => {
    isSucceeded ||= (event as CustomEvent).detail !== secret;
  };
  apply(addEventListener, document, [`${GREETING}-offer`, heardOffer]);
  return { ...link, isSucceeded: () => isSucceeded };
}

/** The gate's end; settles at once when the guard is armed already, later when it comes, never where there is none. */
export function takeLink(document: Document, taken: (link: GuardLink) => void): void {
  const take = (event: Event) => {
    apply(removeEventListener, document, [`${GREETING}-offer`, take]);
    const secret = String((event as CustomEvent).detail);
    const link = linkOver(document, `${secret}-down`, `${secret}-up`);
    link.say('taken');
    taken(link);
  };
  apply(addEventListener, document, [`${GREETING}-offer`, take]);
  apply(dispatchEvent, document, [new NativeEvent(`${GREETING}-ask`)]);
}
