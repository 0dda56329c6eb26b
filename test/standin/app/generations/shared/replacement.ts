import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** A press that brought no click to the page (somebody stopped it) replaces the buttons this late. */
const AFTER_STOPPED_CLICK = 180;

/**
 * Replaces a bar's buttons once, at its first hover, focus or press, as measured on claude.ai.
 * Never in the middle of a press: the browser would drop the click of a button that went away.
 */
export function useReplacedOnce(bar: RefObject<HTMLDivElement | null>, delay: number) {
  const [replaced, setReplaced] = useState(false);
  const focused = useRef(-1);
  const press = useRef({ under: false, due: false });
  const timers = useRef(new Set<number>());

  useEffect(() => {
    const running = timers.current;
    return () => running.forEach(clearTimeout);
  }, []);

  useLayoutEffect(() => {
    const index = focused.current;
    if (!replaced || index < 0) return;
    // A microtask later the toolbar has counted the new buttons; earlier its roving tab stop would be lost.
    queueMicrotask(() => buttonsOf(bar)[index]?.focus({ preventScroll: true }));
  }, [replaced, bar]);

  const replace = () => {
    if (press.current.under) {
      press.current.due = true;
      return;
    }
    focused.current = buttonsOf(bar).indexOf(document.activeElement as HTMLButtonElement);
    setReplaced(true);
  };
  const later = (wait: number) => {
    if (!replaced) timers.current.add(window.setTimeout(replace, wait));
  };
  const begin = () => {
    press.current.under = true;
  };
  const end = () => {
    if (!press.current.under) return;
    press.current.under = false;
    later(AFTER_STOPPED_CLICK);
  };

  const handlers = {
    onPointerEnter: () => later(delay),
    onFocus: () => later(delay),
    onPointerDownCapture: begin,
    onPointerUpCapture: end,
    onPointerLeave: end,
    onPointerCancel: end,
    onKeyDownCapture: begin,
    onKeyUpCapture: end,
    onBlurCapture: end,
    onClick: () => {
      // An untrusted click comes alone; a real one after its press, maybe with a replacement due.
      press.current.under = false;
      later(press.current.due ? 0 : delay);
    },
  };
  return { replaced, handlers };
}

function buttonsOf(bar: RefObject<HTMLDivElement | null>): HTMLButtonElement[] {
  return [...(bar.current?.querySelectorAll('button') ?? [])];
}
