import { distance, distances, isKnown, unknownDistance } from './distance.js';

describe('distances between postal codes', () => {
  // By the haversine formula, outside this program, from the coordinates of the list.
  it.each([
    ['9000', '2000', 51.93],
    ['1000', '4000', 87.01],
    ['8400', '6700', 264.11],
    ['2800', '9300', 31.85],
    ['3700', '3500', 16.66],
    ['6830', '6834', 0.79],
  ])('from %s to %s: %d km', (from, to, km) => {
    expect(Math.abs(distance(from, to) / 10 - km)).toBeLessThanOrEqual(0.06);
    expect(distance(to, from)).toBe(distance(from, to));
  });

  it('is nothing within a code', () => expect(distance('9000', '9000')).toBe(0));

  it('has no distance for a code that is not on the list', () => {
    expect(isKnown('9999')).toBe(false);
    expect(distance('9999', '9000')).toBe(unknownDistance);
    expect(distance('9999', '9999')).toBe(unknownDistance);
    expect(isKnown('9000')).toBe(true);
  });

  it('gives a table of the same', () => {
    const [from, to] = [
      ['9000', '9999', '1000'],
      ['2000', '9000'],
    ];
    const { between, width } = distances(from, to);
    expect([...between]).toEqual(from.flatMap((one) => to.map((other) => distance(one, other))));
    expect(width).toBe(2);
  });

  it('places no code further from the next ones than Belgium is wide', () => {
    for (const code of ['2223', '4821', '6661', '6831', '6834', '3700', '1910']) {
      expect(isKnown(code)).toBe(true);
    }
    expect(distance('6831', '6830')).toBeLessThan(150);
    expect(distance('2223', '2220')).toBeLessThan(150);
    expect(distance('3700', '3500')).toBeLessThan(300);
  });
});
