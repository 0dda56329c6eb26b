import { type ClipboardEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import * as icons from './icons.tsx';
import { useTypeAnywhere } from './typeAnywhere.ts';

interface ComposerProps {
  onSend(text: string): void;
  /** Present while an answer streams. */
  onStop?: (() => void) | undefined;
}

/** Where the person writes. Uncontrolled: the browser and the page both put text into it. */
export function Composer({ onSend, onStop }: ComposerProps) {
  const box = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(true);

  const update = useCallback(() => setEmpty(!box.current?.textContent?.trim()), []);
  const insert = useCallback(
    (text: string) => {
      const element = box.current;
      if (!element) return;
      element.focus({ preventScroll: true });
      element.textContent = `${element.textContent ?? ''}${text}`;
      getSelection()?.selectAllChildren(element);
      getSelection()?.collapseToEnd();
      update();
    },
    [update],
  );
  useTypeAnywhere(insert);

  const send = () => {
    // biome-ignore lint/performance/useDomNodeTextContent: only innerText gives the line breaks of an editable.
    const text = box.current?.innerText.trim();
    if (!box.current || !text) return;
    box.current.textContent = '';
    update();
    onSend(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    insert(event.clipboardData.getData('text/plain'));
  };

  return (
    <div className="composer">
      {/* biome-ignore lint/a11y/useSemanticElements: claude.ai's composer is a contenteditable div too. */}
      <div
        ref={box}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label="Write a message"
        data-testid="chat-input"
        data-placeholder={empty ? 'How can I help you today?' : undefined}
        contentEditable
        suppressContentEditableWarning
        onInput={update}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {onStop && (
        <button type="button" className="send" aria-label="Stop response" onClick={onStop}>
          {icons.stop}
        </button>
      )}
      <button type="button" className="send" aria-label="Send message" disabled={empty} onClick={send}>
        {icons.send}
      </button>
    </div>
  );
}
