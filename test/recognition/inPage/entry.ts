import { misread } from '../../unit/detect/fragments/index.ts';
import { countsNow, countsWithDecoys } from './counts.ts';
import { takeDialog, takeRow } from './specimen.ts';
import { survey } from './survey.ts';

/** What a test calls in the page: our recognition, in the browser's own document. */
const recognition = { countsNow, countsWithDecoys, takeRow, takeDialog, survey, misread };
export type Recognition = typeof recognition;

Object.assign(globalThis, { recognition });
