/** How finely a drawing is looked at: points along each of its paths. */
const POINTS = 96;

/** A drawing of symmetry differs from its own image by less than this part of its size, for the points' coarseness. */
const COARSENESS = 0.03;

/** A drawing and its image are equally long: icons whose lengths are further apart than this logarithm are two drawings. */
const LONGER = Math.log(1.1);

/** The other drawing must be nearer to the image than the drawing itself is, by this factor. */
const NEARER = 0.6;

type Outline = readonly (readonly [x: number, y: number])[];

const pathsOf = (button: Element) => [...button.querySelectorAll<SVGPathElement>('path')];

/** The outline of a button's icon around its own middle, in parts of its size, however its paths are written. */
function outlineOf(button: Element): Outline {
  const points = pathsOf(button).flatMap((path) => {
    const step = path.getTotalLength() / POINTS;
    return Array.from({ length: POINTS }, (_, at) => path.getPointAtLength(at * step));
  });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const size = Math.max(right - left, bottom - top);
  return points.map(({ x, y }) => [(x - (left + right) / 2) / size, (y - (top + bottom) / 2) / size]);
}

/** Of all its paths: a thousandth of what comparing their points costs. */
const lengthOf = (button: Element) =>
  pathsOf(button).reduce((length, path) => length + path.getTotalLength(), 0);

const awayFrom = (from: Outline, to: Outline) =>
  from.reduce((sum, [x, y]) => sum + Math.min(...to.map(([u, v]) => Math.hypot(x - u, y - v))), 0) /
  from.length;
const apart = (one: Outline, other: Outline) => Math.max(awayFrom(one, other), awayFrom(other, one));
const image = (outline: Outline, across: number, down: number): Outline =>
  outline.map(([x, y]) => [x * across, y * down]);

function compare(one: Outline, other: Outline): boolean {
  const [upended, turned] = [image(one, 1, -1), image(one, -1, -1)];
  const own = Math.min(...[upended, turned, image(one, -1, 1)].map((each) => apart(each, one)));
  return own > COARSENESS && Math.min(apart(upended, other), apart(turned, other)) < own * NEARER;
}

/** A page has few icons, drawn again and again. */
const known = new Map<string, boolean>();

/**
 * True where the icons of two buttons are one drawing and its image upside down, as a thumb up and a thumb down are
 * in every icon set (tried on Phosphor, Lucide and Heroicons, 2026-11-26). Arrows have a symmetry of their own.
 */
export function isUpsideDown(button: Element, other: Element): boolean {
  const key = [button, other].map((each) => pathsOf(each).map((path) => path.getAttribute('d'))).join('|');
  let is = known.get(key);
  if (is === undefined) {
    try {
      is =
        Math.abs(Math.log(lengthOf(button) / lengthOf(other))) < LONGER &&
        compare(outlineOf(button), outlineOf(other));
    } catch {
      is = false;
    }
    known.set(key, is);
  }
  return is;
}
