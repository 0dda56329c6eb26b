import { Fragment, type ReactNode, useState } from 'react';
import type { Message } from '../../../wire.ts';
import { useSay, useSession } from '../../client/session.ts';
import { toast } from '../../client/toast.ts';
import { tellMessageAction } from '../../rpc/performAction.ts';
import * as icons from '../../shell/icons.tsx';
import { bar as words } from '../../words/bar.ts';
import type { Direction } from '../parts.ts';
import type { BarItem, Look } from './look.ts';
import { useMarks } from './marks.ts';

interface MessageActionsProps {
  look: Look;
  message: Message;
  number: number;
  rateable: boolean;
  onRate(direction: Direction): void;
}

const OWN_ITEMS: readonly BarItem[] = ['retry', 'edit', 'copy', 'time'];
const elsewhere = () => toast('Not part of the stand-in.');

/** The actions under a message; only answers have thumbs. */
export function MessageActions({ look, message, number, rateable, onRate }: MessageActionsProps) {
  const say = useSay();
  const { oddity } = useSession();
  const marks = useMarks();
  const { Bar, Button } = look;

  const act = (kind: 'copy' | 'retry', notice: string) => () => {
    toast(notice);
    tellMessageAction(kind, message.uuid);
  };
  const draw: Record<BarItem, () => ReactNode> = {
    copy: () => (
      <Button
        label={say(words.copy)}
        icon={icons.copy}
        testId={marks.bar ? look.copyTestId : undefined}
        onClick={act('copy', 'Copied')}
      />
    ),
    thumbs: () => rateable && <Thumbs look={look} rating={message.rating} onRate={onRate} />,
    pin: () => <Pin Button={Button} />,
    more: () => <Button label={say(words.moreOptions)} icon={icons.branch} onClick={elsewhere} />,
    retry: () => (
      <Button
        label={say(words.retry)}
        icon={icons.retry}
        onClick={act('retry', 'Not part of the stand-in.')}
      />
    ),
    edit: () => <Button label={say(words.edit)} icon={icons.edit} onClick={elsewhere} />,
    versions: () => number % 4 === 0 && <Versions Button={Button} />,
    time: () => <MessageTime at={message.at} />,
  };
  const items = message.sender === 'human' ? OWN_ITEMS : look.items;
  return (
    <Bar>
      {oddity !== 'half-rendered' && items.map((item) => <Fragment key={item}>{draw[item]()}</Fragment>)}
    </Bar>
  );
}

interface ThumbsProps {
  look: Look;
  rating: string | undefined;
  onRate(direction: Direction): void;
}

function Thumbs({ look, rating, onRate }: ThumbsProps) {
  const { Button, names } = look;
  const marks = useMarks();
  const pressed = { up: rating === 'upvote', down: rating?.startsWith('flag') ?? false };
  const thumb = (direction: Direction, icon: ReactNode) => (
    <Button
      label={marks.thumbName(direction, names)}
      icon={icon}
      className={`thumb-${direction}`}
      pressed={look.pressed && marks.bar ? pressed[direction] : undefined}
      onClick={() => onRate(direction)}
    />
  );
  return (
    <>
      {thumb('up', icons.thumbUp)}
      {thumb('down', icons.thumbDown)}
    </>
  );
}

/** A decoy: a toggle of a toolbar that says aria-pressed, alone. */
function Pin({ Button }: Pick<Look, 'Button'>) {
  const [isPinned, setPinned] = useState(false);
  return <Button label="Pin" icon={icons.plus} pressed={isPinned} onClick={() => setPinned(!isPinned)} />;
}

function Versions({ Button }: Pick<Look, 'Button'>) {
  return (
    <>
      <Button label="Previous version" icon={icons.left} onClick={elsewhere} />
      <span className="versions">2 / 2</span>
      <Button label="Next version" icon={icons.right} disabled />
    </>
  );
}

function MessageTime({ at }: { at: string }) {
  const { labels } = useSession();
  const format = new Intl.DateTimeFormat(labels, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
