import { useEffect } from 'react';

const EDITABLE = 'input, textarea, select, [contenteditable="true"]';
const OWN_LAYERS = '.dialog, [role="menu"], [role="listbox"]';

/**
 * Text typed or pasted anywhere goes to the composer, even while an extension's modal keeps the focus:
 * the page sees only the extension's host element as the target, which is no editable.
 */
export function useTypeAnywhere(insert: (text: string) => void): void {
  useEffect(() => {
    const type = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if ([...event.key].length !== 1 || event.key === ' ' || belongsElsewhere(event)) return;
      // Prevented at keydown, so that the keypress which would follow does not insert it twice.
      event.preventDefault();
      insert(event.key);
    };
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || !text || belongsElsewhere(event)) return;
      event.preventDefault();
      insert(text);
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('keydown', type, { signal });
    document.addEventListener('keypress', type, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => stop.abort();
  }, [insert]);
}

function belongsElsewhere({ target }: Event): boolean {
  if (document.querySelector(OWN_LAYERS)) return true;
  return target instanceof Element && target.closest(EDITABLE) !== null;
}
