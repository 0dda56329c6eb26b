import type { ComponentType, ReactNode } from 'react';
import type { Phrase } from '../../words/words.ts';
import type { Direction } from '../parts.ts';

export interface BarButtonProps {
  /** Its accessible name; a redesign may leave a button without one. */
  label: string | undefined;
  icon: ReactNode;
  pressed?: boolean | undefined;
  disabled?: boolean;
  testId?: string | undefined;
  /** Classes of our own, for tests to press a thumb that has no other mark. */
  className?: string;
  onClick?(): void;
}

/** What may stand under a message, in the order in which it is listed. */
export type BarItem = 'copy' | 'thumbs' | 'more' | 'pin' | 'retry' | 'edit' | 'versions' | 'time';

/** How a generation draws the messages and their bars. */
export interface Look {
  /** What marks the row: an article in a feed, only the counter of its renders, or nothing. */
  row: 'article' | 'counted' | 'plain';
  /** Attributes of the element with an answer's text. */
  answer: Record<string, string>;
  Bar: ComponentType<{ children: ReactNode }>;
  Button: ComponentType<BarButtonProps>;
  names: Record<Direction, Phrase>;
  /** Thumbs carry aria-pressed. */
  pressed: boolean;
  /** The bar of an answer. */
  items: readonly BarItem[];
  copyTestId?: string;
}
