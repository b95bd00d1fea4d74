import { IconCircleCheckFilled, IconOctagonFilled, IconTriangleFilled } from '@tabler/icons-react';
import { useSay } from '../../i18n/language.js';
import type { Light as Colour } from './api.js';
import { lightWords } from './duos.texts.js';
import styles from './light.module.css';

const shapes = { green: IconCircleCheckFilled, amber: IconTriangleFilled, red: IconOctagonFilled };

/** How long nothing was heard of a duo: a shape, a word and a colour, so that it is seen without one of them. */
export function Light({ of, size = 18 }: { of: Colour; size?: number }) {
  const say = useSay();
  const Shape = shapes[of];
  return (
    <span className={styles.light} data-light={of}>
      <Shape size={size} aria-hidden />
      <span>{say(lightWords[of])}</span>
    </span>
  );
}
