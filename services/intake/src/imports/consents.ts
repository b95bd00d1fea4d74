import type { Day } from '@duo/kernel';
import { parseDay } from '@duo/tables';
import { type Purpose, purposes } from '../enrolments/form.js';
import type { Cells } from './cells.js';

export type ConsentRecord = { purpose: Purpose; givenOn: Day; textVersion: string };

/** What somebody agreed to and has not taken back, as `purpose:day`, and the version of the text that was shown. */
export function readConsents(cells: Cells): ConsentRecord[] {
  const told = cells.pairs('consents');
  if (told.length === 0) return [];
  const textVersion = cells.needed('consent_text', 20);
  return told.flatMap(([name, day], at) => {
    const purpose = purposes.find((one) => one === name);
    const givenOn = parseDay(day);
    if (!purpose) cells.fault('consents', 'must-be-one-of', purposes.join(' '));
    else if (told.findIndex(([other]) => other === name) < at) cells.fault('consents', 'must-name-each-once', purpose);
    else if (!givenOn) cells.fault('consents', 'must-be-a-day', 'such as programme:2019-12-31');
    else if (cells.isToCome(givenOn)) cells.fault('consents', 'is-in-the-future');
    else return [{ purpose, givenOn, textVersion }];
    return [];
  });
}
