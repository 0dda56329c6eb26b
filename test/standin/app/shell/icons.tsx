import type { ReactNode } from 'react';

function icon(path: string): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className="icon">
      <path d={path} />
    </svg>
  );
}

export const thumbUp = icon(
  'M6 9.2 9.1 3c1.2 0 2 .9 1.8 2.1L10.4 8h4.7c1 0 1.7.9 1.4 1.9l-1.5 5.3c-.2.8-.8 1.3-1.6 1.3H6M3.5 9.2H6v7.3H3.5z',
);
export const thumbDown = icon(
  'M6 10.8 9.1 17c1.2 0 2-.9 1.8-2.1L10.4 12h4.7c1 0 1.7-.9 1.4-1.9L15 4.8c-.2-.8-.8-1.3-1.6-1.3H6M3.5 10.8H6V3.5H3.5z',
);
export const copy = icon('M7.5 7.5h8v9h-8zM12.5 7.5v-4h-8v9h3');
export const retry = icon('M15.5 8.2A6 6 0 1 0 16 10.5M16 4.2v4h-4');
export const edit = icon('M4 16l.7-3.2L13 4.5l2.5 2.5-8.3 8.3zM11.5 6l2.5 2.5');
export const branch = icon('M5.5 4v12M5.5 11c0-3 9-1 9-5M14.5 6V4M3.8 4h3.4M3.8 16h3.4M12.8 4h3.4');
export const left = icon('M12 5l-5 5 5 5');
export const right = icon('M8 5l5 5-5 5');
export const down = icon('M5.5 8 10 12.5 14.5 8');
export const plus = icon('M10 4v12M4 10h12');
export const chats = icon('M4 5h12v8.5H9L5.5 16.5v-3H4z');
export const send = icon('M10 16V4.5M5 9l5-4.8L15 9');
export const stop = icon('M6 6h8v8H6z');
export const check = icon('M4.5 10.5 8.2 14l7.3-8');
