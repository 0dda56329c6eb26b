import { Toolbar } from '@base-ui/react/toolbar';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Message } from '../../../wire.ts';
import { useSay, useSession } from '../../client/session.ts';
import { toast } from '../../client/toast.ts';
import * as icons from '../../shell/icons.tsx';
import { bar as words } from '../../words/bar.ts';
import { thumbs } from '../../words/thumbs.ts';
import type { Direction } from '../parts.ts';
import { BarButton, ReplacedContext } from './BarButton.tsx';
import { useReplacedOnce } from './replacement.ts';

interface MessageBarProps {
  message: Message;
  number: number;
  rateable: boolean;
  onRate(direction: Direction): void;
}

const elsewhere = () => toast('Not part of the stand-in.');

/** The actions under a message; only answers have thumbs. */
export function MessageBar({ message, number, rateable, onRate }: MessageBarProps) {
  const say = useSay();
  const copy = <BarButton label={say(words.copy)} icon={icons.copy} onClick={() => toast('Copied')} />;
  const retry = <BarButton label={say(words.retry)} icon={icons.retry} onClick={elsewhere} />;
  const time = <MessageTime at={message.at} />;
  if (message.sender === 'human') {
    const edit = <BarButton label={say(words.edit)} icon={icons.edit} onClick={elsewhere} />;
    return (
      <Bar>
        {retry}
        {edit}
        {copy}
        {time}
      </Bar>
    );
  }
  return (
    <Bar>
      {copy}
      {rateable && <Thumbs rating={message.rating} onRate={onRate} />}
      <BarButton label={say(words.moreOptions)} icon={icons.branch} onClick={elsewhere} />
      {retry}
      {number % 4 === 0 && <Versions />}
      {time}
    </Bar>
  );
}

function Thumbs({ rating, onRate }: { rating: string | undefined; onRate(direction: Direction): void }) {
  const say = useSay();
  const up = rating === 'upvote';
  const down = rating?.startsWith('flag') ?? false;
  return (
    <>
      <BarButton label={say(thumbs.good)} icon={icons.thumbUp} pressed={up} onClick={() => onRate('up')} />
      <BarButton
        label={say(thumbs.bad)}
        icon={icons.thumbDown}
        pressed={down}
        onClick={() => onRate('down')}
      />
    </>
  );
}

function Versions() {
  return (
    <>
      <BarButton label="Previous version" icon={icons.left} onClick={elsewhere} />
      <span className="versions">2 / 2</span>
      <BarButton label="Next version" icon={icons.right} disabled />
    </>
  );
}

function MessageTime({ at }: { at: string }) {
  const { labels } = useSession();
  const format = new Intl.DateTimeFormat(labels, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}

function Bar({ children }: { children: ReactNode }) {
  const say = useSay();
  const { replaceDelay, oddity } = useSession();
  const bar = useRef<HTMLDivElement>(null);
  const { replaced, handlers } = useReplacedOnce(bar, replaceDelay);
  return (
    <Toolbar.Root
      ref={bar}
      className="bar"
      data-cds="MessageActions"
      aria-label={say(words.messageActions)}
      onKeyDown={goToEnds}
      {...handlers}
    >
      <ReplacedContext key={replaced ? 'replaced' : 'first'} value={replaced}>
        {oddity === 'half-rendered' ? null : children}
      </ReplacedContext>
    </Toolbar.Root>
  );
}

/** Home and End, which Base UI's toolbar leaves out. */
function goToEnds(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key !== 'Home' && event.key !== 'End') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  event.preventDefault();
  buttons.at(event.key === 'Home' ? 0 : -1)?.focus();
}
