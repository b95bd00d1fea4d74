import { Link } from '@tanstack/react-router';
import { useFormats, useSay } from '../../i18n/language.js';
import { fullName } from '../../ui/names.js';
import { sideWords } from '../../words/codes.texts.js';
import { useListKeys } from '../keys/list-keys.js';
import { pageAt } from '../link.js';
import styles from './people.module.css';
import { people as texts } from './people.texts.js';
import { Status } from './status.js';
import type { Listed } from './types.js';

/** People in a list: each row is one link to the file. */
export function PeopleList({ people }: { people: readonly Listed[] }) {
  const say = useSay();
  const formats = useFormats();
  const list = useListKeys<HTMLUListElement>();
  return (
    <ul className={styles.list ?? ''} ref={list}>
      {people.map((person) => (
        <li key={person.id} data-row className={styles.row ?? ''}>
          <Link {...pageAt(`/people/${person.id}`)} className={styles.person ?? ''} preload={false}>
            <span className={styles.name}>{fullName(person)}</span>
            <span>
              <Status status={person.status} />
            </span>
            <span className={styles.dim}>
              {say(sideWords[person.side])} · {person.languages.map((code) => formats.languageName(code)).join(', ')}
            </span>
            <span className={`${styles.dim} ${styles.when}`}>
              <span className={styles.hidden}>{say(texts.enrolled)} </span>
              {formats.day(person.enrolledOn)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
