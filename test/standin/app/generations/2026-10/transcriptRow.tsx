import { type ComponentType, memo, useRef } from 'react';
import type { MessageRowProps } from '../parts.ts';
import type { Look } from '../shared/look.ts';
import { MessageActions } from '../shared/MessageActions.tsx';
import { MessageBody } from '../shared/MessageBody.tsx';
import { useMarks } from '../shared/marks.ts';
import { useAttention } from './attention.ts';

/** A row whose bar is in the document only while somebody attends to it, except the last one's. */
export function transcriptRow(look: Look): ComponentType<MessageRowProps> {
  return memo(function TranscriptRow(props: MessageRowProps) {
    const { message, number, total, last, streaming, rateable, onRate } = props;
    const row = useRef<HTMLDivElement>(null);
    const { attended, handlers } = useAttention(row);
    const marks = useMarks();
    const deferred = (
      <div className="bar-place" data-cds={marks.bar ? 'MessageActions' : undefined} data-deferred="" />
    );
    const size = total === undefined ? {} : { 'aria-setsize': total };
    return (
      <div
        ref={row}
        className={`row ${message.sender}`}
        data-testid="transcript-row"
        data-perf-row={message.sender}
        data-turn-key={`turn-${Math.ceil(number / 2)}`}
        {...size}
        {...handlers}
      >
        <MessageBody look={look} message={message} streaming={streaming} />
        {!streaming && !attended && !last && deferred}
        {!streaming && (attended || last) && (
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
