import type { ComponentChildren } from 'preact';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  panel: () => ComponentChildren;
}

interface TabsProps<Id extends string> {
  /** What the row of tabs is, for a screen reader. */
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
}

/** Where a key leads from the tab at `index` of `count`; undefined for every other key. */
function target(key: string, index: number, count: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowRight: (index + 1) % count,
    ArrowLeft: (index - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return targets[key];
}

/** The tabs pattern of the WAI-ARIA practices: arrows, Home and End move and select, Tab goes on to the panel. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const index = tabs.findIndex(({ id }) => id === selected);
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const to = target(event.key, index, tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || !tab) return;
    event.preventDefault();
    onSelect(tab.id);
    (event.currentTarget.children[to] as HTMLElement).focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={id === selected}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          key={id}
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={id !== selected}
          // A panel that holds nothing to focus would be skipped by the keyboard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the tabs pattern asks for it.
          tabIndex={0}
        >
          {id === selected && panel()}
        </div>
      ))}
    </>
  );
}
