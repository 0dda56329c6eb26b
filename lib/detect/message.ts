/** Rows that hold one message, innermost kind first. */
const ROW_SELECTORS: readonly string[] = [
  // 2026-10, merged interface
  '[data-turn-key]',
  '[data-testid="transcript-row"]',
  // to 2026-10
  '[role="article"]',
  // to 2026-08
  '[data-test-render-count]',
];

/** Attributes that stay the same when a virtualised row is drawn again. */
const KEYS: readonly string[] = [
  'data-turn-key',
  'data-message-uuid',
  'id',
  'aria-label',
  'aria-posinset',
  'data-index',
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
    for (const attribute of KEYS) {
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
