import type { Health } from './health.ts';

/** What helps to find out why recognition fails; nothing of the conversation or the person. */
export interface Diagnostics {
  extension: string;
  browser: string;
  /** Names the organisation's policy without telling it (`policyHash`). */
  policy: string;
  /** claude.ai's `data-build-id`. */
  build: string;
  /** claude.ai's `<html lang>`. */
  language: string;
  health: Health;
}

/** A version, build or language as claude.ai names it; anything longer or stranger might be something else. */
export function plainWord(text: string | null | undefined): string {
  return text && /^[\w.+-]{1,40}$/.test(text) && !text.includes('@') ? text : 'unknown';
}

/** The browser's name and major version out of its user agent. */
export function browserIn(userAgent: string): string {
  return /(?:Firefox|Edg|Chrome)\/\d+/.exec(userAgent)?.[0] ?? 'unknown';
}

/** The diagnostics as text for the clipboard. */
export function diagnosticsText(diagnostics: Diagnostics): string {
  return JSON.stringify(diagnostics, null, 2);
}
