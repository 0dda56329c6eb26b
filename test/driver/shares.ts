import { inject } from 'vitest';

/** `MATRIX=full` tries every case in both browsers. */
export const IS_FULL = process.env.MATRIX === 'full';

/** Of cases that differ in the page's doing, not the browser's, every second is tried here and the others in the other. */
export const isMine = (place: number): boolean =>
  IS_FULL || (place % 2 === 0) === (inject('browserName') === 'chromium');
