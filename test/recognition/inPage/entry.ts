import { countsNow, countsWithDecoys } from './counts.ts';
import { takeDialog, takeRow } from './specimen.ts';
import { survey } from './survey.ts';

/** What a test calls in the page: our recognition, in the browser's own document. */
const recognition = { countsNow, countsWithDecoys, takeRow, takeDialog, survey };
export type Recognition = typeof recognition;

Object.assign(globalThis, { recognition });
