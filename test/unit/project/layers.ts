import { floorOf, ROOMS, SIGNS, type World } from './rooms.ts';

/** A source file as the layering sees it: its code without comments, and the files of the house it imports. */
export interface Source {
  path: string;
  code: string;
  imports: readonly string[];
}

const WORLDS = Object.keys(SIGNS) as World[];

/** What is wrong with one file's place in the house, in words; empty where nothing is. */
function faultsOf({ path, code, imports }: Source): string[] {
  const floor = floorOf(path);
  const room = ROOMS[floor];
  if (!room) return [`${path} stands in no room`];
  const up = imports.filter((to) => floorOf(to) > floor);
  const known = WORLDS.filter((world) => !room.knows.includes(world) && SIGNS[world].test(code));
  return [
    ...up.map((to) => `${path} imports ${to}, which stands above it`),
    ...known.map((world) => `${path} knows the ${world}, which ${room.path} may not`),
  ];
}

/** The circles that files make by importing each other, types included; each told once, by its files. */
export function circlesIn(sources: readonly Source[]): string[] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const circles = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    const start = way.indexOf(path);
    if (start >= 0) circles.add(way.slice(start).toSorted().join(' ↔ '));
    if (start >= 0 || done.has(path)) return;
    for (const to of importsOf.get(path) ?? []) visit(to, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return [...circles];
}

/** Everything that is wrong with the house. */
export function faultsIn(sources: readonly Source[]): string[] {
  return [...sources.flatMap(faultsOf), ...circlesIn(sources).map((circle) => `a circle: ${circle}`)];
}
