import { type Level, levels } from '@duo/kernel';
import { useState } from 'react';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { levelWords } from '../../words/codes.texts.js';
import { FaultLine, useFault } from '../form/faults.js';
import { SelectField, TextField } from '../form/fields.js';
import formStyles from '../form/form.module.css';
import { findLanguages } from '../lists/codes.js';
import type { SpokenLanguage } from './answers.js';
import type { Ask } from './ask.js';
import { speaksOurs } from './check.js';
import styles from './enrol.module.css';
import { ask } from './questions.texts.js';

/** Languages with their levels; nothing of a level is assumed. */
export function LanguageStep({ answers, change }: Ask) {
  const say = useSay();
  const known = answers.languages;
  const set = (languages: SpokenLanguage[]) => change({ languages });
  const { words } = useFault('languages');
  return (
    <div id="languages" className={formStyles.form}>
      <FaultLine field="languages" words={words} />
      {known.map((one) => (
        <Known
          key={one.code}
          known={one}
          onLevel={(level) => set(known.map((other) => (other.code === one.code ? { ...other, level } : other)))}
          onRemove={() => set(known.filter(({ code }) => code !== one.code))}
        />
      ))}
      {known.length > 0 && !speaksOurs(answers) && <p className={formStyles.note}>{say(ask.noneOfOurs)}</p>}
      <AddLanguage taken={known.map(({ code }) => code)} onAdd={(code) => set([...known, { code, level: '' }])} />
    </div>
  );
}

type KnownProps = { known: SpokenLanguage; onLevel: (level: Level | '') => void; onRemove: () => void };

function Known({ known: { code, level }, onLevel, onRemove }: KnownProps) {
  const say = useSay();
  const language = useFormats().languageName(code);
  return (
    <div className={styles.known}>
      <SelectField
        id={`level-${code}`}
        label={say(ask.levelIn, { language })}
        groups={[
          {
            label: '',
            options: levels.filter((one) => one !== 'A0').map((value) => ({ value, label: say(levelWords[value]) })),
          },
        ]}
        value={level}
        onChange={(value) => onLevel(value as Level | '')}
      />
      <button type="button" className={formStyles.plain} onClick={onRemove}>
        {say(ask.removeLanguage, { language })}
      </button>
    </div>
  );
}

function AddLanguage({ taken, onAdd }: { taken: readonly string[]; onAdd: (code: string) => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { languageName } = useFormats();
  const [typed, setTyped] = useState('');
  const found = findLanguages(typed, language, taken);
  const add = (code: string) => {
    onAdd(code);
    setTyped('');
  };
  return (
    <div className={formStyles.group}>
      <TextField
        id="findLanguage"
        label={say(ask.addLanguage)}
        hint={say(ask.findLanguage)}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles.found} aria-live="polite">
        {found.map((code) => (
          <button type="button" key={code} className={styles.add} onClick={() => add(code)}>
            <span aria-hidden="true">+</span> {languageName(code)}
          </button>
        ))}
        {found.length === 0 && <p>{say(ask.noneFound)}</p>}
      </div>
    </div>
  );
}
