import { cell } from '../client/cell.ts';
import { toast } from '../client/toast.ts';

/** The report that is being written: for which session, and with which words it began. */
export const report = cell<{ session: string; words: string } | undefined>(undefined);

/** Opens the report dialog; without a session there is nothing to report on. */
export function openReport(session: string | undefined, words = ''): void {
  if (session) report.set({ session, words });
  else toast('Open a session first to send feedback.');
}

/** The session of Claude Code that an address shows. */
export function codeSession(path: string): string | undefined {
  return /^\/code\/((?:cse|session)_\w+)$/.exec(path)?.[1];
}
