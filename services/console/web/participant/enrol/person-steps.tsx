import { type Language, languages } from '@duo/kernel';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { useBranch } from '../branch.js';
import { OneOf } from '../form/choices.js';
import { DayField, SelectField, TextField } from '../form/fields.js';
import { PrivacyNote } from '../form/privacy-note.js';
import { countryCodes, oftenCountries } from '../lists/codes.js';
import type { Ask } from './ask.js';
import { privacy } from './privacy.texts.js';
import { ask } from './questions.texts.js';

const ownName = { fr: 'Français', nl: 'Nederlands', en: 'English' };

export function YouStep({ answers, change }: Ask) {
  const say = useSay();
  return (
    <>
      <TextField
        id="givenName"
        label={say(ask.givenName)}
        autoComplete="given-name"
        spellCheck={false}
        maxLength={100}
        value={answers.givenName}
        onChange={(givenName) => change({ givenName })}
      />
      <TextField
        id="familyName"
        label={say(ask.familyName)}
        autoComplete="family-name"
        spellCheck={false}
        maxLength={100}
        value={answers.familyName}
        onChange={(familyName) => change({ familyName })}
      />
      <DayField
        id="born"
        birth
        label={say(ask.born)}
        hint={say(ask.bornHint)}
        value={answers.born}
        onChange={(born) => change({ born })}
      />
    </>
  );
}

export function ContactStep({ answers, change }: Ask) {
  const say = useSay();
  const { language: spoken } = useLanguage();
  const branch = useBranch();
  return (
    <>
      <p>{say(ask.contactHint)}</p>
      <TextField
        id="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        maxLength={200}
        label={say(ask.email)}
        value={answers.email}
        onChange={(email) => change({ email })}
      />
      <TextField
        id="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={30}
        label={say(ask.phone)}
        value={answers.phone}
        onChange={(phone) => change({ phone })}
      />
      <OneOf<Language>
        id="language"
        legend={say(ask.letters)}
        options={languages.map((value) => ({ value, label: ownName[value] }))}
        value={answers.language || spoken}
        onChange={(language) => change({ language })}
      />
      <PrivacyNote>
        <p>{say(privacy.contact, { branch })}</p>
      </PrivacyNote>
    </>
  );
}

/** Countries in the order of the reader's alphabet, those that are chosen often on top. */
export function useCountryGroups() {
  const say = useSay();
  const { countryName, compare } = useFormats();
  const option = (value: string) => ({ value, label: countryName(value) });
  const all = countryCodes.map(option).sort((a, b) => compare(a.label, b.label));
  return [
    { label: say(ask.often), options: oftenCountries.map(option) },
    { label: say(ask.all), options: all },
  ];
}

export function OriginStep({ answers, change }: Ask) {
  const say = useSay();
  const groups = useCountryGroups();
  return (
    <>
      <SelectField
        id="nationality"
        label={say(ask.nationality)}
        hint={say(ask.nationalityHint)}
        groups={groups}
        value={answers.nationality}
        onChange={(nationality) => change({ nationality })}
      />
      <OneOf
        id="originBasis"
        legend={say(ask.originBasis)}
        options={[
          { value: 'nationality', label: say(ask.basisNationality) },
          { value: 'parent', label: say(ask.basisParent) },
          { value: 'grandparent', label: say(ask.basisGrandparent) },
          { value: 'none', label: say(ask.basisNone) },
        ]}
        value={answers.originBasis}
        onChange={(originBasis) => change({ originBasis })}
      />
      <PrivacyNote>
        <p>{say(privacy.origin)}</p>
      </PrivacyNote>
    </>
  );
}

export function StayStep({ answers, change }: Ask) {
  const say = useSay();
  const until = (
    <DayField
      id="stayUntil"
      label={say(ask.stayUntil)}
      hint={say(ask.stayUntilHint)}
      value={answers.stayUntil}
      onChange={(stayUntil) => change({ stayUntil })}
    />
  );
  return (
    <>
      <OneOf
        id="stay"
        label={say(ask.stayUntil)}
        options={[
          { value: 'unlimited', label: say(ask.stayUnlimited), hint: say(ask.stayUnlimitedHint) },
          { value: 'long-term', label: say(ask.stayLongTerm), hint: say(ask.stayLongTermHint), more: until },
          { value: 'temporary', label: say(ask.stayTemporary), hint: say(ask.stayTemporaryHint), more: until },
        ]}
        value={answers.stay}
        onChange={(stay) => change({ stay })}
      />
      <PrivacyNote>
        <p>{say(privacy.stay)}</p>
      </PrivacyNote>
    </>
  );
}
