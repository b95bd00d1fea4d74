import type { Duo, Light, Status } from './api.js';

const statuses: readonly Status[] = ['formed', 'running', 'closed'];
const lights: readonly Light[] = ['green', 'amber', 'red'];
export const sorts = ['contact', 'next', 'week', 'hours'] as const;
export type Sort = (typeof sorts)[number];

/** What the list of duos is asked for; it stands in the address, so that it can be kept and sent. */
export type ListSearch = {
  status?: Status;
  light?: Light;
  due?: true;
  sort?: Sort;
  desc?: true;
  page?: number;
};

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((one) => one === value);

/** Reads the address; whatever it does not know is left out. */
export function parseSearch(given: Record<string, unknown>): ListSearch {
  const [status, light, sort] = [oneOf(statuses, given.status), oneOf(lights, given.light), oneOf(sorts, given.sort)];
  const page = Number(given.page);
  return {
    ...(status ? { status } : {}),
    ...(light ? { light } : {}),
    ...(given.due === true ? { due: true as const } : {}),
    ...(sort ? { sort } : {}),
    ...(given.desc === true ? { desc: true as const } : {}),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  };
}

/** Unless told, the duos that are not closed. */
export const statusesOf = ({ status }: ListSearch): readonly Status[] => (status ? [status] : ['formed', 'running']);

export const filtered = (duos: readonly Duo[], { light, due }: ListSearch): Duo[] =>
  duos.filter((duo) => (!light || duo.light === light) && (!due || duo.checkInDue));

/** From when nothing was heard of the two: the last contact, else the agreement, else the day both said yes. */
export const quietSince = ({
  lastContactOn,
  signedOn,
  formedOn,
}: Pick<Duo, 'lastContactOn' | 'signedOn' | 'formedOn'>) => lastContactOn ?? signedOn ?? formedOn;

const urgency = { red: 0, amber: 1, green: 2 };

/** The value that a column is sorted by; what is not known comes last. */
export const sortValue: Record<Sort, (duo: Duo) => string | number | undefined> = {
  contact: (duo) =>
    duo.light ? `${urgency[duo.light]} ${quietSince(duo) ?? ''}` : `3 ${quietSince(duo) ?? duo.closedOn ?? ''}`,
  next: ({ checkInOn, checkInDue }) => (checkInOn ? `${checkInDue ? 0 : 1} ${checkInOn}` : undefined),
  week: ({ week }) => week ?? undefined,
  hours: ({ minutes }) => minutes,
};

/** How many of the duos have each light, and how many wait for a check-in. */
export const counts = (duos: readonly Duo[]) => ({
  red: duos.filter(({ light }) => light === 'red').length,
  amber: duos.filter(({ light }) => light === 'amber').length,
  green: duos.filter(({ light }) => light === 'green').length,
  due: duos.filter(({ checkInDue }) => checkInDue).length,
});
