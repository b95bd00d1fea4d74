import type { Localized } from '@duo/kernel';
import { useState } from 'react';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { sectorWords } from '../../words/sectors.texts.js';
import { type Choice, OneOf } from '../form/choices.js';
import { FaultLine, useFault } from '../form/faults.js';
import { SelectField, TextField } from '../form/fields.js';
import formStyles from '../form/form.module.css';
import { formWords } from '../form/form.texts.js';
import { findOccupations, type Occupation } from '../lists/occupations.js';
import { type Answers, noProject } from './answers.js';
import type { Ask } from './ask.js';
import styles from './enrol.module.css';
import { useCountryGroups } from './person-steps.js';
import { ask, educationWords } from './questions.texts.js';

/** Yes and no, in the reader's words. */
export function useYesNo(): Choice<'yes' | 'no'>[] {
  const say = useSay();
  return [
    { value: 'yes', label: say(formWords.yes) },
    { value: 'no', label: say(formWords.no) },
  ];
}

export function EducationStep({ answers, change }: Ask) {
  const say = useSay();
  const groups = useCountryGroups();
  const isTold = answers.education !== '' && answers.education !== 'untold';
  const levels = Object.entries<Localized>(educationWords).map(([value, words]) => ({ value, label: say(words) }));
  return (
    <>
      <SelectField
        id="education"
        label={say(ask.education)}
        groups={[{ label: '', options: levels }]}
        value={answers.education}
        onChange={(education) => change({ education })}
      />
      {isTold && (
        <SelectField
          id="educationCountry"
          label={say(ask.educationCountry)}
          groups={groups}
          value={answers.educationCountry}
          onChange={(educationCountry) => change({ educationCountry })}
        />
      )}
      {isTold && answers.educationCountry !== '' && answers.educationCountry !== 'BE' && (
        <OneOf
          id="recognised"
          legend={say(ask.recognised)}
          options={[
            { value: 'recognised', label: say(ask.recognisedYes) },
            { value: 'pending', label: say(ask.recognisedPending) },
            { value: 'no', label: say(ask.recognisedNo) },
          ]}
          value={answers.recognised}
          onChange={(recognised) => change({ recognised })}
        />
      )}
    </>
  );
}

export function WorkStep({ answers, change }: Ask) {
  const say = useSay();
  return (
    <>
      <OneOf
        id="seeksWork"
        legend={say(ask.seeksWork)}
        options={useYesNo()}
        value={answers.seeksWork}
        onChange={(seeksWork) => change({ seeksWork })}
      />
      <TextField
        id="unemployedMonths"
        short
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        label={say(ask.unemployedMonths)}
        hint={say(ask.unemployedHint)}
        value={answers.unemployedMonths}
        onChange={(typed) => change({ unemployedMonths: typed.replace(/\D/g, '') })}
      />
      <OneOf
        id="registeredWith"
        legend={say(ask.registeredWith)}
        options={[
          { value: 'actiris', label: 'Actiris' },
          { value: 'forem', label: 'Le Forem' },
          { value: 'vdab', label: 'VDAB' },
          { value: 'none', label: say(ask.registeredNone) },
        ]}
        value={answers.registeredWith}
        onChange={(registeredWith) => change({ registeredWith })}
      />
    </>
  );
}

export function OccupationStep({ answers, change, side }: Ask) {
  const say = useSay();
  const yesNo = useYesNo();
  return (
    <>
      {side === 'mentor' && (
        <OneOf
          id="hasWorked"
          legend={say(ask.hasWorked)}
          options={yesNo}
          value={answers.hasWorked}
          onChange={(hasWorked) => change({ hasWorked })}
        />
      )}
      <OccupationList
        value={answers.occupation}
        onChange={(occupation) => change({ occupation })}
        mayHaveNone={side === 'mentee'}
      />
      <SectorField answers={answers} change={change} />
      {side === 'mentor' && (
        <OneOf
          id="generalist"
          legend={say(ask.generalist)}
          options={yesNo}
          value={answers.generalist}
          onChange={(generalist) => change({ generalist })}
        />
      )}
    </>
  );
}

function SectorField({ answers, change }: { answers: Answers; change: Ask['change'] }) {
  const say = useSay();
  const { compare } = useFormats();
  const options = Object.entries(sectorWords)
    .map(([value, words]) => ({ value, label: say(words) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <SelectField
      id="sector"
      label={say(ask.sector)}
      hint={say(formWords.optional)}
      groups={[{ label: '', options }]}
      value={answers.sector}
      onChange={(sector) => change({ sector })}
    />
  );
}

type ListProps = { value: string; onChange: (code: string) => void; mayHaveNone: boolean };

/** Kinds of work under their headings, made shorter by what is typed; what is chosen stays in sight. */
function OccupationList({ value, onChange, mayHaveNone }: ListProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const { words } = useFault('occupation');
  const groups = Map.groupBy(findOccupations(typed), ({ groupName }) => groupName[language]);
  const option = ({ code, label }: Pick<Occupation, 'code' | 'label'>) => (
    <label className={formStyles.choice} key={code}>
      <input type="radio" name="occupation" checked={value === code} onChange={() => onChange(code)} />
      <span>{say(label)}</span>
    </label>
  );
  return (
    <fieldset id="occupation" className={formStyles.group} aria-label={say(ask.occupations)}>
      <FaultLine field="occupation" words={words} />
      {mayHaveNone && (
        <label className={formStyles.choice}>
          <input type="radio" name="occupation" checked={value === noProject} onChange={() => onChange(noProject)} />
          <span>
            {say(ask.noProject)}
            <small>{say(ask.noProjectHint)}</small>
          </span>
        </label>
      )}
      <TextField
        id="findOccupation"
        label={say(ask.findOccupation)}
        hint={say(ask.findOccupationHint)}
        autoComplete="off"
        value={typed}
        onChange={setTyped}
      />
      <section className={styles.list} aria-label={say(ask.occupations)}>
        {[...groups].map(([name, found]) => (
          <div key={name}>
            <h2>{name}</h2>
            <div className={formStyles.choices}>{found.map(option)}</div>
          </div>
        ))}
        {groups.size === 0 && <p>{say(ask.noneFound)}</p>}
      </section>
    </fieldset>
  );
}
