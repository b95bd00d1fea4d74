/*
 * The tables of the import and their columns, in the order in which they are written. What the columns mean is said where
 * they are read, in the import of the intake service.
 */

const words = <T extends string>(list: T) => list.split(' ') as unknown as readonly Words<T>[];
type Words<T extends string> = T extends `${infer First} ${infer Rest}` ? First | Words<Rest> : T;

export const columns = {
  people: words(
    'record side given_name family_name email phone language born nationality origin_basis stay postal_code languages education education_country recognised occupation sector interests availability meeting digital_access digital_skill help reach_km generalist capacity unemployed_months registered_with enrolled_on informed_on interviewed_on interview_outcome interview_reasons trained_on ready_on withdrew_on withdrawal_reason synthetic',
  ),
  duos: words('record mentee mentor proposed_on met_on formed_on signed_on closed_on reason'),
  meetings: words('duo meetings hours silent_weeks last_held_on'),
  assessments: words('record mentee duo assessed_on time_point respondent period barriers qualities'),
  outcomes: words('record duo kind starts_on stable contract weekly_hours occupation sector source'),
  measures: words('record duo moment due_on asked_on answered_on unreached_on days_worked situation'),
} as const;

export type Table = keyof typeof columns;
export const tables = Object.keys(columns) as Table[];
export type Column<T extends Table> = (typeof columns)[T][number];
export type Row<T extends Table> = Readonly<Partial<Record<Column<T>, string>>>;

/** Everything a branch brings, ready to be written. */
export type History = { readonly [T in Table]: readonly Row<T>[] };
