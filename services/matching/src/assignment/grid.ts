import type { Side } from './side.js';

/**
 * The arcs by one side, open to change: each person's arcs lie together with some room behind them, and move to the end
 * of the arrays when the room is used up. Their order within a person is of no meaning.
 */
export type Grid = Side & {
  /** Where the room of a person ends. */
  room: Int32Array;
  /** From here on nothing is used. */
  used: number;
};

/** A copy that is open to change, with room for more people and arcs. */
export function gridOf({ start, end, other, cost }: Side): Grid {
  const grid: Grid = {
    start: start.slice(),
    end: end.slice(),
    room: end.slice(),
    other: other.slice(),
    cost: cost.slice(),
    used: other.length,
  };
  return grid;
}

/** One more person, without arcs. */
export function addPerson(grid: Grid, people: number): void {
  for (const key of ['start', 'end', 'room'] as const) {
    grid[key] = withRoom(grid[key], people + 1);
    grid[key][people] = grid.used;
  }
}

/** The place of an arc; -1: there is none. */
export function arcOf({ start, end, other }: Side, one: number, to: number): number {
  for (let arc = start[one] as number; arc < (end[one] as number); arc++) if (other[arc] === to) return arc;
  return -1;
}

/** Adds an arc, or changes its cost. */
export function put(grid: Grid, one: number, to: number, cost: number): void {
  let arc = arcOf(grid, one, to);
  if (arc === -1) {
    if (grid.end[one] === grid.room[one]) moveToEnd(grid, one);
    arc = grid.end[one] as number;
    grid.end[one] = arc + 1;
    grid.other[arc] = to;
  }
  grid.cost[arc] = cost;
}

/** Takes an arc away, if it is there. */
export function drop(grid: Grid, one: number, to: number): void {
  const arc = arcOf(grid, one, to);
  if (arc === -1) return;
  const last = (grid.end[one] as number) - 1;
  grid.end[one] = last;
  grid.other[arc] = grid.other[last] as number;
  grid.cost[arc] = grid.cost[last] as number;
}

function moveToEnd(grid: Grid, one: number): void {
  const [from, to] = [grid.start[one] as number, grid.end[one] as number];
  const room = 2 * (to - from) + 4;
  grid.other = withRoom(grid.other, grid.used + room);
  grid.cost = withRoom(grid.cost, grid.used + room);
  grid.other.copyWithin(grid.used, from, to);
  grid.cost.copyWithin(grid.used, from, to);
  grid.start[one] = grid.used;
  grid.end[one] = grid.used + to - from;
  grid.used += room;
  grid.room[one] = grid.used;
}

/** The same array, or a longer one with the same content, so that it grows seldom. */
export function withRoom<A extends Int32Array | Float64Array>(array: A, length: number, fill = 0): A {
  if (array.length >= length) return array;
  const longer = new (array.constructor as new (length: number) => A)(Math.ceil(1.5 * length) + 8);
  longer.set(array);
  longer.fill(fill, array.length);
  return longer;
}
