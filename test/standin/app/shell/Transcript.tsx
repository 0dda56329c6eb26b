import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import type { Chat } from '../client/chats.ts';
import { useSession } from '../client/session.ts';
import { useParts } from '../generations/index.ts';
import type { MessageRowProps } from '../generations/parts.ts';

interface TranscriptProps {
  chat: Chat;
  rateable: boolean;
  onRate: MessageRowProps['onRate'];
}

/** The messages of a conversation; only the rows near the screen are in the document. */
export function Transcript({ chat, rateable, onRate }: TranscriptProps) {
  const { MessageRow, feed } = useParts();
  const isCounted = useSession().doors.rowLabels !== 'number';
  const scroller = useRef<HTMLDivElement>(null);
  const { messages, streaming } = chat;
  const rows = useVirtualizer({
    count: messages.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (index % 2 === 0 ? 110 : 220),
    getItemKey: (index) => messages[index]?.uuid ?? index,
    overscan: 5,
    anchorTo: 'end',
    followOnAppend: true,
    useFlushSync: false,
  });
  useLayoutEffect(() => rows.scrollToEnd(), [rows]);

  return (
    <div className="scroller" ref={scroller}>
      <div role={feed ? 'feed' : undefined} className="feed" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const message = messages[index];
          if (!message) return null;
          return (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className="slot"
              style={{ transform: `translateY(${start}px)` }}
            >
              <MessageRow
                message={message}
                number={index + 1}
                total={isCounted ? messages.length : undefined}
                last={index === messages.length - 1}
                streaming={message.uuid === streaming}
                rateable={rateable}
                onRate={onRate}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
