type Columns = Record<'familyName' | 'born' | 'email' | 'phone', string>;

/**
 * SQL for what may show that two records are of one person, each as its kind and its value: family name with the whole day
 * of birth, e-mail address, and the end of a telephone number, however it is written and with or without the prefix of the
 * country. What is not known shows nothing.
 */
export const marksOf = ({ familyName, born, email, phone }: Columns) => `array_remove(array[
    case when ${familyName} <> '' and length(${born}) = 10
      then 'name-and-birth ' || lower(${familyName}) || ' ' || ${born} end,
    case when ${email} <> '' then 'email ' || lower(${email}) end,
    'phone ' || substring(regexp_replace(${phone}, '\\D', '', 'g') from '\\d{8}$')], null)`;

export const marksOfPeople = marksOf({
  familyName: 'people.family_name',
  born: 'people.born',
  email: 'people.email',
  phone: 'people.phone',
});
