/** A state as one value on each axis, and every combination of values. */
export type State = Readonly<Record<string, string>>;

export function everyState<Axes extends Readonly<Record<string, readonly string[]>>>(
  axes: Axes,
): { [Axis in keyof Axes]: Axes[Axis][number] }[] {
  const states = Object.entries(axes).reduce<State[]>(
    (found, [axis, values]) => found.flatMap((state) => values.map((value) => ({ ...state, [axis]: value }))),
    [{}],
  );
  return states as { [Axis in keyof Axes]: Axes[Axis][number] }[];
}

type Box = Readonly<Record<string, readonly string[]>>;

/** Boxes that differ on this axis alone are one. */
function joinedOn(axis: string, boxes: readonly Box[]): Box[] {
  const joined = new Map<string, Box>();
  for (const box of boxes) {
    const others = JSON.stringify({ ...box, [axis]: [] });
    const values = [...(joined.get(others)?.[axis] ?? []), ...(box[axis] ?? [])];
    joined.set(others, { ...box, [axis]: values });
  }
  return [...joined.values()];
}

/** States as few boxes of values, so that what they have in common is said once; the last axis is joined first. */
function boxesOf(states: readonly State[]): Box[] {
  const boxes = states.map((state) =>
    Object.fromEntries(Object.entries(state).map(([axis, value]) => [axis, [value]])),
  );
  const axes = Object.keys(states[0] ?? {}).reverse();
  return axes.reduce<Box[]>((found, axis) => joinedOn(axis, found), boxes);
}

/** What people read in each state, each text once with all the states that show it. */
export function statesText<S extends State>(
  axes: Readonly<Record<string, readonly string[]>>,
  states: readonly S[],
  linesIn: (state: S) => readonly string[],
): string {
  const texts = new Map<string, State[]>();
  for (const state of states) {
    const text = linesIn(state).join('\n');
    texts.set(text, [...(texts.get(text) ?? []), state]);
  }
  const named = (box: Box) =>
    Object.entries(box)
      .filter(([axis, values]) => values.length < (axes[axis]?.length ?? 0))
      .map(([axis, values]) => `${axis}: ${values.join(', ')}`)
      .join('; ') || 'always';
  return [...texts]
    .map(
      ([text, shown]) =>
        `${boxesOf(shown)
          .map((box) => `# ${named(box)}\n`)
          .join('')}${text}\n`,
    )
    .join('\n');
}

const BLOCKS =
  /^(H[1-6]|P|LI|UL|OL|DIV|DT|DD|LABEL|BUTTON|SUMMARY|DETAILS|LEGEND|FIELDSET|HEADER|FOOTER|ASIDE|SECTION)$/;

/** The texts of a view as a person meets them, a line for each block; the list of documents and reference numbers left out. */
export function linesOf(root: Element): string[] {
  const lines = [''];
  const walk = (node: Node) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.textContent ?? '';
    if (!(node instanceof HTMLElement) || node.matches('.sources ul, .refs, .unread, .reach')) return;
    const isBlock = BLOCKS.test(node.tagName);
    if (isBlock) lines.push('');
    if (node.matches('span:not(:first-child), strong, small')) lines[lines.length - 1] += ' ';
    node.childNodes.forEach(walk);
    if (isBlock) lines.push('');
  };
  root.childNodes.forEach(walk);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
