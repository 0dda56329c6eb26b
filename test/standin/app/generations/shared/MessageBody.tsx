import type { Message } from '../../../wire.ts';
import { Blocks } from '../../shell/Blocks.tsx';
import type { Look } from './look.ts';

interface MessageBodyProps {
  look: Look;
  message: Message;
  streaming: boolean;
}

/** What was written, by the person or in answer. */
export function MessageBody({ look, message, streaming }: MessageBodyProps) {
  const text = <Blocks blocks={message.blocks} />;
  if (message.sender === 'human') return <div data-testid="user-message">{text}</div>;
  return (
    <div data-is-streaming={streaming}>
      <div {...look.answer}>{text}</div>
    </div>
  );
}
