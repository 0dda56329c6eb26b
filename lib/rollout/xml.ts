const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A character as its entity, or as its number. */
const escaped = (found: string) => ENTITY[found] ?? `&#${found.charCodeAt(0)};`;

/** A text inside an element; what a parser may read as a line feed (XML 1.1, section 2.11) is written as a number. */
export function xmlText(text: string): string {
  return text.replace(/[&<>\r\u0085\u2028\u2029]/g, escaped);
}

/** A text inside double quotes; line breaks and tabs would be read as blanks. */
export function xmlAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t\u0085\u2028\u2029]/g, escaped);
}

/** What an XML comment may hold: two hyphens would end it. */
export function xmlComment(text: string): string {
  return `<!-- ${text.replace(/-(?=-)/g, '- ')} -->`;
}

/** An element with attributes, and either children or nothing in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[] = [],
): string {
  const head = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlAttribute(value)}"`),
  ].join(' ');
  if (children.length === 0) return `<${head}/>`;
  return [
    `<${head}>`,
    ...children.flatMap((child) => child.split('\n')).map((line) => `  ${line}`),
    `</${name}>`,
  ].join('\n');
}

/** An element that holds a text and nothing else. */
export function textElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
): string {
  return element(name, attributes).replace(/\/>$/, `>${xmlText(text)}</${name}>`);
}
