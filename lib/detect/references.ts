/** The elements that an attribute of ids names, such as `aria-labelledby`; an id that nobody has names none. */
export function referencedBy(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.flatMap((id) => element.ownerDocument.getElementById(id) ?? []);
}
