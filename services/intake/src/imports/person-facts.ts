import { type Facts, menteeFacts, mentorFacts } from '../enrolments/facts.js';
import type { Cells } from './cells.js';

/** The column of each part of the facts, where its name is another. */
const columnOf: Record<string, string> = {
  postalCode: 'postal_code',
  reachKm: 'reach_km',
  originBasis: 'origin_basis',
  unemployedMonths: 'unemployed_months',
  registeredWith: 'registered_with',
  digital: 'digital_skill',
  seeksWork: 'seeks_work',
  pausedUntil: 'paused_until',
  hasWorked: 'has_worked',
  'informationNote.version': 'note_version',
  'informationNote.language': 'note_language',
  'education.country': 'education_country',
  'education.recognised': 'recognised',
};

/** Coded facts are checked by the rules of the form. */
export function readFacts(cells: Cells, side: 'mentee' | 'mentor'): Facts | null {
  const told = { ...shared(cells), ...(side === 'mentee' ? ofMentee(cells) : ofMentor(cells)) };
  const read = (side === 'mentee' ? menteeFacts : mentorFacts).safeParse(told);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) {
    const [first = '', second = ''] = path.map(String);
    const field = columnOf[`${first}.${second}`] ?? columnOf[first] ?? first;
    if (!cells.faults.some((fault) => fault.field === field)) cells.fault(field, 'must-be-valid', message);
  }
  return null;
}

function shared(cells: Cells) {
  const level = cells.whole('education', 0, 8);
  const access = cells.yes('digital_access');
  const skill = cells.whole('digital_skill', 0, 4);
  return {
    languages: Object.fromEntries(cells.pairs('languages')),
    ...(level === null
      ? {}
      : {
          education: {
            level,
            country: cells.needed('education_country'),
            recognised: cells.text('recognised') ?? 'no',
          },
        }),
    occupation: cells.text('occupation'),
    sector: cells.text('sector'),
    interests: cells.list('interests'),
    availability: cells.list('availability'),
    postalCode: cells.needed('postal_code'),
    meeting: cells.text('meeting') ?? undefined,
    ...(access === null && skill === null ? {} : { digital: { access: access ?? true, skill: skill ?? 0 } }),
    help: cells.list('help'),
  };
}

const ofMentee = (cells: Cells) => ({
  reachKm: cells.whole('reach_km', 0, 200),
  nationality: cells.needed('nationality'),
  originBasis: cells.text('origin_basis') ?? 'none',
  stay: { kind: cells.needed('stay'), until: cells.day('stay_until') },
  seeksWork: cells.yes('seeks_work') ?? true,
  unemployedMonths: cells.whole('unemployed_months', 0, 240),
  registeredWith: cells.text('registered_with'),
});

const ofMentor = (cells: Cells) => ({
  generalist: cells.yes('generalist') ?? false,
  capacity: cells.whole('capacity', 0, 5) ?? 1,
  pausedUntil: cells.day('paused_until'),
  hasWorked: cells.yes('has_worked') ?? true,
  informationNote: noteOf(cells),
});

/** The note that volunteers are given; known by the day on which it was. */
function noteOf(cells: Cells) {
  const givenOn = cells.pastDay('note_given_on');
  if (givenOn === null) return null;
  return { givenOn, version: cells.needed('note_version', 20), language: cells.needed('note_language') };
}
