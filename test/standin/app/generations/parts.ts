import type { ComponentType } from 'react';
import type { Message, RatingType } from '../../wire.ts';

export type Direction = 'up' | 'down';

export interface MessageRowProps {
  message: Message;
  /** From 1. */
  number: number;
  /** How many there are, where rows say so. */
  total: number | undefined;
  last: boolean;
  streaming: boolean;
  /** Thumbs belong here: not in shared views, not where the organisation switched rating off. */
  rateable: boolean;
  onRate(message: Message, direction: Direction): void;
}

export interface RatingTarget {
  organization: string;
  conversation: string;
  message: Message;
}

/** Sends a rating; true once it was accepted. */
export type SendRating = (target: RatingTarget, type: RatingType, reason: string) => Promise<boolean>;

export interface FeedbackDialogProps {
  target: RatingTarget;
  direction: Direction;
  send: SendRating;
  /** A report of a safeguard or of an ended chat: its type is fixed and its title is "Feedback". */
  report?: RatingType | undefined;
  onClose(): void;
}

/** What one generation of the interface draws and sends in its own way. */
export interface GenerationParts {
  MessageRow: ComponentType<MessageRowProps>;
  /** Asks before anything leaves; where there is none, the click itself rates. */
  FeedbackDialog?: ComponentType<FeedbackDialogProps>;
  sendRating: SendRating;
  /** Rows are articles in a feed. */
  feed: boolean;
}
