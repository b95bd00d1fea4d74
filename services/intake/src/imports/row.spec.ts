import { history, menteeRow, mentorRow } from '../../test/records.js';
import type { Kind } from './columns.js';
import { enrolmentOf } from './person.js';
import { isGood, readRow } from './row.js';

const today = '2022-01-01';
const text = (row: Record<string, string | number>) =>
  Object.fromEntries(Object.entries(row).flatMap(([key, cell]) => (cell === '' ? [] : [[key, String(cell)]])));
const read = <K extends Kind>(kind: K, row: Record<string, string | number>) => readRow(kind, text(row), today);
const faults = (kind: Kind, row: Record<string, string | number>) =>
  read(kind, row).faults.map(({ field, rule }) => `${field} ${rule}`);

describe('a person', () => {
  it.each([
    ['withdrawn', { withdrew_on: '2017-01-01', withdrawal_reason: 'moved-away' }],
    ['refused', { interview_outcome: 'refused', ready_on: '', interview_reasons: 'needs-other-help' }],
    ['not-yet', { interview_outcome: 'not-yet', ready_on: '' }],
    ['ready', {}],
    ['enrolled', { interview_outcome: '', interviewed_on: '', ready_on: '' }],
  ])('is %s by the days of the row', (status, special) => {
    const { value, faults: told } = read('people', menteeRow('P1', special));
    expect(told).toEqual([]);
    expect(enrolmentOf(value, 'p' as never).status).toBe(status);
  });

  it('is judged by the rules of the day of the interview, and kept whatever they say', () => {
    const of = (born: string, on: string) => {
      const days = { enrolled_on: on, interviewed_on: on, ready_on: on };
      return read('people', menteeRow('P1', { born, ...days }));
    };
    expect(of('1986-01-01', '2018-06-01').faults).toMatchObject([
      { rule: 'was-not-eligible', detail: 'mentee-is-30-or-under', level: 'notice' },
    ]);
    expect(isGood(of('1986-01-01', '2018-06-01').faults)).toBe(true);
    expect(of('1986-01-01', '2018-06-01').value.ruleSet).toBe('2013-1');
    expect(of('1986-01-01', '2019-06-01')).toMatchObject({ faults: [], value: { ruleSet: '2019-1' } });
  });

  it('is read from days as people write them, and from those of Excel', () => {
    for (const day of ['2016-01-04', '4/1/2016', '04-01-2016', '42373'])
      expect(read('people', menteeRow('P1', { enrolled_on: day })).value.enrolledOn).toBe('2016-01-04');
  });

  it('tells what was agreed to, the note of a volunteer, and when who is not ready is asked again', () => {
    const consents = { consents: 'programme:2016-01-04;testimony:31/01/2016', consent_text: '2016-1' };
    const later = {
      interview_outcome: 'not-yet',
      ready_on: '',
      recontact_on: '2016-06-01',
      referral: 'language-course',
    };
    const { value, faults: told } = read(
      'people',
      menteeRow('P1', { ...consents, ...later, stay_until: '2020-01-01' }),
    );
    expect(told).toEqual([]);
    expect(value.consents).toEqual([
      { purpose: 'programme', givenOn: '2016-01-04', textVersion: '2016-1' },
      { purpose: 'testimony', givenOn: '2016-01-31', textVersion: '2016-1' },
    ]);
    expect(enrolmentOf(value, 'p' as never)).toMatchObject({
      recontactOn: '2016-06-01',
      referral: 'language-course',
      facts: { stay: { kind: 'long-term', until: '2020-01-01' }, seeksWork: true },
    });
    const note = {
      note_given_on: '2016-01-04',
      note_version: '2016-1',
      note_language: 'nl',
      paused_until: '2017-01-01',
    };
    expect(read('people', mentorRow('P2', note))).toMatchObject({
      faults: [],
      value: {
        facts: {
          informationNote: { givenOn: '2016-01-04', version: '2016-1', language: 'nl' },
          pausedUntil: '2017-01-01',
        },
      },
    });
  });

  it('may be without a name, with a year of birth alone', () => {
    const row = menteeRow('P1', { given_name: '', family_name: '', email: '', born: '1990' });
    expect(read('people', row)).toMatchObject({
      faults: [],
      value: { person: { givenName: '', born: '1990', email: null } },
    });
  });

  it.each([
    [{ record: '' }, ['record must-be-given']],
    [{ language: 'de' }, ['language must-be-one-of']],
    [{ nationality: 'Syria' }, ['nationality must-be-valid']],
    [{ availability: 'monday' }, ['availability must-be-valid']],
    [{ education: '6' }, ['education_country must-be-given']],
    [{ education: '9' }, ['education must-be-a-whole-number']],
    [{ digital_access: 'true' }, ['digital_access must-be-one-of']],
    [{ languages: 'fr' }, ['languages must-be-pairs']],
    [{ ready_on: '2016-01-10' }, ['ready_on is-too-early']],
    [{ interview_outcome: 'not-yet' }, ['interview_outcome must-be-ready']],
    [{ interviewed_on: '' }, ['interviewed_on must-be-given']],
    [{ withdrawal_reason: 'no-time' }, ['withdrew_on must-be-given']],
    [{ consents: 'programme:2016-01-04' }, ['consent_text must-be-given']],
    [{ consents: 'cookies:2016-01-04', consent_text: '1' }, ['consents must-be-one-of']],
    [{ consents: 'programme:2023-01-04', consent_text: '1' }, ['consents is-in-the-future']],
    [{ consents: 'programme:soon', consent_text: '1' }, ['consents must-be-a-day']],
    [{ recontact_on: '2016-06-01' }, ['recontact_on must-be-empty']],
    [{ interview_reasons: 'Not ready!' }, ['interview_reasons must-be-codes']],
  ])('with %j is refused', (special, told) => {
    expect(faults('people', menteeRow('P1', special))).toEqual(told);
  });

  it('who mentors tells what only mentors tell', () => {
    const { value, faults: told } = read('people', mentorRow('P2'));
    expect(told).toEqual([]);
    expect(value.facts).toMatchObject({ generalist: true, capacity: 1 });
  });
});

describe('what follows a person', () => {
  const [duo] = history.duos;
  const [assessment] = history.assessments;
  const [proposal] = history.proposals;
  const [outcome] = history.outcomes;
  const [measure] = history.measures;

  it('is read with what it names', () => {
    expect(read('duos', duo ?? {}).refers).toEqual({ mentee: 'P1', mentor: 'P2' });
    expect(read('meetings', history.meetings[0] ?? {})).toMatchObject({
      record: 'D1',
      value: { meetings: 26, minutes: 3150, silentWeeks: 1 },
    });
    expect(read('assessments', assessment ?? {}).value).toMatchObject({
      barriers: [
        { barrier: 'job-search-tools', severity: 4, rank: 1 },
        { barrier: 'language', severity: 2, rank: 2 },
      ],
      ratings: [{ quality: 'autonomy', value: 2 }],
    });
    expect(read('assessments', { ...assessment, duo: '', qualities: '' })).toMatchObject({
      faults: [],
      refers: { mentee: 'P1' },
    });
  });

  it.each([
    ['duos', { ...duo, signed_on: '2016-02-01' }, ['signed_on is-too-early']],
    ['duos', { ...duo, closed_on: '' }, ['closed_on must-be-given']],
    ['duos', { ...duo, mentor: '' }, ['mentor must-be-given']],
    ['proposals', { ...proposal, met_on: '' }, ['met_on must-be-given']],
    ['proposals', { ...proposal, ended_on: '' }, ['ended_on must-be-given']],
    ['proposals', { ...proposal, ended_on: '2016-02-14' }, ['ended_on is-too-early']],
    ['proposals', { ...proposal, declined_by: '' }, ['declined_by must-be-given']],
    ['proposals', { ...proposal, outcome: 'lapsed' }, ['declined_by must-be-empty']],
    ['proposals', { ...proposal, reasons: 'bad-mood' }, ['reasons must-be-one-of']],
    ['proposals', { ...proposal, outcome: 'open', declined_by: '', ended_on: '' }, []],
    ['meetings', { duo: 'D1', meetings: 'many' }, ['meetings must-be-a-whole-number']],
    ['assessments', { ...assessment, duo: '' }, ['duo must-be-given']],
    ['assessments', { ...assessment, time_point: 'closing', duo: '', qualities: '' }, ['duo must-be-given']],
    ['assessments', { ...assessment, barriers: 'language:5' }, ['barriers must-be-a-whole-number']],
    ['assessments', { ...assessment, barriers: 'language:1;language:2' }, ['barriers must-name-each-once']],
    ['assessments', { ...assessment, barriers: 'love:1' }, ['barriers must-be-one-of']],
    ['outcomes', { ...outcome, kind: 'wonder' }, ['kind must-be-one-of']],
    ['outcomes', { ...outcome, sector: 'Z' }, ['sector must-be-a-code']],
    ['outcomes', { ...outcome, starts_on: '' }, ['starts_on must-be-given']],
    ['measures', { ...measure, answered_on: '' }, ['answered_on must-be-given']],
    ['measures', { ...measure, due_on: '' }, ['due_on must-be-given']],
  ] as const)('in %s as %j is refused', (kind, row, told) => {
    expect(faults(kind, row as Record<string, string>)).toEqual(told);
  });
});
