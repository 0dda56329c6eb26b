import type { ComponentChildren } from 'preact';

interface LineProps {
  name: string;
  children: ComponentChildren;
}

/** One line of a fact sheet: what it is about, and what is known of it. */
export function Line({ name, children }: LineProps) {
  return (
    <div class="line">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
