/** What claude.ai shows itself like, as far as our own parts go by it. */

/** The attribute of `<html>` that says light or dark, as `dataset` names it (2026-08). */
export const MODE_ATTRIBUTE = 'mode';
/** Its value in the dark. */
export const DARK = 'dark';
/** The attribute of `<html>` with the client's build, as `dataset` names it (2026-08). */
export const BUILD_ATTRIBUTE = 'buildId';
/** The height of claude.ai's own header, in CSS pixels (2026-08). */
export const HEADER_HEIGHT = 56;
