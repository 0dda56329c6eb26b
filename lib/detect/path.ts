/** The element around this one as an event climbs: through slots and out of open shadow roots. */
export function parentAcross(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * What a press at this element may press: the first match in each tree on its way up. An icon, or the button in a
 * web component, stands in a tree of its own; the name may be with either.
 */
export function pressedAt(origin: Element, selector: string): Element[] {
  const found: Element[] = [];
  const trees = new Set<Node>();
  for (let at: Element | null = origin; at; at = parentAcross(at)) {
    if (!at.matches(selector)) continue;
    const tree = at.getRootNode();
    if (!trees.has(tree)) found.push(at);
    trees.add(tree);
  }
  return found;
}

/** The nearest element around this one, or itself, as an event climbs, that matches. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; at = parentAcross(at)) if (at.matches(selector)) return at;
  return undefined;
}

/** What an element says to the eye, with what its open web components draw in its place. */
export function textAcross(node: Node): string {
  if (node instanceof Element && node.shadowRoot)
    return textAcross(node.shadowRoot) + (node.textContent ?? '');
  return node.hasChildNodes() ? [...node.childNodes].map(textAcross).join('') : (node.nodeValue ?? '');
}
