import { postalCodes } from './postal-codes.js';

/** The mean radius of the earth, km (IUGG). */
const earthKm = 6371.0088;

/** Further than anywhere in Belgium, in tenths of a kilometre: what is known of the distance to an unknown postal code. */
export const unknownDistance = 0xffff;

type Vector = readonly [x: number, y: number, z: number];

let table: ReadonlyMap<string, Vector> | undefined;

/** Where each postal code lies on a ball of radius one. Read once, when the first distance is asked for. */
function places(): ReadonlyMap<string, Vector> {
  table ??= new Map(
    postalCodes
      .trim()
      .split(/;\s/)
      .map((entry) => {
        const [code = '', latitude, longitude] = entry.split(' ');
        return [code, onBall(Number(latitude) / 1_000, Number(longitude) / 1_000)];
      }),
  );
  return table;
}

function onBall(latitude: number, longitude: number): Vector {
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

export const isKnown = (postalCode: string): boolean => places().has(postalCode);

/** Great circle by the chord, which is exact for near places too; whole tenths of a kilometre. */
function tenths(a: Vector, b: Vector): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return Math.round(20 * earthKm * Math.asin(chord / 2));
}

/**
 * Great-circle distance between two Belgian postal codes in tenths of a kilometre; `unknownDistance` when one of the two
 * is not on the list. Rounded, so that the last bit of a machine's sine decides nothing.
 */
export function distance(from: string, to: string): number {
  const [a, b] = [places().get(from), places().get(to)];
  return a && b ? tenths(a, b) : unknownDistance;
}

/** Distances between two lists of places: `between[from * width + to]`, with each different postal code once. */
export type Distances = { readonly between: Uint16Array; readonly width: number };

export function distances(from: readonly string[], to: readonly string[]): Distances {
  const [rows, columns] = [from, to].map((codes) => codes.map((code) => places().get(code)));
  const between = new Uint16Array(from.length * to.length).fill(unknownDistance);
  rows?.forEach((a, row) => {
    columns?.forEach((b, column) => {
      if (a && b) between[row * to.length + column] = tenths(a, b);
    });
  });
  return { between, width: to.length };
}
