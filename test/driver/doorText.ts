import { HELD_DOORS, type HeldDoor } from './doorTable.ts';
import { FREE_PLACES, type FreePlace } from './freePlaces.ts';
import type { BrowserName } from './installed.ts';

/** How a row's way is called, here and in the table. */
export function nameOf(
  { surface, door }: Pick<HeldDoor, 'surface' | 'door'>,
  layer: string,
  way: string,
): string {
  return `${surface}, ${door}: ${layer} by ${way}`;
}

/** How the way with a yes is called. */
export const YES = ['acknowledged', 'mouse'] as const;

export function placeName({ surface, place }: Pick<FreePlace, 'surface' | 'place'>): string {
  return `${surface}, ${place}`;
}

/**
 * What ought to be otherwise than it is today, in which browser: a door that is open, or a place that is held though
 * nothing is handed over there. The matrix expects each of these to fail, so that whoever mends one is told
 * to take it off; the table in CONTRIBUTING says what is.
 */
const OTHERWISE_TODAY: Readonly<Record<string, 'both' | BrowserName>> = {};

/** True where the matrix must come out otherwise than the table of doors says. */
export function isOtherwise(name: string, browser: BrowserName): boolean {
  const where = OTHERWISE_TODAY[name];
  return where === 'both' || where === browser;
}

function outcome(name: string, browser: BrowserName): string {
  return isOtherwise(name, browser) ? '**passes**' : 'held';
}

/** Names in the list that no row has: of a door that was renamed, or is gone. */
export function namesOfNothing(): string[] {
  const doors = HELD_DOORS.flatMap((row) => [
    ...row.layers.map(({ layer, way }) => nameOf(row, layer, way)),
    nameOf(row, ...YES),
  ]);
  const all = [...doors, ...FREE_PLACES.map(placeName)];
  return Object.keys(OTHERWISE_TODAY).filter((name) => !all.includes(name));
}

/** The matrix as CONTRIBUTING shows it: each door, place and layer with what becomes of it in each browser. */
export function doorTable(): string {
  const held = HELD_DOORS.flatMap((row) => {
    const arrives = (browser: BrowserName) =>
      isOtherwise(nameOf(row, ...YES), browser) ? '**does not arrive**' : 'arrives';
    return [
      ...row.layers.map(({ layer, way }) => {
        const name = nameOf(row, layer, way);
        const became = [outcome(name, 'chromium'), outcome(name, 'firefox')];
        return [row.surface, row.door, `${layer}, ${way}`, ...became];
      }),
      [row.surface, row.door, YES.join(', '), arrives('chromium'), arrives('firefox')],
    ];
  });
  const free = FREE_PLACES.map((row) => {
    const isHeld = (browser: BrowserName) =>
      isOtherwise(placeName(row), browser) ? '**held, wrongly**' : 'passes';
    return [row.surface, `${row.place} (hands nothing over)`, 'all', isHeld('chromium'), isHeld('firefox')];
  });
  const lines = [
    ['Surface', 'Door or place', 'Layer', 'Chromium', 'Firefox'],
    ['---', '---', '---', '---', '---'],
    ...held,
    ...free,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
