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

/** What became of a way in both browsers: once where they agree. */
function outcome(name: string, ordinary: string, otherwise: string): string {
  const [chromium, firefox] = (['chromium', 'firefox'] as const).map((browser) =>
    isOtherwise(name, browser) ? `**${otherwise}**` : ordinary,
  );
  return chromium === firefox ? `${chromium}` : `Chromium ${chromium}, Firefox ${firefox}`;
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

const COLUMNS = ['press', 'Submit', 'request'] as const;

/** The matrix as CONTRIBUTING shows it: each door and place, and what becomes of it at each layer. */
export function doorTable(): string {
  const held = HELD_DOORS.map((row) => {
    const ways = (column: (typeof COLUMNS)[number]) =>
      row.layers
        .filter(({ layer }) => layer === column)
        .map(({ layer, way }) => {
          const became = outcome(nameOf(row, layer, way), 'held', 'passes');
          return way === 'mouse' ? became : `${became} (${way})`;
        });
    const arrives = outcome(nameOf(row, ...YES), 'arrives', 'does not arrive');
    return [row.surface, row.door, ...COLUMNS.map((column) => ways(column).join(', ')), arrives];
  });
  const free = FREE_PLACES.map((row) => [
    row.surface,
    `${row.place} (hands nothing over)`,
    ...COLUMNS.map(() => outcome(placeName(row), 'passes', 'held, wrongly')),
    '',
  ]);
  const lines = [
    ['Surface', 'Door or place', ...COLUMNS, 'with a yes'],
    ['---', '---', ...COLUMNS.map(() => '---'), '---'],
    ...held,
    ...free,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
