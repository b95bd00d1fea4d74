import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { usePrinting } from '../../ui/printing.js';

/** Colours as values, so that a picture that was downloaded looks as it did here. */
const inks = {
  light: {
    strong: '#0f6654',
    second: '#b45309',
    third: '#4b5f8f',
    text: '#22292f',
    quiet: '#55606b',
    line: '#d9d5cc',
    paper: '#ffffff',
  },
  dark: {
    strong: '#55b79f',
    second: '#f0a35e',
    third: '#9db1e0',
    text: '#e8ecea',
    quiet: '#a9b4bf',
    line: '#37403e',
    paper: '#1f2423',
  },
} as const;

export function useInk() {
  const scheme = useComputedColorScheme('light');
  return inks[usePrinting() ? 'light' : scheme];
}

/** A sheet of A4 between its margins, in pixels of CSS. */
const sheet = 640;

/** How wide a picture may be: as its place on the screen is, or as a sheet of paper. */
export function usePictureWidth() {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const shown = usePrinting() ? sheet : width;
  return { ref, width: shown, narrow: shown < 560 };
}

/** Ids of the fills that differ without colour too: full, hatched, dotted. */
export const fills = { full: 'duo-full', hatched: 'duo-hatched', dotted: 'duo-dotted' } as const;

export type Fill = (typeof fills)[keyof typeof fills];

export function Fills() {
  const { strong, second, third, paper } = useInk();
  return (
    <defs>
      <pattern id={fills.full} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={strong} />
      </pattern>
      <pattern id={fills.hatched} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill={paper} />
        <rect width="5" height="8" fill={second} />
      </pattern>
      <pattern id={fills.dotted} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={paper} />
        <circle cx="4" cy="4" r="3" fill={third} />
      </pattern>
    </defs>
  );
}
