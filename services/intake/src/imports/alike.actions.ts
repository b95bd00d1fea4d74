import type { Tx } from '@duo/messaging';
import { marksOf, marksOfPeople } from '../enrolments/marks.js';

const told = (field: string) => `(r.person ->> '${field}')`;
const marksOfRow = marksOf({
  familyName: told('familyName'),
  born: told('born'),
  email: told('email'),
  phone: told('phone'),
});

/**
 * Tells which good rows may be of somebody who is there already, or of one person twice: by what, and never of whom. They are
 * imported all the same; it is for a person to say.
 */
export async function tellDoubles(tx: Tx, id: string) {
  await tx.manager.query(
    `with marked as materialized (
       select r.id, file, sheet, line, mark from import_rows r, unnest(${marksOfRow}) as mark
       where import = $1 and kind = 'people' and status = 'good'
     ), suspicious as (
       select mark from people, unnest(${marksOfPeople}) as mark
       union select mark from marked group by mark having count(*) > 1
     )
     insert into import_faults (import, row, file, sheet, line, field, rule, level, detail)
     select $1, id, file, sheet, line, 'record', 'may-be-there-already', 'notice',
       string_agg(split_part(mark, ' ', 1), ' ' order by mark desc)
     from marked join suspicious using (mark) group by id, file, sheet, line order by id`,
    [id],
  );
}
