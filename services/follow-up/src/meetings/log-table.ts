import type { Language, Localized } from '@duo/kernel';

import type { LogLine, MeetingKind } from './meeting.js';

const headers: Record<'heldOn' | 'minutes' | 'kind' | 'note' | 'readAt', Localized> = {
  heldOn: { fr: 'date', nl: 'datum', en: 'date' },
  minutes: { fr: 'minutes', nl: 'minuten', en: 'minutes' },
  kind: { fr: 'type', nl: 'soort', en: 'kind' },
  note: { fr: 'note', nl: 'notitie', en: 'note' },
  readAt: { fr: 'lu par l’antenne le', nl: 'gelezen door de vestiging op', en: 'read by the branch on' },
};

const kinds: Record<MeetingKind, Localized> = {
  met: { fr: 'rencontre', nl: 'ontmoeting', en: 'met' },
  call: { fr: 'appel', nl: 'gesprek', en: 'call' },
  cancelled: { fr: 'annulé', nl: 'afgezegd', en: 'cancelled' },
};

/** A volunteer's own log as rows to download, the heading first. */
export const logTable = (lines: readonly LogLine[], language: Language): (string | number)[][] => [
  Object.values(headers).map((header) => header[language]),
  ...lines.map(({ heldOn, minutes, kind, note, readAt }) => [
    heldOn,
    minutes,
    kinds[kind][language],
    note ?? '',
    readAt?.slice(0, 10) ?? '',
  ]),
];
