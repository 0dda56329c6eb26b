import { type ComponentType, memo, useRef } from 'react';
import type { MessageRowProps } from '../parts.ts';
import type { Look } from './look.ts';
import { MessageActions } from './MessageActions.tsx';
import { MessageBody } from './MessageBody.tsx';
import { useRowLabel } from './rowLabel.ts';

/** The row of a message in a look. Drawn again only when its own data change: streaming leaves others alone. */
export function messageRow(look: Look): ComponentType<MessageRowProps> {
  return memo(function MessageRow(props: MessageRowProps) {
    const { message, number, total, streaming, rateable, onRate } = props;
    const label = useRowLabel(number, total);
    const renders = useRef(0);
    renders.current += 1;
    const article = { role: 'article', 'aria-label': label, 'aria-setsize': total };
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
