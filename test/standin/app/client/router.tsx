import type { MouseEvent, ReactNode } from 'react';
import { cell, useCell } from './cell.ts';

const path = cell(location.pathname);
window.addEventListener('popstate', () => path.set(location.pathname));

export function usePath(): string {
  return useCell(path);
}

/** Goes to another page without loading a document. */
export function navigate(to: string): void {
  history.pushState(null, '', to);
  path.set(location.pathname);
}

/** Changes the address of the page in view, which leaves no step to go back to. */
export function replacePath(to: string): void {
  history.replaceState(null, '', to);
  path.set(location.pathname);
}

interface LinkProps {
  to: string;
  className?: string;
  children: ReactNode;
}

/** A link that routes on the client, except where the person wants a new tab. */
export function Link({ to, className, children }: LinkProps) {
  const current = usePath() === to;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} className={className} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
