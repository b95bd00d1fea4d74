import type { ReactNode } from 'react';
import { daysBetween } from '../../../i18n/formats.js';
import { useFormats, useSay } from '../../../i18n/language.js';
import { barrierWords, levelWords, meetingWayWords, wordOf } from '../../../words/codes.texts.js';
import { sectorWords } from '../../../words/sectors.texts.js';
import { occupationOf } from '../../../words/work.texts.js';
import { PersonLink } from '../../person-link.js';
import type { Someone } from '../answers.js';
import { type Common, commonFirst } from './common.js';
import styles from './round.module.css';
import { card } from './round.texts.js';

type Person = {
  person: Someone;
  common?: Common;
  today: string;
  /** The name and the wait alone. */
  brief?: boolean;
};

/** One of the two, by the facts that the meeting looks at; what both share is underlined and stands in front. */
export function PersonFacts({ person, common, today, brief = false }: Person) {
  const say = useSay();
  const isMentee = person.side === 'mentee';
  return (
    <div className={styles.person}>
      <h3 className={styles.name}>
        <PersonLink id={person.id} short />
      </h3>
      <p className={styles.waits}>{say(card.waits, { n: daysBetween(person.waitingSince, today) })}</p>
      {!brief && (
        <dl className={styles.facts}>
          <Fact name={say(isMentee ? card.looksFor : card.hasDone)}>
            <Work person={person} />
          </Fact>
          <Fact name={say(card.speaks)}>
            <Languages person={person} common={common} />
          </Fact>
          <Fact name={say(isMentee ? card.asksHelp : card.helpsWith)}>
            <Help person={person} common={common} />
          </Fact>
          <Fact name={say(card.where)}>
            {person.postalCode} · {say(meetingWayWords[person.meeting])}
          </Fact>
        </dl>
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Work({ person }: { person: Someone }) {
  const say = useSay();
  const occupation = person.occupation && occupationOf(person.occupation);
  const sector = person.sector && sectorWords[person.sector];
  const none = person.side === 'mentee' ? card.noProject : card.notCoded;
  const words = [
    occupation ? `${say(occupation)} (${person.occupation})` : say(none),
    sector ? say(sector) : '',
    person.side === 'mentor' && person.generalist ? say(card.generalist) : '',
  ];
  return <>{words.filter(Boolean).join(' · ')}</>;
}

type Told = { person: Someone; common: Common | undefined };

function Languages({ person, common }: Told) {
  const say = useSay();
  const { languageName } = useFormats();
  const codes = commonFirst(Object.keys(person.languages), common?.languages ?? new Set());
  const level = (code: string) => {
    const known = person.languages[code];
    if (!known) return '';
    return known === 'native' || known === 'A0' ? say(levelWords[known]) : known;
  };
  return (
    <Marked
      items={codes.map((code) => ({
        key: code,
        text: `${languageName(code)} ${level(code)}`,
        isShared: common?.languages.has(code) ?? false,
      }))}
    />
  );
}

function Help({ person, common }: Told) {
  const say = useSay();
  const codes = commonFirst<string>(person.help, common?.help ?? new Set());
  if (codes.length === 0) return <>{say(card.notCoded)}</>;
  return (
    <Marked
      items={codes.map((code) => ({
        key: code,
        text: say(wordOf(barrierWords, code)),
        isShared: common?.help.has(code) ?? false,
      }))}
    />
  );
}

type Item = { key: string; text: string; isShared: boolean };

/** What is shared is told by a tick and by weight, not by colour. */
function Marked({ items }: { items: readonly Item[] }) {
  const say = useSay();
  return (
    <ul className={styles.inline}>
      {items.map(({ key, text, isShared }) => (
        <li key={key} data-shared={isShared}>
          {text}
          {isShared && <span className={styles.hidden}> ({say(card.inCommon)})</span>}
        </li>
      ))}
    </ul>
  );
}
