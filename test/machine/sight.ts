/** What is on the screen, as far as commands change it. */
export interface Sight {
  /** Milliseconds of the page's own clock. */
  now: number;
  /** Something of the page's lies over everything. */
  isCovered: boolean;
  /** The page has made our host transparent. */
  isFaded: boolean;
  /** What the page has put into the top layer. */
  topLayer: Element[];
  /** Where the pointer rests. */
  hovered: Element | undefined;
}

export const sight: Sight = {
  now: 0,
  isCovered: false,
  isFaded: false,
  topLayer: [],
  hovered: undefined,
};
