import { type Measured, median } from './figure.ts';

/** Measures two things in turn, so many times each: what warms up, or slows the machine, meets both. Medians are told. */
export async function alternate(
  value: () => Promise<number>,
  reference: () => Promise<number>,
  times = 3,
): Promise<Measured> {
  const [values, references]: [number[], number[]] = [[], []];
  for (let nth = 0; nth < times; nth += 1) {
    values.push(await value());
    references.push(await reference());
    console.log(`  ${nth + 1} of ${times}: ${values.at(-1)?.toPrecision(3)} and ${references.at(-1)?.toPrecision(3)}`);
  }
  return { value: median(values), reference: median(references) };
}
