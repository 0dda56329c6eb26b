/**
 * The line between the guard in the page's world and the gate in ours. Both run before the page's first script,
 * so the secret they agree upon then cannot be overheard; later, nobody can open the guard who does not know it.
 */

/**
 * What the guard says. Of what it holds: a rating, Claude Code's report, Cowork's feedback with a transcript, or
 * something that looks like any of them and that nobody has seen yet (`suspected`). `passed`: one of these kinds has
 * left, because the gate is open. `there`: is the gate still there?
 */
export const GUARD_WORDS = [
  'rating',
  'code-report',
  'cowork-feedback',
  'suspected',
  'passed',
  'there',
] as const;
export type GuardWord = (typeof GUARD_WORDS)[number];
/** What it says of what it holds. */
export type HeldWord = Exclude<GuardWord, 'passed' | 'there'>;
/**
 * What the gate says: everything may leave (`open`), nothing may (`close`), or what is suspected may until the next
 * `close` (`release`). `heard` answers a word of the guard's, at once.
 */
export type GateWord = 'open' | 'close' | 'release' | 'heard';

/** One end of the line: says words of one kind, hears words of the other. */
export interface Link<Said extends string, Heard extends string> {
  /** Sends one word to the other side. */
  say(word: Said): void;
  /** Hears each word of the other side; whatever is no such word, the listener is to ignore. */
  hear(listener: (word: Heard) => void): void;
}

/** The gate's end. */
export type GuardLink = Link<GateWord, GuardWord>;

/** The guard's end. */
export interface GuardEnd {
  /**
   * Says a word and tells what became of it: a gate heard it; a gate that once was there is gone; or there was none
   * yet, and the first that comes will be told.
   */
  say(word: GuardWord): 'heard' | 'gone' | 'waiting';
  hear(listener: (word: GateWord) => void): void;
  /** True once the gate that was there is gone, and no newer guard has come that may have one. */
  isGateGone(): boolean;
}

const GREETING = 'before-you-rate-hello';

/** The parts of the document as they are before the page can replace them. */
const { addEventListener, dispatchEvent, removeEventListener } = EventTarget.prototype;
const apply = Reflect.apply;
const later = queueMicrotask;
const NativeEvent = CustomEvent;
const text = String;
const { get: detail } = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail') ?? {};

const wordOf = (event: Event): string =>
  text(detail ? apply(detail, event, []) : (event as CustomEvent).detail);

function send(document: Document, name: string, word: string): void {
  apply(dispatchEvent, document, [new NativeEvent(name, { detail: word })]);
}

type Listener = (event: Event) => void;

/**
 * Listens on the document, and again after `document.open()` took all listeners away (HTML, 8.4.1). Lists are
 * gone through by number: the page may make their iterator its own, and would be handed the secret by it.
 */
function listener(document: Document): (name: string, heard: (word: string) => void) => () => void {
  const all: [string, Listener][] = [];
  const openings = new MutationObserver(() => {
    for (let i = 0; i < all.length; i++) apply(addEventListener, document, all[i] as [string, Listener]);
  });
  openings.observe(document, { childList: true });
  return (name, heard) => {
    const hear = (event: Event) => heard(wordOf(event));
    all.push([name, hear]);
    apply(addEventListener, document, [name, hear]);
    return () => {
      all.splice(
        all.findIndex(([, each]) => each === hear),
        1,
      );
      apply(removeEventListener, document, [name, hear]);
    };
  };
}

/** The guard's end: invents the secret and says it once, to whoever greets first or is there already. */
export function offerLink(document: Document): GuardEnd {
  const secret = crypto.randomUUID();
  const listen = listener(document);
  const heardBy: ((word: GateWord) => void)[] = [];
  let wasTaken = false;
  let isHeard = false;
  let isListening = false;
  let isSucceeded = false;
  const waiting: GuardWord[] = [];

  const tell = (word: GuardWord) => {
    isHeard = false;
    send(document, `${secret}-up`, word);
    return isHeard;
  };
  const tellWaiting = () => {
    for (const held of waiting.splice(0)) tell(held);
  };
  listen(`${secret}-down`, (word) => {
    if (word === 'heard') isHeard = true;
    else if (word !== 'taken') {
      for (let i = 0; i < heardBy.length; i++) heardBy[i]?.(word as GateWord);
    } else {
      wasTaken = true;
      // Whoever greets after the gate has spoken is the page, or the gate of a later guard.
      stopAnswering();
      later(tellWaiting);
    }
  });
  listen(`${secret}-self`, () => {
    isListening = true;
  });
  const offer = () => send(document, `${GREETING}-offer`, secret);
  const stopAnswering = listen(`${GREETING}-ask`, () => {
    stopAnswering();
    offer();
  });
  offer();
  listen(`${GREETING}-offer`, (offered) => {
    isSucceeded ||= offered !== secret;
  });
  /** False where the page has just opened its document anew, and this end does not listen yet. */
  const hearsItself = () => {
    isListening = false;
    send(document, `${secret}-self`, '');
    return isListening;
  };
  return {
    isGateGone: () => wasTaken && !isSucceeded && !tell('there') && hearsItself(),
    say(word) {
      if (wasTaken && tell(word)) return 'heard';
      if (wasTaken && hearsItself()) return 'gone';
      // No gate yet, or the page has just opened its document anew and both ends are about to listen again.
      if (!waiting.includes(word)) waiting.push(word);
      if (wasTaken) later(tellWaiting);
      return 'waiting';
    },
    hear: (listen) => void heardBy.push(listen),
  };
}

/** The gate's end; settles at once when the guard is armed already, later when it comes, never where there is none. */
export function takeLink(document: Document, taken: (link: GuardLink) => void): void {
  const listen = listener(document);
  const stopTaking = listen(`${GREETING}-offer`, (secret) => {
    stopTaking();
    const link: GuardLink = {
      say: (word) => send(document, `${secret}-down`, word),
      hear: (heard) => void listen(`${secret}-up`, (word) => heard(word as GuardWord)),
    };
    send(document, `${secret}-down`, 'taken');
    taken(link);
  });
  send(document, `${GREETING}-ask`, '');
}
