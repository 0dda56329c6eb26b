import { type ReactNode, useCallback, useState } from 'react';
import type { Message, RatingType } from '../../wire.ts';
import type { Chat } from '../client/chats.ts';
import { useMembership } from '../client/session.ts';
import { toast } from '../client/toast.ts';
import { useParts } from '../generations/index.ts';
import type { Direction, MessageRowProps } from '../generations/parts.ts';
import { ratingType } from '../generations/shared/feedback.ts';

interface Asked {
  message: string;
  direction: Direction;
  report?: RatingType;
}

interface RatingDialog {
  onRate: MessageRowProps['onRate'];
  /** Opens the dialog "Feedback" for the last answer: a safeguard was wrong, or the chat was ended. */
  onReport(type: RatingType): void;
  dialog: ReactNode;
}

/** The dialog that thumbs and banners open; where a generation has none, a thumb rates at the click. */
export function useRatingDialog(conversation: string, chat: Chat | undefined): RatingDialog {
  const { FeedbackDialog, sendRating } = useParts();
  const organization = useMembership().uuid;
  const [asked, setAsked] = useState<Asked>();
  const onRate = useCallback(
    async (message: Message, direction: Direction) => {
      if (FeedbackDialog) return setAsked({ message: message.uuid, direction });
      const target = { organization, conversation, message };
      const isSent = await sendRating(target, ratingType(direction, null), '');
      toast(isSent ? 'Thanks for your feedback' : 'Something went wrong');
    },
    [FeedbackDialog, sendRating, organization, conversation],
  );
  const answers = chat?.messages.filter(({ sender }) => sender === 'assistant') ?? [];
  const onReport = (report: RatingType) => {
    const message = answers.at(-1)?.uuid;
    if (message) setAsked({ message, direction: 'down', report });
  };
  const message = answers.find((each) => each.uuid === asked?.message);
  const dialog = FeedbackDialog && asked && message && (
    <FeedbackDialog
      target={{ organization, conversation, message }}
      direction={asked.direction}
      report={asked.report}
      send={sendRating}
      onClose={() => setAsked(undefined)}
    />
  );
  return { onRate, onReport, dialog };
}
