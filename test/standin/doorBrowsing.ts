import { useStandin } from './browsing.ts';
import { FRAMING_HOST, SEGMENT_HOST } from './index.ts';

/** The extension whose page frames claude.ai, as a side panel does. */
export const SIDE_PANEL = new URL('./sidePanel', import.meta.url).pathname;

/** A file of tests about feedback doors: Segment's host and the framing site are the stand-in too. */
export const useDoors = () => useStandin([SEGMENT_HOST, FRAMING_HOST]);
