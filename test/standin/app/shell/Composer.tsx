import { type ClipboardEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { CommandMenu, type Commands, commandIn, matching } from './commands.tsx';
import * as icons from './icons.tsx';
import { useTypeAnywhere } from './typeAnywhere.ts';

interface ComposerProps {
  onSend(text: string): void;
  /** Present while an answer streams. */
  onStop?: (() => void) | undefined;
  /** What a slash at the start offers. */
  commands?: Commands;
}

/** Where the person writes. Uncontrolled: the browser and the page both put text into it. */
export function Composer({ onSend, onStop, commands = {} }: ComposerProps) {
  const box = useRef<HTMLDivElement>(null);
  const [written, setWritten] = useState('');
  const empty = !written.trim();

  const update = useCallback(() => setWritten(box.current?.textContent ?? ''), []);
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

  const offered = matching(commands, written);
  const take = (name: string) => {
    if (box.current) box.current.textContent = '';
    insert(`/${name} `);
  };
  const send = () => {
    // biome-ignore lint/performance/useDomNodeTextContent: only innerText gives the line breaks of an editable.
    const text = box.current?.innerText.trim();
    if (!box.current || !text) return;
    box.current.textContent = '';
    update();
    const command = commandIn(commands, text);
    if (command) command();
    else onSend(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    // The first Enter takes the menu's entry, the second one sends it (seen 2026-11-26).
    if (offered[0]) take(offered[0]);
    else send();
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    insert(event.clipboardData.getData('text/plain'));
  };

  return (
    <div className="composer">
      <CommandMenu names={offered} onTake={take} />
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
