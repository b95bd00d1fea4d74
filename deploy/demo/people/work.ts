/** Kinds of work: ISCO-08 and the section of NACE in which it is mostly done. */
export type Work = { readonly occupation: string; readonly sector: string };

const works = (list: string): readonly Work[] =>
  list.split(' ').map((entry) => ({ occupation: entry.slice(0, -1), sector: entry.slice(-1) }));

/** What mentees look for. */
export const sought = works(
  '5223G 4110N 4226N 5321Q 2221Q 3411M 5131I 5120I 8322H 9329C 7233C 7411F 7112F 2512J 2513J 3513J 2411K 3313K 2142F 2635Q 5312P 2341P 2431M 4311K 3221Q 2166J 9112N 4321H 7522C 2633M 2310P 3339N',
);

/** What mentors have done. */
export const experienced = works(
  '1211K 1212N 1219O 1221G 1322C 1323F 1330J 1342Q 1345P 1411I 1420G 2141C 2142F 2144C 2221Q 2212Q 2310P 2330P 2411K 2412K 2423N 2431M 2511J 2512J 2611M 2635Q 2642J 3313K 3322G 3343O 4110O 3353O 7411F 5223G 3221Q 4321H',
);

export const interests =
  'music football cooking reading cinema hiking technology languages volunteering travel fitness fashion gardening theatre photography cycling history crafts'.split(
    ' ',
  );
