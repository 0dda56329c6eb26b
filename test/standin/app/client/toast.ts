import { cell } from './cell.ts';

/** The short notice on the screen, if any. */
export const notice = cell<string | undefined>(undefined);

let timer = 0;

/** Shows a notice for a few seconds. */
export function toast(text: string): void {
  notice.set(text);
  clearTimeout(timer);
  timer = window.setTimeout(() => notice.set(undefined), 5000);
}
