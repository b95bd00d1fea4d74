import { barriers } from '@duo/kernel';
import { useSay } from '../../i18n/language.js';
import { BarrierChoices } from '../form/barrier-choices.js';
import { SomeOf } from '../form/choices.js';
import { PrivacyNote } from '../form/privacy-note.js';
import { helpOffered, ownBarriers } from '../lists/barriers.texts.js';
import { optionalPurposes, type Purpose } from './answers.js';
import type { Ask } from './ask.js';
import { titles } from './enrol.texts.js';
import { consentWords, privacy } from './privacy.texts.js';
import { ask } from './questions.texts.js';

export function BarrierStep({ answers, change }: Ask) {
  const say = useSay();
  return (
    <>
      <BarrierChoices
        legend={say(titles.barriers.mentee)}
        hint={say(ask.barriersHint)}
        howMuch={say(ask.howMuch)}
        told={answers.barriers}
        onChange={(told) => change({ barriers: told })}
      />
      <PrivacyNote>
        <p>{say(privacy.barriers)}</p>
      </PrivacyNote>
    </>
  );
}

/** What a mentee asks help with; what stands in the way the most comes first. What a mentor is good at. */
export function HelpStep({ answers, change, side }: Ask) {
  const say = useSay();
  const told = answers.barriers.toSorted((a, b) => b.severity - a.severity).map(({ barrier }) => barrier);
  const order = [...new Set([...told, ...barriers])];
  return (
    <SomeOf
      id="help"
      label={say(titles.help[side] ?? titles.help.mentee)}
      hint={say(ask.helpHint)}
      options={order.map((value) => ({
        value,
        label: say(side === 'mentor' ? helpOffered[value] : ownBarriers[value].label),
      }))}
      values={answers.help}
      onChange={(help) => change({ help })}
    />
  );
}

export function ConsentStep({ answers, change }: Ask) {
  const say = useSay();
  const option = (value: Purpose) => ({ value, label: say(consentWords[value]) });
  const set = (among: readonly Purpose[], chosen: Purpose[]) =>
    change({ consents: [...answers.consents.filter((one) => !among.includes(one)), ...chosen] });
  const of = (among: readonly Purpose[]) => ({
    options: among.map(option),
    values: answers.consents.filter((one) => among.includes(one)),
    onChange: (chosen: Purpose[]) => set(among, chosen),
  });
  return (
    <>
      <SomeOf<Purpose> id="programme" legend={say(ask.needed)} {...of(['programme'])} />
      <SomeOf<Purpose>
        id="optional"
        legend={say(ask.optionalConsents)}
        hint={say(ask.optionalHint)}
        {...of(optionalPurposes)}
      />
      <PrivacyNote>
        <p>{say(privacy.rights)}</p>
      </PrivacyNote>
    </>
  );
}
