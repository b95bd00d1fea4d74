import type { Html, Language } from '@duo/kernel';
import { numberIn } from './numbers.js';
import { decimalsOf, type Scale } from './scale.js';
import { group, line, text } from './svg.js';

type Axis = {
  readonly scale: Scale;
  readonly values: readonly number[];
  readonly y: number;
  readonly ends: readonly [number, number];
};

/** A scale beneath a picture, with what it measures. */
export const axis = (language: Language, { scale, values, y, ends }: Axis, measures: string): Html =>
  group('s2', [
    line([ends[0], y], [ends[1], y]),
    ...values.flatMap((value) => [
      line([scale(value), y], [scale(value), y + 4]),
      text(scale(value), y + 17, numberIn(language, value, decimalsOf(values)), 'middle'),
    ]),
    text((ends[0] + ends[1]) / 2, y + 33, measures, 'middle'),
  ]);
