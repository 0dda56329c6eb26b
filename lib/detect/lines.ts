/** Private-use characters, which an icon font draws (client of 2026-08-11). */
const ICONS = /\p{Co}/gu;

function ownText(element: Element): string {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const text = texts.map(({ nodeValue }) => nodeValue).join('');
  return text.replace(ICONS, '').replace(/\s+/g, ' ').trim();
}

/** "AL" before "Ann Lee": what stands in a picture's place. */
function isInitials(line: string, next: string | undefined): boolean {
  return line.length <= 2 && line[0]?.toLowerCase() === next?.[0]?.toLowerCase();
}

/** What an element says, as lines in its order, such as a button's name and plan: no icons, no initials. */
export function linesOf(element: Element): string[] {
  const lines = [element, ...element.querySelectorAll('*')].map(ownText).filter(Boolean);
  return lines.filter((line, index) => !isInitials(line, lines[index + 1]));
}
