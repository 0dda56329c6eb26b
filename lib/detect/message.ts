import { ROW_KEYS, SELECTORS } from '../claude/selectors.ts';

/** Rows that hold one message, innermost kind first. */
const ROW_SELECTORS: readonly string[] = [
  SELECTORS.turn,
  SELECTORS.transcriptRow,
  SELECTORS.article,
  SELECTORS.countedRow,
];

/** A message that can be found again after its row was drawn anew. */
export interface MessagePlace {
  row: Element;
  attribute: string;
  key: string;
}

/** The message around a bar, or undefined when no row can be told from another. */
export function messageAround(bar: Element): MessagePlace | undefined {
  for (const selector of ROW_SELECTORS) {
    const row = bar.closest(selector);
    if (!row) continue;
    for (const attribute of ROW_KEYS) {
      const key = row.getAttribute(attribute);
      if (key) return { row, attribute, key };
    }
  }
  return undefined;
}

/** The row of that message as it stands now; undefined when it is not mounted, or not the only one of its key. */
export function findMessage(root: ParentNode, place: MessagePlace): Element | undefined {
  if (place.row.isConnected && place.row.getAttribute(place.attribute) === place.key) return place.row;
  const rows = root.querySelectorAll(`[${place.attribute}="${CSS.escape(place.key)}"]`);
  const [only] = [...rows].filter((row) => ROW_SELECTORS.some((selector) => row.matches(selector)));
  return rows.length === 1 ? only : undefined;
}
