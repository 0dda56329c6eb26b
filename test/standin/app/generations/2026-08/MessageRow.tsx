import { memo, useRef } from 'react';
import { useSay } from '../../client/session.ts';
import { Blocks } from '../../shell/Blocks.tsx';
import { bar as words } from '../../words/bar.ts';
import type { MessageRowProps } from '../parts.ts';
import { MessageBar } from './MessageBar.tsx';

/** One message; drawn again only when its own data change, so a streaming answer leaves the others alone. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { message, number, streaming, rateable, onRate } = props;
  const say = useSay();
  const renders = useRef(0);
  renders.current += 1;
  const human = message.sender === 'human';
  return (
    // biome-ignore lint/a11y/useSemanticElements: claude.ai uses a div with this role, and selectors depend on it.
    <div
      role="article"
      className={`row ${message.sender}`}
      aria-label={`${say(words.message)} ${number}`}
      data-test-render-count={renders.current}
    >
      {human ? (
        <div data-testid="user-message">
          <Blocks blocks={message.blocks} />
        </div>
      ) : (
        <div data-is-streaming={streaming}>
          <div className="font-claude-response">
            <Blocks blocks={message.blocks} />
          </div>
        </div>
      )}
      {!streaming && (
        <MessageBar
          message={message}
          number={number}
          rateable={rateable}
          onRate={(direction) => onRate(message, direction)}
        />
      )}
    </div>
  );
});
