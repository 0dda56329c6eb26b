/** The switch of a report's form by which it is not used for training; the other languages' words were not read (client of 2026-08-11). */
export const OPT_OUT_TITLES: readonly string[] = ['Opt out of training on this report'];
