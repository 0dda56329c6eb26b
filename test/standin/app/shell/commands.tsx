/** What a slash command does with the words behind its name. */
export type Commands = Readonly<Record<string, (rest: string) => void>>;

/** The commands whose beginning is written, while nothing but that is. */
export function matching(commands: Commands, written: string): string[] {
  const [, begun] = /^\/(\w*)$/.exec(written) ?? [];
  return begun === undefined ? [] : Object.keys(commands).filter((name) => name.startsWith(begun));
}

/** The command a text gives, ready to be run. */
export function commandIn(commands: Commands, text: string): (() => void) | undefined {
  const [, name = '', rest = ''] = /^\/(\w+)(?:\s+([\s\S]*))?$/.exec(text) ?? [];
  const run = commands[name];
  return run && (() => run(rest.trim()));
}

interface CommandMenuProps {
  names: readonly string[];
  onTake(name: string): void;
}

/** The menu over the composer; the focus stays where the person writes. */
export function CommandMenu({ names, onTake }: CommandMenuProps) {
  if (names.length === 0) return null;
  return (
    <div role="listbox" aria-label="Commands" className="menu commands">
      {names.map((name, index) => (
        <div
          key={name}
          role="option"
          tabIndex={-1}
          aria-selected={index === 0}
          className="menu-item"
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(name);
          }}
        >
          /{name}
        </div>
      ))}
    </div>
  );
}
