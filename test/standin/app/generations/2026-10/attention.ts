import { type FocusEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** Whether the pointer or the focus is in a row. A modal over the page, even a foreign one, ends both. */
export function useAttention(row: RefObject<HTMLElement | null>) {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const pointer = useRef({ x: 0, y: 0 });

  useEffect(() => {
    if (!hovered) return;
    // A modal opens without the pointer moving; what is under the pointer then is no longer this row.
    const check = () => {
      const { x, y } = pointer.current;
      if (!row.current?.contains(document.elementFromPoint(x, y))) setHovered(false);
    };
    const stop = new AbortController();
    document.addEventListener('focusin', check, { signal: stop.signal });
    window.addEventListener('blur', check, { signal: stop.signal });
    return () => stop.abort();
  }, [hovered, row]);

  const enter = (event: MouseEvent) => {
    pointer.current = { x: event.clientX, y: event.clientY };
    setHovered(true);
  };
  const handlers = {
    // Mouse events: after a tap they stay with the row, as hovering styles do.
    onMouseEnter: enter,
    onMouseMove: enter,
    onMouseLeave: () => setHovered(false),
    onFocus: () => setFocused(true),
    onBlur: (event: FocusEvent) => {
      if (!row.current?.contains(event.relatedTarget as Node | null)) setFocused(false);
    },
  };
  return { attended: hovered || focused, handlers };
}
