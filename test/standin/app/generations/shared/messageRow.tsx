import { type ComponentType, memo, useRef } from 'react';
import { useSay } from '../../client/session.ts';
import { bar as words } from '../../words/bar.ts';
import type { MessageRowProps } from '../parts.ts';
import type { Look } from './look.ts';
import { MessageActions } from './MessageActions.tsx';
import { MessageBody } from './MessageBody.tsx';

/** The row of a message in a look. Drawn again only when its own data change: streaming leaves others alone. */
export function messageRow(look: Look): ComponentType<MessageRowProps> {
  return memo(function MessageRow({ message, number, streaming, rateable, onRate }: MessageRowProps) {
    const say = useSay();
    const renders = useRef(0);
    renders.current += 1;
    const article = { role: 'article', 'aria-label': `${say(words.message)} ${number}` };
    return (
      <div
        className={`row ${message.sender}`}
        {...(look.row === 'article' && article)}
        data-test-render-count={look.row === 'plain' ? undefined : renders.current}
      >
        <MessageBody look={look} message={message} streaming={streaming} />
        {!streaming && (
          <MessageActions
            look={look}
            message={message}
            number={number}
            rateable={rateable}
            onRate={(direction) => onRate(message, direction)}
          />
        )}
      </div>
    );
  });
}
