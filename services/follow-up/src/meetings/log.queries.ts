import type { Side } from '@duo/kernel';
import type { EntityManager } from 'typeorm';
import type { DuoId } from '../duos/duo.js';
import type { LogLine } from './meeting.js';

/** The meetings of a duo as one of the two sees them, the last one first. */
export const listLog = (manager: EntityManager, duo: DuoId, side: Side): Promise<LogLine[]> =>
  manager.query<LogLine[]>(
    `select id, held_on as "heldOn", minutes, kind, case when logged_by = $2 then note end as note,
       logged_by as "loggedBy",
       (select to_char(min(read_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from readings
        where readings.duo = meetings.duo and read_at >= logged_at) as "readAt"
     from meetings where duo = $1 and taken_back_at is null
     order by held_on desc, logged_at desc`,
    [duo, side],
  );
