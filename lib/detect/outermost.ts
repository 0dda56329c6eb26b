/**
 * The elements that stand inside no other of them: what is inside another is a part of it.
 * @param elements in the order of the document, so that what holds another comes before it.
 */
export function outermost(elements: Iterable<Element>): Element[] {
  const found: Element[] = [];
  for (const each of elements) if (!found.at(-1)?.contains(each)) found.push(each);
  return found;
}
