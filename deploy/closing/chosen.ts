type Row = Readonly<Record<string, string>>;

/** The tables of an export in the order in which they are decided on, and the services that have them. */
export const tables = [
  ['people', ['intake']],
  ['duos', ['followUp']],
  ['proposals', ['matching']],
  ['meetings', ['followUp']],
  ['assessments', ['intake', 'followUp']],
  ['outcomes', ['followUp']],
  ['measures', ['followUp']],
] as const;
export type Table = (typeof tables)[number][0];

/**
 * Decides row by row what goes to the successor: whoever agrees and has not left; a duo or a proposal when both of its people
 * go; of a duo what it did, when it goes. Tables are asked about in their order.
 */
export function chooser() {
  const people = new Set<string>();
  const duos = new Set<string>();
  let duosLeft = 0;
  const both = ({ mentee = '', mentor = '' }: Row) => people.has(mentee) && people.has(mentor);
  const rules: Record<Table, (row: Row) => boolean> = {
    people: (row) => agrees(row) && Boolean(people.add(row.record ?? '')),
    duos: (row) => {
      if (both(row)) return Boolean(duos.add(row.record ?? ''));
      if (people.has(row.mentee ?? '') || people.has(row.mentor ?? '')) duosLeft += 1;
      return false;
    },
    proposals: both,
    meetings: ({ duo = '' }) => duos.has(duo),
    assessments: ({ mentee = '', duo = '' }) => people.has(mentee) && (duo === '' || duos.has(duo)),
    outcomes: ({ duo = '' }) => duos.has(duo),
    measures: ({ duo = '' }) => duos.has(duo),
  };
  return {
    goes: (table: Table, row: Row) => rules[table](row),
    counts: () => ({ people: people.size, duos: duos.size, duosLeft }),
  };
}

/** The consent to be handed over stands, and the person has not left the programme. */
const agrees = ({ consents = '', withdrew_on: left = '' }: Row) =>
  left === '' && consents.split(';').some((one) => one.startsWith('hand-over:'));
